package io.copydesk.table;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * A set for the case that nearly every word asked about is not in it: a {@link WordBits} answers
 * most questions, and only the rest reach the hash set. Thread-safe once it is filled and safely
 * published.
 */
public final class WordSet extends AbstractSet<String> {

  private final Set<String> words;
  private WordBits bits;

  private WordSet(Set<String> words) {
    this.words = words;
    this.bits = new WordBits(words);
  }

  /** Makes an empty one, to be filled. */
  public WordSet() {
    this(new HashSet<>());
  }

  /** The unmodifiable set of these words, however often each is among them. */
  public static Set<String> of(Collection<String> words) {
    return new WordSet(Collections.unmodifiableSet(new HashSet<>(words)));
  }

  @Override
  public boolean add(String word) {
    boolean isNew = words.add(word);
    bits = bits.with(word, words);
    return isNew;
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
