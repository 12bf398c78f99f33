/**
 * Which unit has an amount that stands without one, since the text says it elsewhere ("rose to 5
 * mln dlrs from 3") or only says what is counted ("the number of jobs fell to 40")? {@link
 * io.copydesk.extract.figure.elision.Elisions} is the way in.
 */
@NullMarked
package io.copydesk.extract.figure.elision;

import org.jspecify.annotations.NullMarked;
