package vn.trachnhiem.query.attribution;

import java.util.List;

/** Who answered for an agency on a day, with the events that say so. */
public sealed interface Holder {

    String agencyId();

    List<String> events();

    Who who();

    Rule rule();

    /** R2: the post was held by a decided tenure. */
    record InPost(Tenure tenure) implements Holder {
        @Override
        public String agencyId() {
            return tenure.agencyId();
        }

        @Override
        public List<String> events() {
            return List.of(tenure.eventId());
        }

        @Override
        public Who who() {
            return new Who(Who.Kind.PERSON, tenure.personId());
        }

        @Override
        public Rule rule() {
            return tenure.kind() == Tenure.Kind.HEAD ? Rule.R2 : Rule.R3;
        }
    }

    /** R4: nobody held it. The superior who must fill the post answers, and it shows as a failure of control. */
    record Vacant(String agencyId, List<String> events) implements Holder {
        @Override
        public Who who() {
            return new Who(Who.Kind.VACANT, agencyId);
        }

        @Override
        public Rule rule() {
            return Rule.R4;
        }
    }

    /** R22: the ledger does not know; listed for the Department of Home Affairs to mend. Never today's head. */
    record Undetermined(String agencyId, Missing missing, List<String> events) implements Holder {
        @Override
        public Who who() {
            return new Who(Who.Kind.UNDETERMINED, agencyId);
        }

        @Override
        public Rule rule() {
            return Rule.R22;
        }
    }

    /** What would have to be recorded to know. */
    enum Missing {
        /** No tenure is recorded so early. */
        TENURE,
        /** A tenure is recorded without its decision. */
        DECISION,
        /** Two persons hold the post from the same day. */
        AGREEMENT
    }
}
