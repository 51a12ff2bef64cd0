package vn.trachnhiem.app.moving;

import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.reading.Bytes;

/**
 * An export of which every byte was compared with what was written.
 *
 * @param identity differs from that of every other export
 * @param note the signed form of the checkpoint
 */
public record CheckedExport(ExportFolder folder, String identity, long automation, Checkpoint checkpoint, Bytes note) {}
