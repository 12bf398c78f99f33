package io.copydesk.extract.name.reading;

import java.util.List;
import java.util.Locale;

/**
 * Hashes of texts, 64 bits each, so that features are made and looked up without building strings.
 * The same on every machine. Two texts of the news in practice never share one; if they did, they
 * would share a weight.
 */
public final class TextHash {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int FOLD = 29;

  private TextHash() {}

  /** Of a text. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Of the characters in {@code [from, to)}: FNV-1a over UTF-16 code units. */
  public static long of(CharSequence text, int from, int to) {
    long hash = SEED;
    for (int i = from; i < to; i++) {
      hash = append(hash, text.charAt(i));
    }
    return hash;
  }

  /** Of the empty text: where {@link #append} begins. */
  public static long empty() {
    return SEED;
  }

  /** The hash of a text with one more character at its end, by the hash of the text. */
  public static long append(long hash, char next) {
    return (hash ^ next) * PRIME;
  }

  /** Of two parts in this order. */
  public static long join(long first, long second) {
    long mixed = (first ^ (second + MIX + (first << 6) + (first >>> 2))) * MIX;
    return mixed ^ (mixed >>> FOLD);
  }

  /** Of a name's words; capitals make no difference. 0 when there is none. */
  public static long ofWords(List<String> words) {
    long[] hashes = words.stream().mapToLong(word -> of(word.toLowerCase(Locale.ROOT))).toArray();
    return ofWords(hashes, 0, hashes.length);
  }

  /** Of the words in {@code [from, to)} whose hashes, in lower case, these are. */
  public static long ofWords(long[] hashes, int from, int to) {
    long all = from < to ? hashes[from] : 0;
    for (int i = from + 1; i < to; i++) {
      all = join(all, hashes[i]);
    }
    return all;
  }
}
