package vn.trachnhiem.seal.witness;

/** What a witness answers over HTTP. */
public sealed interface WitnessAnswer {
    String PLAIN = "text/plain; charset=utf-8";

    int status();

    String body();

    default String contentType() {
        return PLAIN;
    }

    /** Agreement: the body holds the cosignature lines. */
    record Cosigned(String body) implements WitnessAnswer {
        @Override
        public int status() {
            return 200;
        }
    }

    /** The log's idea of what was cosigned last is out of date. */
    record Stale(long latestSize) implements WitnessAnswer {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String contentType() {
            return "text/x.tlog.size";
        }

        @Override
        public String body() {
            return latestSize + "\n";
        }
    }

    record Refused(Why why, String detail) implements WitnessAnswer {
        @Override
        public int status() {
            return why.status;
        }

        @Override
        public String body() {
            return detail + "\n";
        }
    }

    /** The reasons for a refusal, with the status that tlog-witness gives each. */
    enum Why {
        MALFORMED(400),
        OLD_SIZE_BEYOND_NEW(400),
        UNTRUSTED_SIGNATURE(403),
        UNKNOWN_LOG(404),
        INCONSISTENT(422);

        private final int status;

        Why(int status) {
            this.status = status;
        }
    }
}
