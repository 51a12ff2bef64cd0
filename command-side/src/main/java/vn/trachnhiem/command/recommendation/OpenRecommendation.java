package vn.trachnhiem.command.recommendation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.recommendation.RecommendationEvent;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationIssued;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RecommendationTransferred;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationRejected;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationReported;
import vn.trachnhiem.shared.recommendation.RecommendationEvent.RemediationVerified;

/**
 * A recommendation that still obliges its addressee.
 *
 * @param reporters who reported what is not yet verified or rejected; empty where nothing waits
 * @param latestOn the business date of the latest act
 */
public record OpenRecommendation(Addressee addressee, Recovery recovery, Set<PersonId> reporters, LocalDate latestOn)
        implements RecommendationState {
    public OpenRecommendation {
        reporters = Set.copyOf(reporters);
    }

    static OpenRecommendation from(RecommendationIssued event) {
        LocalDate on = event.act().effectiveOn();
        return new OpenRecommendation(
                new Addressee(event.addressee(), on), Recovery.of(event.amountDue()), Set.of(), on);
    }

    @Override
    public RecommendationState evolve(RecommendationEvent event) {
        LocalDate on = event.act().effectiveOn();
        return switch (event) {
            case RecommendationIssued e -> this;
            case RecommendationTransferred e ->
                new OpenRecommendation(new Addressee(e.receiver(), on), recovery, reporters, latestOn);
            case RemediationReported e -> with(e);
            case RemediationVerified e -> decided(recovery.verify(), on);
            case RemediationRejected e -> new OpenRecommendation(addressee, recovery.reject(), Set.of(), on);
        };
    }

    private OpenRecommendation with(RemediationReported event) {
        Set<PersonId> waiting = new HashSet<>(reporters);
        waiting.add(event.act().by().person());
        return new OpenRecommendation(
                addressee,
                recovery.claim(event.amountRecovered()),
                waiting,
                event.act().effectiveOn());
    }

    private RecommendationState decided(Recovery verified, LocalDate on) {
        return verified.isComplete() ? new Fulfilled() : new OpenRecommendation(addressee, verified, Set.of(), on);
    }
}
