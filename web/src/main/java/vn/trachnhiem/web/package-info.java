/** Everything reached over HTTP: pages, JSON, files. It speaks with the other sides through the command and query gateways only. */
@NullMarked
package vn.trachnhiem.web;

import org.jspecify.annotations.NullMarked;
