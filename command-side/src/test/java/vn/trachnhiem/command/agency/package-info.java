/** Tests of the acts about agencies, tenures and handovers. */
@NullMarked
package vn.trachnhiem.command.agency;

import org.jspecify.annotations.NullMarked;
