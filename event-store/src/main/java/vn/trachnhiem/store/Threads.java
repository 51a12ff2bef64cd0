package vn.trachnhiem.store;

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
}
