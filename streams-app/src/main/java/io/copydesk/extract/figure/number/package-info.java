/** Which number do these lexemes write? */
@NullMarked
package io.copydesk.extract.figure.number;

import org.jspecify.annotations.NullMarked;
