/**
 * What does a single word say, wherever it stands? The word lists and given names that several
 * steps ask.
 */
@NullMarked
package io.copydesk.extract.lexicon;

import org.jspecify.annotations.NullMarked;
