package io.copydesk.table;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What words stand for, asked about every word of a text as a {@link WordSet} is. Thread-safe once
 * it is filled and safely published, if what they stand for is.
 *
 * @param <V> what a word stands for
 */
public final class WordMap<V> extends AbstractMap<String, V> {

  private final Map<String, V> meanings;
  private WordBits bits;

  private WordMap(Map<String, V> meanings) {
    this.meanings = meanings;
    this.bits = new WordBits(meanings.keySet());
  }

  /** Makes an empty one, to be filled. */
  public WordMap() {
    this(new HashMap<>());
  }

  /** The same as another map has now, unmodifiable. */
  public static <V> Map<String, V> of(Map<String, V> meanings) {
    return new WordMap<>(Collections.unmodifiableMap(new HashMap<>(meanings)));
  }

  @Override
  public @Nullable V put(String word, V meaning) {
    V before = meanings.put(word, meaning);
    bits = bits.with(word, meanings.keySet());
    return before;
  }

  @Override
  public @Nullable V get(Object word) {
    return word instanceof String text && bits.mayHave(text) ? meanings.get(text) : null;
  }

  @Override
  public boolean containsKey(Object word) {
    return word instanceof String text && bits.mayHave(text) && meanings.containsKey(text);
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return meanings.entrySet();
  }
}
