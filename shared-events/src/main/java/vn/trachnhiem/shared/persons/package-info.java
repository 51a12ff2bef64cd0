/** Who stands in the register of persons, and where they answer today. */
@NullMarked
package vn.trachnhiem.shared.persons;

import org.jspecify.annotations.NullMarked;
