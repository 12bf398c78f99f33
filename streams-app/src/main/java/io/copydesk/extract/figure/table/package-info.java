/** Tells what the headings of a table say of the figures in its rows: periods and a scale. */
@NullMarked
package io.copydesk.extract.figure.table;

import org.jspecify.annotations.NullMarked;
