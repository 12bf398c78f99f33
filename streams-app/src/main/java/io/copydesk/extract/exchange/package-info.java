/** Which stock exchange do these words or letters name? */
@NullMarked
package io.copydesk.extract.exchange;

import org.jspecify.annotations.NullMarked;
