package io.copydesk.catalog.name;

import io.copydesk.extract.lexicon.LegalFormTable;
import io.copydesk.table.NamedLine;
import io.copydesk.table.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The legal forms at the end of companies' names: "Ltd", "AG". Stateless. */
public final class LegalForms {

  private static final LegalFormTable TABLE = LegalFormTable.bundled();

  /** Of the forms that one country alone has, from the table {@code legal-form-countries.txt}. */
  private static final Map<String, String> COUNTRIES = countries();

  private LegalForms() {}

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (NamedLine line : NamedLine.allOf(LegalForms.class, "legal-form-countries.txt")) {
      ResourceLines.words(line.rest()).forEach(form -> countries.put(form, line.name()));
    }
    return Map.copyOf(countries);
  }

  /** The one country that has the legal form at the end of a name; null when there is none. */
  public static @Nullable String countryOf(List<NamePiece> name) {
    return name.size() < 2 ? null : COUNTRIES.get(canonical(name.getLast().text()));
  }

  /** The short form of a legal form ("company" is "co"); any other word as it is. */
  static String canonical(String folded) {
    return TABLE.canonical(folded);
  }

  /** Whether the text of a piece is a legal form in its short form. */
  public static boolean isForm(String piece) {
    return TABLE.isForm(piece);
  }

  /**
   * The number of leading pieces that remain without the legal forms at the end, and the "and"
   * before one ("Sears Roebuck &amp; Co"); at least 1 of a non-empty name.
   */
  public static int lengthWithout(List<NamePiece> name) {
    int length = name.size();
    while (length > 1 && isForm(name.get(length - 1).text())) {
      length--;
      if (length > 1 && name.get(length - 1).text().equals("and")) {
        length--;
      }
    }
    return length;
  }
}
