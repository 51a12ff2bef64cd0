/** Persons: who they are stands encrypted; everything else refers to them by id. */
@NullMarked
package vn.trachnhiem.shared.person;

import org.jspecify.annotations.NullMarked;
