package io.copydesk.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells the superscripts and the links within a page that refer to notes. Their numbers would
 * otherwise become digits of the number right before them: of "$5<sup>1</sup> million" $51 million.
 * Powers of ten, which would, too, are kept in raised digits. Stateless.
 */
final class NoteMarks {

  /** What refers to a note: "1", "[2]", "(a)", "*". */
  private static final Pattern MARK =
      Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡§]{1,3}|[a-z](?=[\\])]))[\\])]?");

  /** One of a list, in which a letter needs no brackets and a range may stand: "2–4". */
  private static final String LISTED =
      "[\\[(]?(?:\\d{1,3}(?:[–-]\\d{1,3})?|[*†‡§]{1,3}|[a-z])[\\])]?";

  /** Between two of a list; signs and brackets part them, too: "*†", "(1)(2)". */
  private static final String BETWEEN = "(?: ?[,;&] ?| |(?<=[\\])*†‡§])|(?=[\\[(*†‡§]))";

  /**
   * What refers to notes, of which a list may be raised, "1,2", "a, b", though not linked, since
   * links are of numbers, too. A letter alone is the end of a word: "N<sup>o</sup>".
   */
  private static final Pattern MARKS =
      Pattern.compile("(?![a-z]$)" + LISTED + "(?:" + BETWEEN + LISTED + ")*+");

  /** Between two marks that are raised one by one. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;&–-]\\s*|\\s+");

  /** What is squared or cubed, unlike "£25m", behind which a note is told of. */
  private static final Pattern LENGTH =
      Pattern.compile("(?<!\\p{L})(?<!\\p{Sc}[\\d.,]{0,9})(?:[kcm]?m|M|ft|mi|yd)$");

  /** With the mark of a note behind it or without. */
  private static final Pattern OF_LENGTH = Pattern.compile("[23](?!\\d).*");

  /** Of which powers are written, unlike "$10". */
  private static final Pattern TEN = Pattern.compile("(?<![\\d.,\\p{Sc}])10$");

  private static final Pattern OF_TEN = Pattern.compile("[0-9]{1,2}(?:[–-][0-9]{1,2})?");

  /** The ten digits, raised. */
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  /** Of a range of powers. */
  private static final char RAISED_MINUS = '\u207b';

  private static final Pattern NUMERATOR = Pattern.compile("\\d{1,2}");

  private static final Pattern FRACTION = Pattern.compile("\\d{1,2}[/\u2044]\\d{1,2}");

  /** Digits may be elements of their own. */
  private static final Pattern LOWER_PART = Pattern.compile("[/\u2044](?:\\d{1,2}(?!\\d)|\\z)");

  /** Characters before a superscript that tell. */
  private static final int LONGEST_BASE = 16;

  /** Characters of marks, for a dozen notes. */
  private static final int LONGEST_MARKS = 40;

  /** Elements within each other that a mark may consist of: a link, its brackets, their style. */
  private static final int DEEPEST = 3;

  private NoteMarks() {}

  /**
   * Whether an element refers to notes of the word, the number or the sign right before it: neither
   * a power nor the upper part of a fraction.
   *
   * @param before the text that is read before it
   */
  static boolean isNote(Element element, CharSequence before) {
    return isMark(element) && isGlued(before) && !isPower(before, words(element));
  }

  /** Whether what stands right behind the mark of a note only parts it from the mark of another. */
  static boolean isBetween(Node node) {
    if (!(node.nextSibling() instanceof Element next) || !isRaised(next) || !isMark(next)) {
      return false;
    }
    String behind = behind(next);
    // Of an isotope a letter follows: ", <sup>235</sup>U".
    boolean isotope = !behind.isEmpty() && Character.isLetter(behind.charAt(0));
    return !isotope && SEPARATOR.matcher(raisedOrPlain(node)).matches();
  }

  private static String raisedOrPlain(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText();
    }
    return node instanceof Element element && isRaised(element) ? words(element) : "";
  }

  /** Whether a fraction, or the upper part of one, is raised. */
  static boolean isFraction(Element element) {
    String raised = isRaised(element) ? words(element) : "";
    return FRACTION.matcher(raised).matches()
        || (NUMERATOR.matcher(raised).matches() && isOver(element));
  }

  /** Whether it has the form of such a mark, wherever it stands. */
  private static boolean isMark(Element element) {
    boolean raised = isRaised(element);
    boolean linked = element.nodeName().equals("a") && leadsWithinPage(element);
    return (raised || linked)
        && !isOver(element)
        && (raised ? MARKS : MARK).matcher(words(element)).matches();
  }

  private static boolean isRaised(Element element) {
    return element.nodeName().equals("sup");
  }

  /** A "#" alone is what links have that a script follows. */
  private static boolean leadsWithinPage(Element link) {
    String target = link.attr("href");
    return target.startsWith("#") && target.length() > 1;
  }

  /** Whether it is the upper part of a fraction by what follows: not in "$5<sup>1</sup>/share". */
  private static boolean isOver(Element element) {
    return LOWER_PART.matcher(behind(element)).lookingAt();
  }

  private static String behind(Element element) {
    return element.nextSibling() instanceof TextNode words ? words.getWholeText() : "";
  }

  /** What is in an element; nothing where it is more than a mark. */
  private static String words(Element element) {
    String words = isShallow(element, DEEPEST) ? element.text() : "";
    return words.length() > LONGEST_MARKS ? "" : words;
  }

  /** Whether no more elements stand within each other, perhaps endlessly, than in a mark. */
  private static boolean isShallow(Element element, int most) {
    return element.childrenSize() == 0
        || (most > 0 && element.children().stream().allMatch(c -> isShallow(c, most - 1)));
  }

  /** Whether a word, a number or a sign behind one is what was read last. */
  private static boolean isGlued(CharSequence before) {
    if (before.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    return !Character.isWhitespace(last) && Character.getType(last) != Character.CURRENCY_SYMBOL;
  }

  private static boolean isPower(CharSequence before, String mark) {
    return (LENGTH.matcher(base(before)).find() && OF_LENGTH.matcher(mark).matches())
        || isPowerOfTen(before, mark);
  }

  /**
   * The power of the ten right before an element in raised digits, since "10<sup>6</sup>" is not
   * 106; null when it is none.
   *
   * @param before the text that is read before it
   */
  static @Nullable String powerOfTen(Element element, CharSequence before) {
    String words = isRaised(element) ? words(element) : "";
    if (!isPowerOfTen(before, words)) {
      return null;
    }
    StringBuilder raised = new StringBuilder(words.length());
    words.chars().forEach(c -> raised.append(isDigit(c) ? RAISED.charAt(c - '0') : RAISED_MINUS));
    return raised.toString();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPowerOfTen(CharSequence before, String mark) {
    return TEN.matcher(base(before)).find() && OF_TEN.matcher(mark).matches();
  }

  private static CharSequence base(CharSequence before) {
    return before.subSequence(Math.max(0, before.length() - LONGEST_BASE), before.length());
  }
}
