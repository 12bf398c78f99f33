package io.copydesk.extract.figure.lexeme;

import io.copydesk.extract.text.Apostrophe;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lexemes of a sentence, in order. One outside is {@link Lexeme#NONE}; only of those within can
 * the characters be told. Immutable.
 */
public final class Lexemes {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final String text;
  private final List<Lexeme> all;

  private Lexemes(String text, List<Lexeme> all) {
    this.text = text;
    this.all = all;
  }

  /** Cuts {@code text[start, end)} in one pass. */
  public static Lexemes of(String text, int start, int end) {
    return new Lexemes(text, new Cutter(text, start, end).cut());
  }

  /** The lexeme at an index, {@link Lexeme#NONE} before the first and behind the last. */
  public Lexeme get(int index) {
    return index < 0 || index >= all.size() ? Lexeme.NONE : all.get(index);
  }

  /**
   * The characters of some lexemes as written, but for white space, which becomes one blank.
   *
   * @param from the first, which has to be one of the sentence
   * @param to one past the last, which has to be one of the sentence, too
   */
  public String text(int from, int to) {
    return onOneLine(all.get(from).start(), all.get(to - 1).end());
  }

  /** The characters between two offsets of the text, with one blank for each run of white space. */
  public String onOneLine(int start, int end) {
    String words = text.substring(start, end);
    return isPlain(words) ? words : WHITE_SPACE.matcher(words).replaceAll(" ");
  }

  /** Whether no other white space than single blanks stands between words, as mostly is so. */
  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || (c == ' ' && i > 0 && words.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same without the ending of a possessive: "The Hague" of "The Hague's".
   *
   * @param from the first, which has to be one of the sentence
   * @param to one past the last, which has to be one of the sentence, too
   */
  public String possessor(int from, int to) {
    String whole = text(from, to);
    return get(to - 1).isPossessive() ? whole.substring(0, whole.length() - 2) : whole;
  }

  /** How many there are. */
  public int size() {
    return all.size();
  }

  /** Whether lexeme {@code index}, a word or any other, has this spelling in lower case. */
  public boolean is(int index, String lower) {
    return get(index).is(lower);
  }

  /** Whether lexeme {@code index} follows the one before it without a blank. */
  public boolean glued(int index) {
    return index > 0 && index < all.size() && !all.get(index).gap();
  }

  /** Whether lexeme {@code index} is a dash that joins the ones beside it: "6.9-pct". */
  public boolean isHyphen(int index) {
    return get(index).isDash() && glued(index) && glued(index + 1);
  }

  /** Behind the hyphen at an index, the index itself where none is. */
  public int behindHyphen(int index) {
    return isHyphen(index) ? index + 1 : index;
  }

  /**
   * Whether lexeme {@code index} begins a row of a table: a capitalised word at the start of a
   * line.
   */
  public boolean beginsRow(int index) {
    Lexeme word = get(index);
    if (!word.gap() || !word.isCapitalised() || index == 0) {
      return false;
    }
    int blank = word.start() - 1;
    int least = get(index - 1).end();
    while (blank >= least && text.charAt(blank) == ' ') {
      blank--;
    }
    return blank >= least && text.charAt(blank) == '\n';
  }

  /** Whether lexeme {@code index} stands in another column than the one before it. */
  public boolean beginsColumn(int index) {
    if (index <= 0 || index >= all.size() || !all.get(index).gap()) {
      return false;
    }
    int from = get(index - 1).end();
    int to = get(index).start();
    return to - from > 1 || text.charAt(from) == '\t';
  }

  /** Whether no line's break stands among them. */
  public boolean isOneLine() {
    return all.isEmpty() || text.indexOf('\n', get(0).start(), all.getLast().end()) < 0;
  }

  private static final class Cutter {
    private final String text;
    private final int end;
    private final List<Lexeme> out = new ArrayList<>();
    private int at;

    Cutter(String text, int start, int end) {
      this.text = text;
      this.at = start;
      this.end = end;
    }

    List<Lexeme> cut() {
      boolean gap = true;
      while (at < end) {
        char c = text.charAt(at);
        if (isBlank(c)) {
          gap = true;
          at++;
          continue;
        }
        int from = at;
        Lexeme.Kind kind = kindAt(c);
        switch (kind) {
          case NUMBER -> passNumber();
          case WORD -> passWord();
          case SIGN -> at++;
        }
        int mark = kind == Lexeme.Kind.WORD ? Contractions.markIn(text, from, at) : at;
        out.add(Lexeme.of(kind, text.substring(from, mark), from, gap));
        if (mark < at) {
          out.add(Contractions.ending(text.substring(mark, at), mark));
        }
        gap = false;
      }
      return out;
    }

    private Lexeme.Kind kindAt(char c) {
      if (isDigit(c)
          || (c == '.'
              && isDigit(peek(at + 1))
              && !isDigitOrLetter(peek(at - 1))
              && peek(at - 1) != '/')) {
        return Lexeme.Kind.NUMBER;
      }
      return Character.isLetter(c) ? Lexeme.Kind.WORD : Lexeme.Kind.SIGN;
    }

    private void passNumber() {
      at++;
      while (at < end
          && (isDigit(text.charAt(at))
              || (isSeparator(text.charAt(at)) && isDigit(peek(at + 1)))
              || isGroupApostrophe())) {
        at++;
      }
    }

    /** Whether the apostrophe at the cursor parts groups of three digits, as in "1'250". */
    private boolean isGroupApostrophe() {
      boolean three = isDigit(peek(at + 1)) && isDigit(peek(at + 2)) && isDigit(peek(at + 3));
      return Apostrophe.is(text.charAt(at))
          && three
          && !isDigit(peek(at + 4))
          && !isDigit(peek(at - 4));
    }

    private void passWord() {
      at++;
      while (at < end) {
        char c = text.charAt(at);
        boolean inside =
            Character.isLetter(c) || (Apostrophe.is(c) && Character.isLetter(peek(at + 1)));
        if (!inside && !(c == '.' && continuesInitials())) {
          return;
        }
        at++;
      }
    }

    /** Whether the full stop at the cursor belongs to initials: "U.S.", "p.m". */
    private boolean continuesInitials() {
      boolean oneLetter =
          Character.isLetter(peek(at - 1))
              && !Character.isLetter(peek(at - 2))
              && !Apostrophe.is(peek(at - 2));
      boolean moreFollow = Character.isLetter(peek(at + 1)) && !Character.isLetter(peek(at + 2));
      boolean closes = peek(at - 2) == '.' && Character.isLetter(peek(at - 3));
      return oneLetter && (moreFollow || closes);
    }

    private char peek(int index) {
      return index >= 0 && index < end ? text.charAt(index) : ' ';
    }

    private static boolean isSeparator(char c) {
      return c == '.' || c == ',';
    }

    private static boolean isDigitOrLetter(char c) {
      return isDigit(c) || Character.isLetter(c);
    }

    static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    /** Zero-width characters count as blanks: papers' pages leave them before numbers. */
    private static boolean isBlank(char c) {
      if (c <= '~') {
        return c <= ' ';
      }
      return Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || c == '\u200b'
          || c == '\u200e'
          || c == '\u200f'
          || c == '\ufeff';
    }
  }
}
