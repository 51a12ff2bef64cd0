/** The register of persons: who stands in it, and how somebody enters it. */
@NullMarked
package vn.trachnhiem.web.persons;

import org.jspecify.annotations.NullMarked;
