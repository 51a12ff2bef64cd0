package vn.trachnhiem.seal.verifier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.trachnhiem.seal.log.Policy;

/** What the program was asked for. */
sealed interface Request {

    record Help() implements Request {}

    record CheckReceipt(Path file, Policy policy) implements Request {}

    /** Earlier are the files of checkpoints that were kept. */
    record CheckHistory(Path file, Policy policy, List<Path> earlier) implements Request {}

    /** Save is where the newest checkpoint goes if all is sound. */
    record CheckLog(String address, Policy policy, List<Path> earlier, Optional<Path> save) implements Request {}
}
