/** The register of agencies and of their heads: what there is, and the acts of Sở Nội vụ on it. */
@NullMarked
package vn.trachnhiem.web.offices;

import org.jspecify.annotations.NullMarked;
