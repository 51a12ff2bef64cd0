/** The question how far the processors are and what stopped. */
@NullMarked
package vn.trachnhiem.shared.operations;

import org.jspecify.annotations.NullMarked;
