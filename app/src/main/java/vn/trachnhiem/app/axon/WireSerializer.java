package vn.trachnhiem.app.axon;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;
import vn.trachnhiem.shared.WireNames;

/** Stores events under their wire names: the name as Axon's type, the version as its revision. Class names never reach the store. */
public final class WireSerializer extends Jackson3Serializer {
    public WireSerializer() {
        super(Jackson3Serializer.builder());
    }

    @Override
    @SuppressWarnings("rawtypes") // so declared by Axon
    public SerializedType typeForClass(Class type) {
        if (type == null || !Event.class.isAssignableFrom(type)) {
            return super.typeForClass(type);
        }
        WireName name = WireNames.of(type);
        return new SimpleSerializedType(name.value(), Integer.toString(name.version()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        String revision = type.getRevision();
        if (revision == null) {
            return super.classForType(type);
        }
        return WireNames.type(type.getName(), Integer.parseInt(revision))
                .<Class<?>>map(known -> known)
                .orElse(UnknownSerializedType.class);
    }
}
