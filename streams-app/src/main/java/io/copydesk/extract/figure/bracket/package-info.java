/** Of which earlier time do brackets say that the value in them is, and in which unit? */
@NullMarked
package io.copydesk.extract.figure.bracket;

import org.jspecify.annotations.NullMarked;
