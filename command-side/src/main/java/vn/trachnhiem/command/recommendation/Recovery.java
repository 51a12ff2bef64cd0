package vn.trachnhiem.command.recommendation;

/**
 * Money to be recovered, in đồng; 0 due where the recommendation is about no money.
 *
 * @param verified what was verified so far
 * @param claimed what the addressee says was recovered so far; a claim that is rejected falls back to what was verified
 */
public record Recovery(long due, long verified, long claimed) {
    static Recovery of(long due) {
        return new Recovery(due, 0, 0);
    }

    Recovery claim(long recovered) {
        return new Recovery(due, verified, recovered);
    }

    Recovery verify() {
        return new Recovery(due, claimed, claimed);
    }

    Recovery reject() {
        return new Recovery(due, verified, verified);
    }

    boolean isComplete() {
        return verified == due;
    }
}
