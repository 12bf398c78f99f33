/** Which currency do a sign, a code or a name mean in this article? */
@NullMarked
package io.copydesk.extract.figure.currency;

import org.jspecify.annotations.NullMarked;
