/** Tests of the language: what is stored and said must stay as it is. */
@NullMarked
package vn.trachnhiem.shared;

import org.jspecify.annotations.NullMarked;
