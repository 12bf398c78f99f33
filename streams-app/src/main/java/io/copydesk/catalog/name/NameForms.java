package io.copydesk.catalog.name;

import io.copydesk.article.TextCut;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the catalog makes of a name's pieces: keys, initials, ids. Stateless. */
public final class NameForms {

  private static final Set<String> LINKING =
      Vocabulary.beside(NameForms.class).words("name-forms.linking");

  private static final Set<String> GENERATION =
      Vocabulary.beside(NameForms.class).words("name-forms.generation");

  /** Set by hand. */
  private static final int LONGEST_SLUG = 120;

  private NameForms() {}

  /** The pieces' texts joined by spaces. */
  public static String joined(List<NamePiece> pieces) {
    return pieces.stream().map(NamePiece::text).collect(Collectors.joining(" "));
  }

  /** The key of an alias that is spelled like this. */
  public static long hash(List<NamePiece> pieces) {
    long sequence = NameHash.EMPTY;
    for (NamePiece piece : pieces) {
      sequence = NameHash.append(sequence, NameHash.of(piece.text()));
    }
    return sequence;
  }

  /** The hash of the name as it is written, large letters and small; diacritics do not count. */
  public static long exactHash(List<NamePiece> pieces) {
    long sequence = NameHash.EMPTY;
    for (NamePiece piece : pieces) {
      sequence = NameHash.append(sequence, piece.exactHash());
    }
    return sequence;
  }

  /**
   * First letters, without those of linking words: "Taiwan Semiconductor Manufacturing Co" gives
   * "tsmc".
   */
  public static String initials(List<NamePiece> pieces) {
    StringBuilder initials = new StringBuilder();
    for (NamePiece piece : pieces) {
      if (!LINKING.contains(piece.text()) && !piece.possessive()) {
        initials.append(piece.text().charAt(0));
      }
    }
    return initials.toString();
  }

  /** First letters, with those of linking words: "Bank of Japan" gives "boj". */
  public static String allInitials(List<NamePiece> pieces) {
    return pieces.stream()
        .filter(piece -> !piece.possessive())
        .map(piece -> piece.text().substring(0, 1))
        .collect(Collectors.joining());
  }

  /** A person's full name without the "Jr" behind the surname. */
  public static List<NamePiece> withoutGeneration(List<NamePiece> name) {
    boolean told = name.size() > 2 && GENERATION.contains(name.getLast().text());
    return told ? name.subList(0, name.size() - 1) : name;
  }

  /** For an id: the pieces joined by hyphens, {@value #LONGEST_SLUG} characters at most. */
  public static String slug(List<NamePiece> pieces) {
    StringBuilder slug = new StringBuilder();
    for (NamePiece piece : pieces) {
      if (piece.possessive()) {
        slug.append('s');
      } else {
        slug.append(slug.isEmpty() ? "" : "-").append(piece.text());
      }
    }
    return TextCut.head(slug.toString(), LONGEST_SLUG);
  }

  /**
   * Whether a word alone tells one name from another: no legal form, no linking word, and of more
   * than two characters.
   */
  public static boolean isDistinctive(NamePiece piece) {
    return !LegalForms.isForm(piece.text())
        && !LINKING.contains(piece.text())
        && !piece.possessive()
        && piece.text().length() > 2;
  }
}
