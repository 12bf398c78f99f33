package io.copydesk.catalog.name;

import io.copydesk.events.BodyKind;
import io.copydesk.table.NamedLine;
import io.copydesk.table.ResourceLines;
import java.util.List;
import java.util.Set;

/** What kind of government body a name says it is. Stateless. */
public final class BodyKinds {

  /** From the table {@code body-kinds.txt}, in its order. */
  private static final List<NamedKind> BY_WORD =
      NamedLine.allOf(BodyKinds.class, "body-kinds.txt").stream().map(BodyKinds::read).toList();

  private BodyKinds() {}

  /** The kind that the words of its name say; {@link BodyKind#AGENCY} when they say none. */
  public static BodyKind of(String name) {
    return of(NamePieces.of(name));
  }

  /** The same of a name that is cut into pieces already. */
  public static BodyKind of(List<NamePiece> name) {
    for (NamedKind kind : BY_WORD) {
      if (name.stream().anyMatch(piece -> kind.words().contains(piece.text()))) {
        return kind.kind();
      }
    }
    return BodyKind.AGENCY;
  }

  /** A kind and the words that say it. */
  private record NamedKind(BodyKind kind, Set<String> words) {}

  private static NamedKind read(NamedLine line) {
    return new NamedKind(
        BodyKind.valueOf(line.name()), Set.copyOf(ResourceLines.words(line.rest())));
  }
}
