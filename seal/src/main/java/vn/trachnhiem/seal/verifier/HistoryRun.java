package vn.trachnhiem.seal.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.trachnhiem.seal.audit.Difference;
import vn.trachnhiem.seal.audit.Verdict;
import vn.trachnhiem.seal.history.HistoryEvidence;
import vn.trachnhiem.seal.history.HistoryReader;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/** Checks an exported history against the checkpoint in it and those the reader kept. */
final class HistoryRun {
    private final Answer answer;
    private final Progress progress;

    HistoryRun(Answer answer, Progress progress) {
        this.answer = answer;
        this.progress = progress;
    }

    Status run(Request.CheckHistory request) throws Fault {
        var auditing = new Auditing(answer, progress, Checkpoints.read(request.earlier(), request.policy()));
        try (var in = open(request.file())) {
            return switch (HistoryReader.open(in)) {
                case Result.Ok<HistoryReader> ok -> check(ok.value(), request, auditing);
                case Result.Faulty<HistoryReader> faulty -> answer.wrong(Phrase.FILE_DAMAGED, faulty.reason());
            };
        } catch (IOException unreadable) {
            throw new Fault("a file that cannot be read: " + request.file());
        }
    }

    private static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    private Status check(HistoryReader file, Request.CheckHistory request, Auditing auditing) {
        return switch (request.policy().open(Bytes.utf8(file.checkpoint()))) {
            case Opening.Opened<SignedCheckpoint> opened -> check(file, opened.value(), auditing);
            case Opening.Refused<SignedCheckpoint> refused -> answer.wrong(refused.why(), refused.detail());
        };
    }

    private Status check(HistoryReader file, SignedCheckpoint newest, Auditing auditing) {
        var history = new HistoryEvidence(file);
        var verdict = auditing.run(newest, history.evidence());
        var status = tell(verdict, history, newest.checkpoint().size());
        if (status == Status.SOUND) {
            answer.headline(Phrase.SOUND_HISTORY);
            auditing.summary(newest);
            erased(history.erased());
        } else {
            auditing.took();
        }
        return status;
    }

    /** The audit's finding comes first, since it is more exact than the file's own hash. */
    private Status tell(Verdict verdict, HistoryEvidence history, long sealed) {
        if (verdict instanceof Verdict.Broken broken) {
            return answer.wrong(broken.first());
        }
        var damage = history.damage();
        if (history.events() > sealed) {
            return answer.wrong(new Difference(
                    Difference.Kind.EVENT_INSERTED, sealed, history.events(), "events behind the last sealed one"));
        }
        return damage.isPresent() ? answer.wrong(Phrase.FILE_DAMAGED, damage.get()) : Status.SOUND;
    }

    private void erased(long count) {
        if (count > 0) {
            answer.line(Phrase.ERASED, Phrase.ERASED_EVENTS, answer.words().number(count));
        }
    }
}
