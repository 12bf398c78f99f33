package io.copydesk.extract.figure.lexeme;

import io.copydesk.extract.text.Apostrophe;
import java.util.Locale;

/**
 * A run of letters, a run of digits with its separators, or one other character. Finer than a
 * token, since tokenizers glue and split amounts at will ("US$4.7", "6.9-pct", "dlrs.").
 *
 * @param text the characters as written
 * @param lower the characters in lower case
 * @param start in UTF-16 code units into the field
 * @param end one past the last code unit
 * @param gap whether white space stands before it
 */
public record Lexeme(Kind kind, String text, String lower, int start, int end, boolean gap) {

  /** What its characters are. */
  public enum Kind {
    /** Letters. */
    WORD,
    /** Digits with the separators between them. */
    NUMBER,
    /** Any one other character. */
    SIGN
  }

  /** What a sentence has before its first and behind its last lexeme. */
  static final Lexeme NONE = new Lexeme(Kind.SIGN, "", "", 0, 0, true);

  static Lexeme of(Kind kind, String text, int start, boolean gap) {
    String lower = kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text;
    return new Lexeme(kind, text, lower, start, start + text.length(), gap);
  }

  /** Whether it is a run of letters. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is a run of digits. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether it has this spelling in lower case. */
  public boolean is(String lowerCase) {
    return lower.equals(lowerCase);
  }

  /**
   * Whether it is a hyphen, a dash or a minus: feeds write any of them for each, and a "~" as well.
   */
  public boolean isDash() {
    return kind == Kind.SIGN
        && (is("-") || is("–") || is("—") || is("‐") || is("‑") || is("−") || is("~"));
  }

  /** Whether it is an apostrophe by itself, or the quotation mark that looks the same. */
  public boolean isApostrophe() {
    return text.length() == 1 && Apostrophe.is(text.charAt(0));
  }

  /** Whether it ends in "'s". */
  public boolean isPossessive() {
    int mark = lower.length() - 2;
    return mark >= 0 && Apostrophe.is(lower.charAt(mark)) && lower.charAt(mark + 1) == 's';
  }

  /** Its text without a possessive's ending: "Peru" of "Peru's". */
  public String possessor() {
    return isPossessive() ? text.substring(0, text.length() - 2) : text;
  }

  /** The same in lower case. */
  public String lowerPossessor() {
    return isPossessive() ? lower.substring(0, lower.length() - 2) : lower;
  }

  /** Whether it is capitals throughout: "GDP", "A". */
  public boolean isCapitals() {
    return !text.isEmpty() && text.chars().allMatch(Character::isUpperCase);
  }

  /** Whether it is a word that begins with a capital. */
  public boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.charAt(0));
  }
}
