package vn.trachnhiem.command.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.command.State;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveIssued;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveRegistered;
import vn.trachnhiem.shared.directive.DirectiveEvent.ObligationsConfirmed;
import vn.trachnhiem.shared.directive.DirectiveEvent.ProvisionInterpreted;

/** A directing document as its deciders see it. */
public sealed interface DirectiveState extends State<DirectiveState, DirectiveEvent>
        permits DirectiveState.Unregistered, RegisteredDirective, DirectiveState.Confirmed, DirectiveState.InForce {
    /** The document is not in the register. */
    record Unregistered() implements DirectiveState {
        @Override
        public DirectiveState evolve(DirectiveEvent event) {
            return switch (event) {
                case DirectiveRegistered registered -> RegisteredDirective.from(registered);
                case ProvisionInterpreted e -> this;
                case ObligationsConfirmed e -> this;
                case DirectiveIssued e -> this;
            };
        }
    }

    /**
     * The obligations are fixed.
     *
     * @param issuedOn the date of issue, where the document gives one
     */
    record Confirmed(@Nullable LocalDate issuedOn) implements DirectiveState {
        @Override
        public DirectiveState evolve(DirectiveEvent event) {
            return switch (event) {
                case DirectiveIssued issued -> new InForce();
                case DirectiveRegistered e -> this;
                case ProvisionInterpreted e -> this;
                case ObligationsConfirmed e -> this;
            };
        }
    }

    /** The document obliges. */
    record InForce() implements DirectiveState {
        @Override
        public DirectiveState evolve(DirectiveEvent event) {
            return this;
        }
    }
}
