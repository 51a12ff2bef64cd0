/** Charts drawn by the server as SVG: shapes and where they stand; every figure of a chart stands in a table beside it too. */
@NullMarked
package vn.trachnhiem.web.chart;

import org.jspecify.annotations.NullMarked;
