/** Decides about reorganisations: who ends, what stays open, and when all of it has a receiver. */
@NullMarked
package vn.trachnhiem.command.reorganisation;

import org.jspecify.annotations.NullMarked;
