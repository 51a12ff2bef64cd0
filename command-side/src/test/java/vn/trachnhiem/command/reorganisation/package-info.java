/** Tests of the acts about reorganisations. */
@NullMarked
package vn.trachnhiem.command.reorganisation;

import org.jspecify.annotations.NullMarked;
