/** Tests of the acts about a recommendation. */
@NullMarked
package vn.trachnhiem.command.recommendation;

import org.jspecify.annotations.NullMarked;
