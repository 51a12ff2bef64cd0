/** The question: how do the heads stand? */
@NullMarked
package vn.trachnhiem.shared.heads;

import org.jspecify.annotations.NullMarked;
