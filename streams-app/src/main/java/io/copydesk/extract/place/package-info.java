/** Which country do these words name? The table of countries, and places in a sentence. */
@NullMarked
package io.copydesk.extract.place;

import org.jspecify.annotations.NullMarked;
