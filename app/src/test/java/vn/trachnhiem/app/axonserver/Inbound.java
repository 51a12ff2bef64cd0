package vn.trachnhiem.app.axonserver;

import io.grpc.stub.StreamObserver;

/** What a process sends on a stream of its own. */
abstract class Inbound<T> implements StreamObserver<T> {
    private final Runnable answerEnd;
    private final Runnable gone;

    /**
     * @param answerEnd ends the stream in the other direction, where the process ended its own in order
     * @param gone forgets the process, however it went
     */
    Inbound(Runnable answerEnd, Runnable gone) {
        this.answerEnd = answerEnd;
        this.gone = gone;
    }

    @Override
    public void onError(Throwable broken) {
        gone.run();
    }

    @Override
    public void onCompleted() {
        gone.run();
        answerEnd.run();
    }
}
