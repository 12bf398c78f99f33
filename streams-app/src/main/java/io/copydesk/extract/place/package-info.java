/**
 * Which country do these words name, and which countries is an article about? The table of
 * countries, places in a sentence, and the countries of an article.
 */
@NullMarked
package io.copydesk.extract.place;

import org.jspecify.annotations.NullMarked;
