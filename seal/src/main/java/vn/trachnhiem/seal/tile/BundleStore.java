package vn.trachnhiem.seal.tile;

import java.util.Optional;
import vn.trachnhiem.seal.reading.Bytes;

/** Where entry bundles are read from. What it answers is not trusted. */
@FunctionalInterface
public interface BundleStore {
    /**
     * The bundle's bytes, or those of a wider version of the same bundle; empty where the store has no such bundle. Failure
     * to reach the store is the implementation's own unchecked exception and passes through unchanged.
     */
    Optional<Bytes> read(BundleId id);
}
