package vn.trachnhiem.command.inspection;

import vn.trachnhiem.command.State;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationAssessed;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationRequested;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationSubmitted;
import vn.trachnhiem.shared.inspection.InspectionEvent.FindingRecorded;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionConcluded;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionDecided;

/** An inspection as its deciders see it. */
public sealed interface InspectionState extends State<InspectionState, InspectionEvent>
        permits InspectionState.Undecided, OpenInspection, InspectionState.Concluded {
    /** No inspection was decided. */
    record Undecided() implements InspectionState {
        @Override
        public InspectionState evolve(InspectionEvent event) {
            return switch (event) {
                case InspectionDecided decided -> OpenInspection.from(decided);
                case FindingRecorded e -> this;
                case ExplanationRequested e -> this;
                case ExplanationSubmitted e -> this;
                case ExplanationAssessed e -> this;
                case InspectionConcluded e -> this;
            };
        }
    }

    /** The conclusion stands; only a re-inspection or the decision on a complaint could change it. */
    record Concluded() implements InspectionState {
        @Override
        public InspectionState evolve(InspectionEvent event) {
            return this;
        }
    }
}
