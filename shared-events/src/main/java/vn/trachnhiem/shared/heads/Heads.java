package vn.trachnhiem.shared.heads;

import java.util.List;
import vn.trachnhiem.shared.answer.Cutoff;

/**
 * All heads with their shares, sorted by agency and given name; no ranking of persons by default.
 */
public record Heads(Cutoff cutoff, List<HeadLine> lines) {}
