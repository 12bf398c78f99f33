/** What do the headings of a table say of the figures in its rows? Periods and a scale. */
@NullMarked
package io.copydesk.extract.figure.table;

import org.jspecify.annotations.NullMarked;
