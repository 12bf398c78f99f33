package io.copydesk.extract.tag;

import io.copydesk.extract.lexicon.Lexicon;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.text.QuotationMark;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A sentence with what the CRF and the lexicon say of its tokens. Tokens outside of it may be asked
 * for: they have no word, no class and no label. Immutable.
 */
public final class TaggedSentence {

  private final Sentence sentence;
  private final String[] words;
  private final int[] classes;
  private final boolean[] capitals;
  private final Tags tags;

  /**
   * @param words the tokens' texts; where the article is all in capitals or all in lower case, with
   *     capitals as they would be in running text
   */
  public TaggedSentence(Sentence sentence, List<String> words, Tags tags, Lexicon lexicon) {
    this.sentence = sentence;
    this.words = words.toArray(String[]::new);
    this.tags = tags;
    this.classes = new int[this.words.length];
    this.capitals = new boolean[this.words.length];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = lexicon.classes(this.words[i]);
      capitals[i] = hasUpperCase(this.words[i]);
    }
  }

  /** The sentence with its tokens as the article has them. */
  public Sentence sentence() {
    return sentence;
  }

  /** How many tokens it has. */
  public int size() {
    return words.length;
  }

  /** What the CRF says of its tokens. */
  public Tags tags() {
    return tags;
  }

  /**
   * The word of a token, with capitals as in running text.
   *
   * @throws ArrayIndexOutOfBoundsException outside of the sentence
   */
  public String word(int i) {
    return words[i];
  }

  /** The word, or the empty string outside of the sentence. */
  public String wordOrNone(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  /** The word in lower case, or the empty string outside of the sentence. */
  public String lower(int i) {
    return wordOrNone(i).toLowerCase(Locale.ROOT);
  }

  /** Whether the word is of the class. */
  public boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < words.length && (classes[i] & wordClass.bit()) != 0;
  }

  /** The bits of all classes of the word; 0 outside of the sentence. */
  public int classes(int i) {
    return i >= 0 && i < words.length ? classes[i] : 0;
  }

  /** Whether the word is of one of the classes of these bits. */
  public boolean isAny(int i, int bits) {
    return i >= 0 && i < words.length && (classes[i] & bits) != 0;
  }

  /** Whether the token is this word, case included. */
  public boolean word(int i, String text) {
    return i >= 0 && i < words.length && words[i].equals(text);
  }

  /** Whether the token begins with a capital, or with a digit and has capitals ("3M"). */
  public boolean capitalised(int i) {
    if (i < 0 || i >= words.length) {
      return false;
    }
    String w = words[i];
    char c = w.charAt(0);
    return Character.isUpperCase(c)
        || (w.length() > 1
            && !Character.isLetter(c)
            && Character.isLetterOrDigit(c)
            && capitals[i]
            && Character.isLetter(w.charAt(w.length() - 1)));
  }

  /** Whether the token has a capital somewhere: "eBay", "al-Qaeda". */
  public boolean hasCapital(int i) {
    return i >= 0 && i < words.length && capitals[i];
  }

  /** Whether the token is several letters, each of them a capital: "IBM". */
  public boolean isInitials(int i) {
    if (i < 0 || i >= words.length || words[i].length() < 2) {
      return false;
    }
    for (int at = 0; at < words[i].length(); at++) {
      if (!Character.isUpperCase(words[i].charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the CRF gave the token this label. */
  public boolean label(int i, Tags.Label label) {
    return i >= 0 && i < words.length && tags.label(i) == label;
  }

  /** Whether no character stands between the token and the one before it. */
  public boolean joined(int i) {
    return i > 0
        && i < words.length
        && sentence.tokens().get(i - 1).end() == sentence.tokens().get(i).start();
  }

  /** Whether the token begins the sentence or what is quoted in it. */
  public boolean beginsSentence(int i) {
    if (i == 0) {
      return true;
    }
    return switch (words[i - 1]) {
      case ":", "-", "–", "—", "(" -> true;
      default -> QuotationMark.mayOpen(words[i - 1]);
    };
  }

  /** Whether the token is the "'s" or the apostrophe of a possessive; never outside. */
  public boolean isPossessive(int i) {
    return Token.isPossessive(wordOrNone(i));
  }

  /** Whether the token opens a bracket. */
  public boolean isOpen(int i) {
    return word(i, "(") || word(i, "<") || word(i, "[");
  }

  /** Whether the token closes a bracket. */
  public boolean isClose(int i) {
    return word(i, ")") || word(i, ">") || word(i, "]");
  }

  /** The words of a span, with capitals as in running text. */
  public List<String> words(int first, int end) {
    return Collections.unmodifiableList(Arrays.asList(words).subList(first, end));
  }

  /** The words of a span with single spaces. */
  public String join(int first, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (i > first) {
        out.append(' ');
      }
      out.append(words[i]);
    }
    return out.toString();
  }

  /** The words of a span with single spaces where the article has space between them. */
  public String text(int first, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (i > first && !joined(i)) {
        out.append(' ');
      }
      out.append(words[i]);
    }
    return out.toString();
  }

  /** The first letters of those words of a span that begin with a capital: "NSW". */
  public String initials(int first, int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = first; i < end; i++) {
      char letter = words[i].charAt(0);
      if (Character.isUpperCase(letter)) {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  private static boolean hasUpperCase(String w) {
    for (int i = 0; i < w.length(); i++) {
      if (Character.isUpperCase(w.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
