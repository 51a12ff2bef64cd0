/** The page of the question: how do the heads stand? */
@NullMarked
package vn.trachnhiem.web.heads;

import org.jspecify.annotations.NullMarked;
