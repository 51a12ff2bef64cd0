package vn.trachnhiem.shared.directive;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.DirectiveId;

/** Registers a document: its header, its source file and text by hash, its provisions. */
public record RegisterDirective(
        DirectiveId directive,
        DirectiveHeader header,
        FileRef source,
        FileRef text,
        List<Provision> provisions,
        Act act)
        implements Command {
    @Override
    public String subject() {
        return directive.value();
    }
}
