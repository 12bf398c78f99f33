/**
 * What does a single word say, wherever it stands? The word lists that several steps use, and how
 * large ones are stored.
 */
@NullMarked
package io.copydesk.extract.lexicon;

import org.jspecify.annotations.NullMarked;
