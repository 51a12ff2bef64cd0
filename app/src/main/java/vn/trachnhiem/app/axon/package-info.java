/** How Axon is set up: wire names, metadata of acts, the command and event buses. */
@NullMarked
package vn.trachnhiem.app.axon;

import org.jspecify.annotations.NullMarked;
