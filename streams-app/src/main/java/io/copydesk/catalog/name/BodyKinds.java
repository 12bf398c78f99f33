package io.copydesk.catalog.name;

import io.copydesk.events.BodyKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What sort of government body a name says it is. */
public final class BodyKinds {

  private BodyKinds() {}

  /** By the words of its name. */
  public static BodyKind of(String name) {
    return of(NamePieces.of(name));
  }

  public static BodyKind of(List<NamePiece> name) {
    Set<String> words = name.stream().map(NamePiece::text).collect(Collectors.toSet());
    if (words.contains("customs")) {
      return BodyKind.CUSTOMS;
    }
    if (words.contains("statistics") || words.contains("statistical") || words.contains("census")) {
      return BodyKind.STATISTICS;
    }
    if (words.contains("tax") || words.contains("taxation") || words.contains("revenue")) {
      return BodyKind.TAX;
    }
    if (words.contains("bank") || words.contains("reserve") || words.contains("monetary")) {
      return BodyKind.CENTRAL_BANK;
    }
    return byHead(words);
  }

  private static BodyKind byHead(Set<String> words) {
    if (words.contains("ministry") || words.contains("department") || words.contains("dept")) {
      return BodyKind.MINISTRY;
    }
    if (words.contains("cabinet") || words.contains("council")) {
      return BodyKind.CABINET;
    }
    if (words.contains("intelligence")) {
      return BodyKind.INTELLIGENCE;
    }
    if (words.contains("regulatory") || words.contains("regulator") || words.contains("exchange")) {
      return BodyKind.REGULATOR;
    }
    if (words.contains("commission")) {
      return BodyKind.COMMISSION;
    }
    if (words.contains("office") || words.contains("house") || words.contains("palace")) {
      return BodyKind.OFFICE;
    }
    return BodyKind.AGENCY;
  }
}
