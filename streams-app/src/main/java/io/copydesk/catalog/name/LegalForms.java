package io.copydesk.catalog.name;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The legal forms at the end of companies' names. */
public final class LegalForms {

  private static final Map<String, String> CANONICAL =
      Map.ofEntries(
          Map.entry("company", "co"),
          Map.entry("companies", "cos"),
          Map.entry("corporation", "corp"),
          Map.entry("limited", "ltd"),
          Map.entry("incorporated", "inc"),
          Map.entry("berhad", "bhd"),
          Map.entry("aktiengesellschaft", "ag"),
          Map.entry("aktiebolag", "ab"));

  private static final Set<String> FORMS =
      Set.of(
          "co", "cos", "corp", "ltd", "inc", "plc", "llc", "llp", "lp", "ag", "sa", "nv", "bv",
          "spa", "srl", "sarl", "ab", "asa", "as", "oyj", "oy", "kgaa", "kg", "gmbh", "kk", "bhd",
          "sdn", "tbk", "pte", "pty", "pvt", "pcl", "pjsc", "psc", "qpsc", "qsc", "saog", "jsc",
          "ojsc", "cjsc", "oao", "ooo", "pao", "sab", "cv", "se", "sas", "ltda", "ltee", "aps",
          "ulc", "kc", "saoc", "kscp", "ksc", "saa", "sae", "zrt", "nyrt");

  private LegalForms() {}

  static String canonical(String folded) {
    return folded.length() < 6 ? folded : CANONICAL.getOrDefault(folded, folded);
  }

  /** Whether a piece's text is a legal form. */
  public static boolean isForm(String piece) {
    return FORMS.contains(piece);
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
