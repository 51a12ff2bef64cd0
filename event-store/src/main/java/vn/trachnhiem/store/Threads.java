package vn.trachnhiem.store;

import java.time.Duration;

/** Waiting for threads to end. */
final class Threads {

    private Threads() {}

    /** An interrupt while waiting is kept for the caller. */
    static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for so long at most, and says whether the thread has ended. */
    static boolean ended(Thread thread, Duration patience) {
        try {
            return thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
