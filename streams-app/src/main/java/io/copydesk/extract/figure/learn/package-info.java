/** How are the weights made by which figures are bound? From figures that a reader bound. */
@NullMarked
package io.copydesk.extract.figure.learn;

import org.jspecify.annotations.NullMarked;
