package vn.trachnhiem.app.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

/** One node, that tells everyone to stay where they are; heartbeats are acknowledged. */
final class Platform extends PlatformServiceGrpc.PlatformServiceImplBase {
    @Override
    public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> answer) {
        answer.onNext(PlatformInfo.newBuilder()
                .setPrimary(NodeInfo.newBuilder().setNodeName("stand-in"))
                .setSameConnection(true)
                .build());
        answer.onCompleted();
    }

    @Override
    public StreamObserver<PlatformInboundInstruction> openStream(StreamObserver<PlatformOutboundInstruction> client) {
        ((ServerCallStreamObserver<PlatformOutboundInstruction>) client).setOnCancelHandler(() -> {});
        return new Inbound<>(client::onCompleted, () -> {}) {
            @Override
            public void onNext(PlatformInboundInstruction instruction) {
                switch (instruction.getRequestCase()) {
                    case REGISTER, ACK -> {}
                    case HEARTBEAT -> acknowledge(instruction.getInstructionId());
                    default -> throw new UnsupportedOperationException(instruction.toString());
                }
            }

            private void acknowledge(String instruction) {
                client.onNext(PlatformOutboundInstruction.newBuilder()
                        .setAck(InstructionAck.newBuilder()
                                .setInstructionId(instruction)
                                .setSuccess(true))
                        .build());
            }
        };
    }
}
