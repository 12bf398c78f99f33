package io.copydesk.catalog.name;

import io.copydesk.extract.lexicon.LegalFormTable;
import java.util.List;

/** The legal forms at the end of companies' names: "Ltd", "AG". Stateless. */
public final class LegalForms {

  private static final LegalFormTable TABLE = LegalFormTable.bundled();

  private LegalForms() {}

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
