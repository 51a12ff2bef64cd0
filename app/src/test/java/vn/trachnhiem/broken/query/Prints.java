package vn.trachnhiem.broken.query;

/** Breaks: only the command line prints. */
final class Prints {
    void show() {
        System.out.println("seen");
    }
}
