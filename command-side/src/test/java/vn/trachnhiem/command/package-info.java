/** Tests of the deciders, one per branch, and of the shells around them. */
@NullMarked
package vn.trachnhiem.command;

import org.jspecify.annotations.NullMarked;
