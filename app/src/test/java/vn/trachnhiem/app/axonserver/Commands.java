package vn.trachnhiem.app.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.ProcessingInstruction;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Routes commands between processes: by their key, and only to who subscribed to them. */
final class Commands extends CommandServiceGrpc.CommandServiceImplBase {
    private final Handlers<Command> handlers = new Handlers<>();
    private final Map<String, StreamObserver<CommandResponse>> senders = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> deciders = new ConcurrentHashMap<>();
    private volatile boolean scattering;

    @Override
    public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> process) {
        ((ServerCallStreamObserver<CommandProviderInbound>) process).setOnCancelHandler(() -> {});
        Handlers.Handler<Command> handler = handlers.add(command -> send(process, command));
        return new Inbound<>(process::onCompleted, () -> gone(handler)) {
            @Override
            public void onNext(CommandProviderOutbound message) {
                switch (message.getRequestCase()) {
                    case SUBSCRIBE -> {
                        handler.subscribe(
                                message.getSubscribe().getClientId(),
                                message.getSubscribe().getCommand());
                        acknowledge(process, message.getInstructionId());
                    }
                    case UNSUBSCRIBE -> {
                        handler.unsubscribe(message.getUnsubscribe().getCommand());
                        acknowledge(process, message.getInstructionId());
                    }
                    case FLOW_CONTROL -> handler.allow(message.getFlowControl().getPermits());
                    case COMMAND_RESPONSE -> {
                        handler.underWay().remove(message.getCommandResponse().getRequestIdentifier());
                        answer(message.getCommandResponse());
                    }
                    case ACK -> {}
                    case REQUEST_NOT_SET -> throw new UnsupportedOperationException(message.toString());
                }
            }
        };
    }

    @Override
    public void dispatch(Command command, StreamObserver<CommandResponse> sender) {
        ((ServerCallStreamObserver<CommandResponse>) sender).setOnCancelHandler(() -> {});
        String id = command.getMessageIdentifier();
        senders.put(id, sender);
        Optional<Handlers.Handler<Command>> handler =
                handlers.handling(command.getName(), scattering ? id : key(command));
        if (handler.isEmpty()) {
            answer(failure(id, "AXONIQ-4000", "No Handler for command: " + command.getName()));
        } else {
            deciders.computeIfAbsent(key(command), key -> ConcurrentHashMap.newKeySet())
                    .add(handler.get().client());
            handler.get().underWay().add(id);
            handler.get().give(command);
        }
    }

    /** From now on any process may get any command, as while processes come and go. */
    void scatter(boolean on) {
        scattering = on;
    }

    /** The processes that were sent commands of that key. */
    Set<String> deciders(String key) {
        return deciders.getOrDefault(key, Set.of());
    }

    private static String key(Command command) {
        return command.getProcessingInstructionsList().stream()
                .filter(each -> each.getKey() == ProcessingKey.ROUTING_KEY)
                .map(ProcessingInstruction::getValue)
                .map(value -> value.getTextValue())
                .findFirst()
                .orElse(command.getMessageIdentifier());
    }

    private static void send(StreamObserver<CommandProviderInbound> process, Command command) {
        synchronized (process) {
            process.onNext(CommandProviderInbound.newBuilder()
                    .setInstructionId(command.getMessageIdentifier())
                    .setCommand(command)
                    .build());
        }
    }

    private static void acknowledge(StreamObserver<CommandProviderInbound> process, String instruction) {
        synchronized (process) {
            process.onNext(CommandProviderInbound.newBuilder()
                    .setAck(InstructionAck.newBuilder()
                            .setInstructionId(instruction)
                            .setSuccess(true))
                    .build());
        }
    }

    private void gone(Handlers.Handler<Command> handler) {
        handlers.remove(handler);
        handler.underWay()
                .forEach(id -> answer(failure(id, "AXONIQ-4001", "Connection to the command handler was lost")));
    }

    private void answer(CommandResponse response) {
        StreamObserver<CommandResponse> sender = senders.remove(response.getRequestIdentifier());
        if (sender != null) {
            sender.onNext(response);
            sender.onCompleted();
        }
    }

    private static CommandResponse failure(String id, String code, String sentence) {
        return CommandResponse.newBuilder()
                .setRequestIdentifier(id)
                .setErrorCode(code)
                .setErrorMessage(Errors.message(code, sentence))
                .build();
    }
}
