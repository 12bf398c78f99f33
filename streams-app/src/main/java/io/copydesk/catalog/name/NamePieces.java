package io.copydesk.catalog.name;

import io.copydesk.extract.lexicon.PlainLetters;
import io.copydesk.extract.text.Apostrophe;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into the pieces of names, the same for a catalog's alias and for an article's words:
 * case, diacritics, hyphens, dots in abbreviations, "the" after "of" and full or short legal forms
 * make no difference. Takes time linear in the text.
 */
public final class NamePieces {

  /** Letters of a legal form that is no other word: "plc", "Ltd", "Inc", "GmbH". */
  private static final int SHORTEST_FORM = 3;

  private static final int LONGEST_FORM = 4;

  private final CharSequence text;
  private final List<NamePiece> pieces = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();
  private int pieceStart;
  private int lastEnd;

  private NamePieces(CharSequence text) {
    this.text = text;
  }

  /** The pieces of a text, in order; empty when it has no letter or digit. */
  public static List<NamePiece> of(CharSequence text) {
    return new NamePieces(text).cut();
  }

  /** The pieces' texts joined by spaces: equal for spellings of one name. */
  public static String folded(CharSequence text) {
    StringBuilder folded = new StringBuilder();
    for (NamePiece p : of(text)) {
      if (!folded.isEmpty()) {
        folded.append(' ');
      }
      folded.append(p.text());
    }
    return folded.toString();
  }

  private List<NamePiece> cut() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isWordCharacter(c)) {
        extend(c, i);
        i++;
      } else if (Apostrophe.is(c) && isPossessiveAt(i)) {
        finish();
        pieces.add(
            new NamePiece(
                NamePiece.POSSESSIVE, i, i + 2, false, NameHash.of(NamePiece.POSSESSIVE)));
        i += 2;
      } else {
        separate(c, i);
        i++;
      }
    }
    finish();
    return pieces;
  }

  private void extend(char c, int at) {
    if (piece.isEmpty()) {
      pieceStart = at;
    }
    piece.append(c);
    lastEnd = at + 1;
  }

  private void separate(char c, int at) {
    boolean joins =
        (Apostrophe.is(c) && !piece.isEmpty() && isWordAt(at + 1))
            || ((c == '.' || c == '/') && isInAbbreviation(at));
    if (!joins) {
      finish();
      if (c == '&') {
        addWord("and", at);
      } else if (c == '+' && endsWordAt(at)) {
        addWord("plus", at);
      }
    }
  }

  /** What a character is read as. */
  private void addWord(String word, int at) {
    pieces.add(new NamePiece(word, at, at + 1, false, NameHash.of(word)));
  }

  /** Whether it is the last of a word of letters: of "OPEC+", which is not OPEC, not of "K+S". */
  private boolean endsWordAt(int at) {
    return at > 0 && lastEnd == at && Character.isLetter(text.charAt(at - 1)) && !isWordAt(at + 1);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean isPossessiveAt(int at) {
    return at + 1 < text.length()
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && !isWordAt(at + 2);
  }

  private boolean isWordAt(int at) {
    return at < text.length() && isWordCharacter(text.charAt(at));
  }

  /** Whether the mark stands between single letters: "U.S", "A/S", but not "Amazon.com". */
  private boolean isInAbbreviation(int at) {
    return !piece.isEmpty()
        && isSingleLetterBefore(at)
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && !isWordAt(at + 2);
  }

  private boolean isSingleLetterBefore(int at) {
    return lastEnd == at
        && Character.isLetter(text.charAt(at - 1))
        && (at - 1 == pieceStart || !isWordCharacter(text.charAt(at - 2)));
  }

  private void finish() {
    if (piece.isEmpty()) {
      return;
    }
    String written = piece.toString();
    piece.setLength(0);
    String plain = PlainLetters.of(written);
    String folded = plain.toLowerCase(Locale.ROOT);
    boolean optional =
        folded.equals("the") && !pieces.isEmpty() && pieces.getLast().text().equals("of");
    if (!folded.isEmpty() && !optional) {
      String canonical = LegalForms.canonical(folded);
      boolean form = !pieces.isEmpty() && isShortForm(folded, canonical);
      pieces.add(
          new NamePiece(
              canonical,
              pieceStart,
              lastEnd,
              hasCapital(written),
              NameHash.of(form ? canonical : plain)));
    }
  }

  /**
   * Whether it is a legal form that is no other word, the letters of which say nothing: one writes
   * "plc" of a company that the next has as "Plc". The longer ones, and "as" or "se", are words.
   */
  private static boolean isShortForm(String folded, String canonical) {
    return folded.length() >= SHORTEST_FORM
        && folded.length() <= LONGEST_FORM
        && canonical.equals(folded)
        && LegalForms.isForm(folded);
  }

  private static boolean hasCapital(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (Character.isUpperCase(written.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
