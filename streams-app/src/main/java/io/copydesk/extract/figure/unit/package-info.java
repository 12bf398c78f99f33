/** What does a number count: money, percent, or a noun? */
@NullMarked
package io.copydesk.extract.figure.unit;

import org.jspecify.annotations.NullMarked;
