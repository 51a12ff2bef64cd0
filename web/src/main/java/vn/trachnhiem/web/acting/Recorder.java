package vn.trachnhiem.web.acting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.pickers.AwaitRecorded;
import vn.trachnhiem.web.asking.NoAnswer;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.format.Words;

/** Has acts recorded, and waits until the pages know of them. */
@Component
public class Recorder {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final CommandGateway ledger;
    private final Questions questions;
    private final Words words;

    public Recorder(CommandGateway ledger, Questions questions, Words words) {
        this.ledger = ledger;
        this.questions = questions;
        this.words = words;
    }

    /** What came of sending an act. */
    public sealed interface Result {}

    /** Recorded as these events, now or the first time the same act was sent. */
    public record Recorded(List<String> eventIds) implements Result {}

    /** Not recorded: why, and what to do, in the reader's language. */
    public record NotRecorded(int status, String sentence) implements Result {}

    /** Records one act and waits until the read side knows of it, at most two seconds. */
    public Result record(Command command) {
        return recordAll(List.of(command));
    }

    /**
     * Records acts one after the other; each is its own. The first refusal ends it, and what was recorded before stays. Sent again under the
     * same keys, those are the same acts.
     */
    public Result recordAll(List<? extends Command> commands) {
        List<String> eventIds = new ArrayList<>();
        for (Command command : commands) {
            switch (recordOnly(command)) {
                case Recorded(var ids) -> eventIds.addAll(ids);
                case NotRecorded refused -> {
                    await(eventIds);
                    return refused;
                }
            }
        }
        await(eventIds);
        return new Recorded(eventIds);
    }

    /** Records an act that no page has to show at once. */
    public Result recordOnly(Command command) {
        try {
            Outcome outcome = ledger.sendAndWait(command);
            return new Recorded(outcome.eventIds());
        } catch (CommandExecutionException rejected) {
            Optional<Object> details = rejected.getDetails();
            return details.orElse(null) instanceof Refusal refusal ? refused(refusal) : failed(command, rejected);
        } catch (RuntimeException failure) {
            return failed(command, failure);
        }
    }

    private static NotRecorded refused(Refusal refusal) {
        return new NotRecorded(refusal.status(), refusal.sentence(LocaleContextHolder.getLocale()));
    }

    /** Sent again under its key it is the same act, so the reader can simply try again. */
    private NotRecorded failed(Command command, RuntimeException failure) {
        LOG.warn("{} about {} was not recorded", command.getClass().getSimpleName(), command.subject(), failure);
        return new NotRecorded(HttpStatus.SERVICE_UNAVAILABLE.value(), words.say("note.try-again"));
    }

    private void await(List<String> eventIds) {
        if (!eventIds.isEmpty()) {
            try {
                questions.find(new AwaitRecorded(List.copyOf(eventIds)), Boolean.class);
            } catch (NoAnswer late) {
                LOG.debug("the read side does not answer yet", late);
            }
        }
    }
}
