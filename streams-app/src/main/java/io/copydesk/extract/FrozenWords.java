package io.copydesk.extract;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;

/**
 * A set of words that silently refuses new ones. CoreNLP adds each lower-case word that it meets to
 * its set of known words; with this in its place no document can change how the next one is read.
 */
final class FrozenWords extends AbstractSet<String> {

  private final Set<String> words;

  FrozenWords(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  @Override
  public boolean add(String word) {
    return false;
  }

  @Override
  public boolean contains(Object word) {
    return words.contains(word);
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
