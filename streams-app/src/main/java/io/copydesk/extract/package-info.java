/** Article to mentions, in steps. The only package that knows CoreNLP. */
@NullMarked
package io.copydesk.extract;

import org.jspecify.annotations.NullMarked;
