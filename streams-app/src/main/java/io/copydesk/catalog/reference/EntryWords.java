package io.copydesk.catalog.reference;

import static java.util.stream.Collectors.joining;

import io.copydesk.events.BodyKind;
import io.copydesk.events.EntityType;
import io.copydesk.table.NearestWord;
import io.copydesk.table.WordChoice;
import java.util.List;
import java.util.Locale;

/**
 * Reads what people write of an entry that is one of a few words, in any case. What is none is
 * refused with the words that there are. Stateless.
 */
final class EntryWords {

  private static final WordChoice<EntityType> TYPES = WordChoice.of("type", EntityType.class);
  private static final WordChoice<BodyKind> KINDS = WordChoice.of("kind", BodyKind.class);

  private EntryWords() {}

  /**
   * The type that an id tells by what stands before its colon.
   *
   * @throws IllegalArgumentException when that is no type
   */
  static EntityType typeOfId(String id) {
    return TYPES
        .find(id.substring(0, Math.max(0, id.indexOf(':'))))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "id: has to begin with one of "
                        + TYPES.words().stream()
                            .map(word -> word.toLowerCase(Locale.ROOT) + ":")
                            .collect(joining(", "))));
  }

  /**
   * The type.
   *
   * @throws IllegalArgumentException when there is no such type
   */
  static EntityType type(String written) {
    return TYPES.read(written);
  }

  /**
   * The kind of a ministry or an organisation.
   *
   * @throws IllegalArgumentException when there is no such kind
   */
  static BodyKind kind(String written) {
    return KINDS.read(written);
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
}
