/**
 * What do the headings of a table and the labels of its rows say of the figures in them? What a row
 * measures, periods, a scale, money, percentages, and which way the figures went. Lines of results
 * as newswires have them, "Oper net 5 mln vs 4 mln", are rows as well.
 */
@NullMarked
package io.copydesk.extract.figure.tabular;

import org.jspecify.annotations.NullMarked;
