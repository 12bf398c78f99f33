/** Which runs of letters and digits is a sentence made of, more finely than tokens? */
@NullMarked
package io.copydesk.extract.figure.lexeme;

import org.jspecify.annotations.NullMarked;
