/** The pages before gateways that answer with samples. */
@NullMarked
package vn.trachnhiem.web;

import org.jspecify.annotations.NullMarked;
