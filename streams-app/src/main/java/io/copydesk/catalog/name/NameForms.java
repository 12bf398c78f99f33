package io.copydesk.catalog.name;

import io.copydesk.extract.lexicon.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is made of a name's pieces. */
public final class NameForms {

  private static final Set<String> LINKING =
      Vocabulary.beside(NameForms.class).words("name-forms.linking");

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

  public static long exactHash(List<NamePiece> pieces) {
    long sequence = NameHash.EMPTY;
    for (NamePiece piece : pieces) {
      sequence = NameHash.append(sequence, piece.exactHash());
    }
    return sequence;
  }

  /** First letters: "Taiwan Semiconductor Manufacturing Co" is "tsmc". */
  public static String initials(List<NamePiece> pieces) {
    StringBuilder initials = new StringBuilder();
    for (NamePiece piece : pieces) {
      if (!LINKING.contains(piece.text()) && !piece.possessive()) {
        initials.append(piece.text().charAt(0));
      }
    }
    return initials.toString();
  }

  /** For an id: words joined by hyphens, without the legal forms at the end. */
  public static String slug(List<NamePiece> pieces) {
    StringBuilder slug = new StringBuilder();
    for (NamePiece piece : pieces) {
      if (piece.possessive()) {
        slug.append('s');
      } else {
        slug.append(slug.isEmpty() ? "" : "-").append(piece.text());
      }
    }
    return slug.length() <= 120 ? slug.toString() : slug.substring(0, 120);
  }

  /** Whether a word alone tells one name from another: not a legal form, not a linking word. */
  public static boolean isTelling(NamePiece piece) {
    return !LegalForms.isForm(piece.text())
        && !LINKING.contains(piece.text())
        && !piece.possessive()
        && piece.text().length() > 2;
  }
}
