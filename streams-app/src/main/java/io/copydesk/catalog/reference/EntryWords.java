package io.copydesk.catalog.reference;

import static java.util.stream.Collectors.joining;

import io.copydesk.events.BodyKind;
import io.copydesk.events.EntityType;
import io.copydesk.table.NearestWord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what people write of an entry that is one of a few words, in any case. What is none is
 * refused with the words that there are. Stateless.
 */
final class EntryWords {

  /** The symbol for what a later version has, which nobody may write. */
  private static final String UNKNOWN = "UNKNOWN";

  private EntryWords() {}

  /**
   * The type that an id tells by what stands before its colon.
   *
   * @throws IllegalArgumentException when that is no type
   */
  static EntityType typeOfId(String id) {
    return known(EntityType.class, id.substring(0, Math.max(0, id.indexOf(':'))))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "id: has to begin with one of "
                        + words(EntityType.class)
                            .map(word -> word.toLowerCase(Locale.ROOT) + ":")
                            .collect(joining(", "))));
  }

  /**
   * The type.
   *
   * @throws IllegalArgumentException when there is no such type
   */
  static EntityType type(String written) {
    return word("type", EntityType.class, written);
  }

  /**
   * The kind of a ministry or an organisation.
   *
   * @throws IllegalArgumentException when there is no such kind
   */
  static BodyKind kind(String written) {
    return word("kind", BodyKind.class, written);
  }

  /**
   * That there is no field of a name, and which was meant or what there is.
   *
   * @param what it is, for people: "field", for example
   * @param place where it stands, which ends with what is written
   */
  static UnknownFieldException noSuch(
      String what, String place, String written, List<String> known) {
    return new UnknownFieldException(
        place
            + ": there is no such "
            + what
            + "; "
            + NearestWord.of(written, known)
                .map(meant -> "did you mean " + meant + "?")
                .orElse("there are " + String.join(", ", known)));
  }

  private static <E extends Enum<E>> E word(String field, Class<E> words, String written) {
    return known(words, written)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    field
                        + ": has to be one of "
                        + words(words).collect(joining(", "))
                        + ", but it is \""
                        + written
                        + "\""));
  }

  private static <E extends Enum<E>> Optional<E> known(Class<E> words, String written) {
    String word = written.toUpperCase(Locale.ROOT);
    try {
      return word.equals(UNKNOWN) ? Optional.empty() : Optional.of(Enum.valueOf(words, word));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Stream<String> words(Class<? extends Enum<?>> words) {
    return Arrays.stream(words.getEnumConstants())
        .map(Enum::name)
        .filter(word -> !word.equals(UNKNOWN));
  }
}
