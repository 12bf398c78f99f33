/** Which of several answers fits best? What clues say of each, by weights learnt from examples. */
@NullMarked
package io.copydesk.extract.figure.rank;

import org.jspecify.annotations.NullMarked;
