/**
 * What do the headings of a table and the labels of its rows say of the figures in them? Periods, a
 * scale, money, percentages, and which way the figures went.
 */
@NullMarked
package io.copydesk.extract.figure.table;

import org.jspecify.annotations.NullMarked;
