package vn.trachnhiem.seal.verifier;

import java.nio.file.Path;
import java.util.Optional;
import vn.trachnhiem.seal.audit.Evidence;
import vn.trachnhiem.seal.audit.Verdict;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.reading.Fault;

/** Checks a log where it is served: every entry and every tile against its newest checkpoint. */
final class LogRun {
    private final Answer answer;
    private final Progress progress;

    LogRun(Answer answer, Progress progress) {
        this.answer = answer;
        this.progress = progress;
    }

    Status run(Request.CheckLog request) throws Fault {
        var auditing = new Auditing(answer, progress, Checkpoints.read(request.earlier(), request.policy()));
        try (var download = Download.from(request.address())) {
            var log = new RemoteLog(download);
            return switch (request.policy().open(log.checkpoint())) {
                case Opening.Opened<SignedCheckpoint> opened -> check(log, opened.value(), auditing, request.save());
                case Opening.Refused<SignedCheckpoint> refused -> answer.wrong(refused.why(), refused.detail());
            };
        }
    }

    private Status check(RemoteLog log, SignedCheckpoint newest, Auditing auditing, Optional<Path> save) {
        log.expect(newest.checkpoint().size());
        return switch (auditing.run(newest, Evidence.ofRemoteLog(log::bundle, log::tile))) {
            case Verdict.Broken broken -> {
                var status = answer.wrong(broken.first());
                auditing.took();
                yield status;
            }
            case Verdict.Sound sound -> {
                answer.headline(Phrase.SOUND_LOG);
                auditing.summary(newest);
                save.ifPresent(file -> save(file, newest));
                yield Status.SOUND;
            }
        };
    }

    private void save(Path file, SignedCheckpoint newest) {
        Disk.replace(file, newest.note().bytes());
        answer.line(Phrase.SAVED, file.toString());
    }
}
