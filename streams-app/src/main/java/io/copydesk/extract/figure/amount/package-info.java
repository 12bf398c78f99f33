/**
 * Which numbers of a sentence are amounts, with the unit beside them, as one or as a range, and how
 * does the text bound them?
 */
@NullMarked
package io.copydesk.extract.figure.amount;

import org.jspecify.annotations.NullMarked;
