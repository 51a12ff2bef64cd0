/** Answers: how do the heads stand? */
@NullMarked
package vn.trachnhiem.query.heads;

import org.jspecify.annotations.NullMarked;
