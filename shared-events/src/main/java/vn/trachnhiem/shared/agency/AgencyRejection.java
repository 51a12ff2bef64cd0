package vn.trachnhiem.shared.agency;

import vn.trachnhiem.shared.Rejection;

/** Why an act about an agency or a tenure cannot be recorded. */
public enum AgencyRejection implements Rejection {
    ENDED("ended", 409),
    NAME_UNCHANGED("name-unchanged", 422),
    TENURES_OVERLAP("tenures-overlap", 409),
    TENURE_UNKNOWN("tenure-unknown", 404),
    TENURE_ENDED("tenure-ended", 409),
    ENDS_BEFORE_START("ends-before-start", 422),
    IN_CHARGE_IS_AN_OWN_ACT("in-charge-is-an-own-act", 422),
    OWN_AGENCY("own-agency", 403),
    HANDOVER_NOT_PREPARED("handover-not-prepared", 409),
    HANDOVER_SIGNED("handover-signed", 409),
    HANDOVER_NEEDS_THREE("handover-needs-three", 422),
    HANDOVER_BACKWARDS("handover-backwards", 422),
    HANDOVER_TO_NO_SUCCESSOR("handover-to-no-successor", 422),
    CORRECTION_UNKNOWN("correction-unknown", 404),
    CORRECTION_DECIDED("correction-decided", 409),
    CORRECTION_NEEDS_TWO("correction-needs-two", 403);

    private final String key;
    private final int status;

    AgencyRejection(String key, int status) {
        this.key = "agency." + key;
        this.status = status;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public int status() {
        return status;
    }
}
