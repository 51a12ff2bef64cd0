/** The rules of the house, each with a piece of a broken house that it must object to. */
@NullMarked
package vn.trachnhiem.app.house;

import org.jspecify.annotations.NullMarked;
