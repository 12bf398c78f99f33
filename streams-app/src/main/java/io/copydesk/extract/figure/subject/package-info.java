/** Whose figure is it? */
@NullMarked
package io.copydesk.extract.figure.subject;

import org.jspecify.annotations.NullMarked;
