package vn.trachnhiem.query.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import vn.trachnhiem.seal.reading.Bytes;

/**
 * Reads events without reading them: payload and metadata arrive as the bytes that the store holds, since the seal commits to those and
 * not to what this release makes of them. Writes nothing but such bytes, when a ledger moves from store to store.
 */
public final class StoredBytesSerializer implements Serializer {
    /** Under this key the metadata of a message holds its stored bytes. */
    static final String METADATA = "vn.trachnhiem.stored-metadata";

    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        return switch (object) {
            case StoredPayload payload ->
                new SimpleSerializedObject<>(
                        expectedRepresentation.cast(payload.bytes().toArray()), expectedRepresentation, type(payload));
            case MetaData metadata ->
                new SerializedMetaData<>(
                        expectedRepresentation.cast(
                                StoredMetadata.bytes(metadata).toArray()),
                        expectedRepresentation);
            default -> throw new UnsupportedOperationException("only what was read as bytes is written");
        };
    }

    private static SerializedType type(StoredPayload payload) {
        return new SimpleSerializedType(payload.name(), payload.version().isEmpty() ? null : payload.version());
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return byte[].class.equals(expectedRepresentation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // so declared by Axon: the caller asks for what classForType names
    public <S, T> T deserialize(SerializedObject<S> serializedObject) {
        byte[] bytes = bytes(serializedObject.getData());
        SerializedType type = serializedObject.getType();
        return (T)
                (SerializedMetaData.isSerializedMetaData(serializedObject)
                        ? MetaData.from(Map.of(METADATA, Bytes.of(bytes)))
                        : new StoredPayload(
                                type.getName(), Objects.requireNonNullElse(type.getRevision(), ""), Bytes.of(bytes)));
    }

    private static byte[] bytes(Object data) {
        return switch (data) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("a store that holds neither bytes nor text");
        };
    }

    @Override
    @SuppressWarnings("rawtypes") // so declared by Axon
    public Class classForType(SerializedType type) {
        return MetaData.class.getName().equals(type.getName()) ? MetaData.class : StoredPayload.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // so declared by Axon
    public SerializedType typeForClass(Class type) {
        return new SimpleSerializedType(type.getName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
