/**
 * The program that checks a receipt, an exported history or a remote log with the log's public key alone: the one package of
 * the seal that reads files, speaks over the network and prints.
 */
@NullMarked
package vn.trachnhiem.seal.verifier;

import org.jspecify.annotations.NullMarked;
