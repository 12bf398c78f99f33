package io.copydesk.table;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * A set of words that is asked about every word of a text, of which it has few. That it has not got
 * a word mostly shows in {@link WordBits}; only the others are looked for. Immutable, thread-safe.
 */
public final class WordSet extends AbstractSet<String> {

  private final Set<String> words;
  private final WordBits bits;

  private WordSet(Collection<String> words) {
    this.words = Collections.unmodifiableSet(new HashSet<>(words));
    this.bits = new WordBits(this.words);
  }

  /** The set of these words, however often each is among them. */
  public static Set<String> of(Collection<String> words) {
    return new WordSet(words);
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String text && bits.mayHave(text) && words.contains(text);
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
