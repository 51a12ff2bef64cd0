/** Persons by id; their names are read through their keys. */
@NullMarked
package vn.trachnhiem.query.persons;

import org.jspecify.annotations.NullMarked;
