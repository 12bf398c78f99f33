/**
 * Which numbers with units are figures, as one amount or a range, and how does the text bound them?
 */
@NullMarked
package io.copydesk.extract.figure.amount;

import org.jspecify.annotations.NullMarked;
