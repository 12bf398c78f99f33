/** Where in its sentence do figures and the mentions that may own them stand? */
@NullMarked
package io.copydesk.extract.figure.sentence;

import org.jspecify.annotations.NullMarked;
