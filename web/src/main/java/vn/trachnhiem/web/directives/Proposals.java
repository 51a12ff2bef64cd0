package vn.trachnhiem.web.directives;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.web.asking.NotInLedger;
import vn.trachnhiem.web.format.Formats;

/** What the form of a provision begins with: its reading by an officer, or else what the reader proposes. */
@Component
class Proposals {
    private final Readings readings;
    private final Formats formats;

    Proposals(Readings readings, Formats formats) {
        this.readings = readings;
        this.formats = formats;
    }

    /**
     * The provision of that path.
     *
     * @throws NotInLedger where the document has none
     */
    Block block(DirectiveView document, String path) {
        return Block.of(document, readings.proposals(document)).stream()
                .filter(block -> block.provision().path().equals(path))
                .findFirst()
                .orElseThrow(NotInLedger::new);
    }

    Map<String, List<String>> form(DirectiveView document, Block block) {
        DirectiveView.Reading reading = block.reading();
        List<Map<String, List<String>>> obligations = reading == null
                ? block.proposals().stream()
                        .map(each -> Suggested.values(document, each, formats))
                        .toList()
                : reading.obligations().stream()
                        .map(each -> Recorded.values(each, formats))
                        .toList();
        return Interpretation.form(obligations);
    }
}
