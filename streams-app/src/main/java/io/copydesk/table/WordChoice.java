package io.copydesk.table;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people may write where one of a few words is asked for, in any case. What is none of them is
 * refused with the words that there are. Immutable.
 *
 * @param place where it is written, as messages call it: "type", "column 5"
 * @param meanings by the words, which are in capitals
 */
public record WordChoice<T>(String place, Map<String, T> meanings) {

  /** The symbol for what a later version has, which nobody may write. */
  private static final String UNKNOWN = "UNKNOWN";

  public WordChoice {
    meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
  }

  /** The constants of an enum, by their names. */
  public static <E extends Enum<E>> WordChoice<E> of(String place, Class<E> constants) {
    Map<String, E> meanings = new LinkedHashMap<>();
    for (E constant : constants.getEnumConstants()) {
      if (!constant.name().equals(UNKNOWN)) {
        meanings.put(constant.name(), constant);
      }
    }
    return new WordChoice<>(place, meanings);
  }

  /** All words, in their order. */
  public Collection<String> words() {
    return meanings.keySet();
  }

  /** What a word means; empty when it is none of those that there are. */
  public Optional<T> find(String written) {
    return Optional.ofNullable(meanings.get(written.toUpperCase(Locale.ROOT)));
  }

  /**
   * What a word means.
   *
   * @throws IllegalArgumentException when it is none of those that there are
   */
  public T read(String written) {
    return find(written)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    place
                        + ": has to be one of "
                        + String.join(", ", words())
                        + ", but it is \""
                        + written
                        + "\""));
  }
}
