package vn.trachnhiem.web.directives;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.shared.reading.DocumentReading;
import vn.trachnhiem.shared.reading.ProposedObligation;

/**
 * A provision on the page: as an officer read it, or as the reader proposes.
 *
 * @param words its own words
 * @param reading absent while no officer has read it
 * @param proposals empty once an officer has read it
 */
public record Block(
        Provision provision,
        String words,
        DirectiveView.@Nullable Reading reading,
        List<ProposedObligation> proposals) {
    static List<Block> of(DirectiveView document, Optional<DocumentReading> proposed) {
        return document.provisions().stream()
                .filter(provision -> provision.operative() || reading(document, provision) != null)
                .map(provision -> of(document, provision, proposed))
                .toList();
    }

    private static Block of(DirectiveView document, Provision provision, Optional<DocumentReading> proposed) {
        DirectiveView.Reading reading = reading(document, provision);
        List<ProposedObligation> proposals = reading != null
                ? List.of()
                : proposed.stream()
                        .flatMap(all -> all.obligations().stream())
                        .filter(each -> each.provision().equals(provision.path()))
                        .toList();
        String words =
                document.text().substring(provision.start(), provision.end()).strip();
        return new Block(provision, words, reading, proposals);
    }

    private static DirectiveView.@Nullable Reading reading(DirectiveView document, Provision provision) {
        return document.readings().stream()
                .filter(reading -> reading.provision().equals(provision.path()))
                .findFirst()
                .orElse(null);
    }

    /** Where the block stands on the page; a path has signs that an address cannot. */
    public String anchor() {
        return "p-" + provision.path().replaceAll("[^\\p{L}\\p{N}]+", "_");
    }
}
