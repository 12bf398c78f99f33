package io.copydesk.extract.role;

import io.copydesk.article.Span;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.word.RoleWords;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TextOrder;
import io.copydesk.extract.text.Token;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence's tokens with the mentions that they are part of. Immutable, thread-safe. */
final class RoleSentence {

  /** Tokens of an abbreviation with its brackets. */
  private static final int MAX_BRACKETS = 6;

  private static final int MONTHS = 12;

  /**
   * How many months, counted from the article's own, "until March" is taken for a time that is
   * still to come; a month farther ahead is taken for one of the past. An assumption.
   */
  private static final int AHEAD = 6;

  /** Capitals, figures and dots; or short groups of letters that dots or capitals part. */
  private static final Pattern DEGREE_OR_AGE =
      Pattern.compile(
          "[\\p{Lu}\\d.]+|(?:\\p{Lu}\\p{Ll}{0,3}\\.){2,4}|\\p{Lu}\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}{1,3}");

  private final RoleWords words;
  private final Sentence sentence;
  private final List<Mention> names;
  private final @Nullable YearMonth month;
  private final List<String> lower;
  private final BitSet former = new BitSet();
  private final @Nullable Mention[] mentions;
  private final int[] starts;
  private final int[] ends;

  /**
   * @param month the article's, null when that is unknown
   */
  RoleSentence(RoleWords words, Sentence sentence, List<Mention> names, @Nullable YearMonth month) {
    this.words = words;
    this.sentence = sentence;
    this.names = List.copyOf(names);
    this.month = month;
    List<Token> tokens = sentence.tokens();
    this.lower = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      boolean hasEx = word.startsWith(Token.EX) && word.length() > Token.EX.length();
      former.set(i, hasEx);
      lower.add(hasEx ? word.substring(Token.EX.length()) : word);
    }
    this.mentions = new Mention[tokens.size()];
    this.starts = new int[tokens.size()];
    this.ends = new int[tokens.size()];
    names.forEach(this::enter);
    for (int i = 2; i < size(); i++) {
      if (isDegreeTakenForName(i)) {
        mentions[i] = null;
      }
    }
  }

  /** Whether a year is over for the article; without a date every one is. */
  boolean isOver(int other) {
    return month == null || other < month.getYear();
  }

  /** Whether a month, 1 to 12, of a year is over for the article; without a date every one is. */
  boolean isOver(int year, int other) {
    return month == null || YearMonth.of(year, other).isBefore(month);
  }

  /**
   * Whether a month that is said without a year is one that is over: not the article's own, nor one
   * of those right behind it, which are more likely ahead; none without a date.
   */
  boolean isMonthOver(int other) {
    return month != null && Math.floorMod(other - month.getMonthValue(), MONTHS) > AHEAD;
  }

  /** Whether a month of a year, or with month 0 the year, is still to come; none without a date. */
  boolean isAhead(int year, int ofYear) {
    if (month == null) {
      return false;
    }
    return ofYear == 0 ? year > month.getYear() : YearMonth.of(year, ofYear).isAfter(month);
  }

  /**
   * Whether a month that is said without a year is one of those right ahead; none without a date.
   */
  boolean isMonthAhead(int other) {
    int months = month == null ? 0 : Math.floorMod(other - month.getMonthValue(), MONTHS);
    return months > 0 && months <= AHEAD;
  }

  /** Whether the token is a degree that was taken for a person: "M.D." in "X, M.D.". */
  private boolean isDegreeTakenForName(int i) {
    return person(i) != null
        && ends[i] - starts[i] == 1
        && is(i - 1, ",")
        && person(i - 2) != null
        && lower(i).indexOf('.') > 0
        && isDegreeOrAge(i);
  }

  private void enter(Mention name) {
    int from = name.span().start();
    int first = TextOrder.countBefore(sentence.tokens(), token -> token.end() <= from);
    int end = first;
    while (end < size() && sentence.tokens().get(end).start() < name.span().end()) {
      end++;
    }
    for (int i = first; i < end; i++) {
      mentions[i] = name;
      starts[i] = first;
      ends[i] = end;
    }
  }

  Sentence sentence() {
    return sentence;
  }

  boolean namesPerson() {
    return names.stream().anyMatch(mention -> mention.type() == MentionType.PERSON);
  }

  /** The names that it was made with, in their order. */
  List<Mention> names() {
    return names;
  }

  int size() {
    return lower.size();
  }

  /** The word in lower case; empty outside of the sentence. */
  String lower(int i) {
    return i < 0 || i >= size() ? "" : lower.get(i);
  }

  /** Whether the word was written with "ex-" before it, which {@link #lower} leaves out. */
  boolean isFormer(int i) {
    return i >= 0 && former.get(i);
  }

  /** A name without the "ex-" that says of its bearer's role that it has ended. */
  static String withoutEx(String name) {
    return name.regionMatches(true, 0, Token.EX, 0, Token.EX.length())
        ? name.substring(Token.EX.length())
        : name;
  }

  boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  /** Whether nothing of a clause is left at a token: a mark stands there, or the sentence ends. */
  boolean endsClause(int i) {
    return i == size() || is(i, ",") || is(i, ".") || is(i, ";") || is(i, ")");
  }

  boolean isPossessive(int i) {
    return Token.isPossessive(lower(i));
  }

  boolean isCapitalised(int i) {
    return i >= 0 && i < size() && Character.isUpperCase(sentence.tokens().get(i).text().charAt(0));
  }

  /** Whether the token begins the sentence, or what it quotes, so that it needs a capital. */
  boolean isAtBeginning(int i) {
    return i == 0 || (i == 1 && !isWord(0));
  }

  /** Whether the token begins with a letter, and so is neither a number nor punctuation. */
  boolean isWord(int i) {
    return i >= 0 && i < size() && Character.isLetter(lower.get(i).charAt(0));
  }

  /**
   * Whether the token is written as degrees and ages are: "CFA", "R.F.P.", "Ph.D.", "MSc", "45".
   */
  boolean isDegreeOrAge(int i) {
    String word = i < 0 || i >= size() ? "" : sentence.tokens().get(i).text();
    return DEGREE_OR_AGE.matcher(word).matches();
  }

  /** The mention that a token is part of; null when it is part of none. */
  @Nullable Mention mention(int i) {
    return i < 0 || i >= size() ? null : mentions[i];
  }

  /** One past the last token of the mention that the token is part of; past itself in none. */
  int endOfMention(int i) {
    return mention(i) == null ? i + 1 : ends[i];
  }

  /** The person whose mention a token is part of; null when there is none. */
  @Nullable Mention person(int i) {
    Mention mention = mention(i);
    return mention != null && mention.type() == MentionType.PERSON ? mention : null;
  }

  /**
   * The company, ministry, organisation or place that a token is part of; null when there is none.
   */
  @Nullable Mention organizationOrPlace(int i) {
    Mention mention = mention(i);
    return mention == null || mention.type() == MentionType.PERSON ? null : mention;
  }

  /** The company, ministry or organisation that a token is part of; null when there is none. */
  @Nullable Mention organization(int i) {
    Mention mention = organizationOrPlace(i);
    return mention != null && PrecedingOrganizations.isOrganization(mention) ? mention : null;
  }

  /**
   * Past the honorifics that begin at the token: "Dr. [X]", "Her Highness [X]"; the token itself
   * when none do.
   */
  int afterHonorifics(int from) {
    boolean highness = words.isPersonal(lower(from)) && words.isHonorific(lower(from + 1));
    int i = highness ? from + 1 : from;
    while (person(i) == null && words.isHonorific(lower(i))) {
      i++;
    }
    return i;
  }

  /** The token before a name and the honorifics that stand before it; -1 when there is none. */
  int beforeHonorifics(int name) {
    int last = name - 1;
    while (words.isHonorific(lower(last))) {
      last--;
    }
    return last;
  }

  /**
   * The token behind a hyphen that stands here, as in "ex-boss"; the token itself when none does.
   */
  int afterHyphen(int i) {
    return is(i, "-") ? i + 1 : i;
  }

  /** The token, or the one behind it when it is "the". */
  int afterThe(int i) {
    return is(i, "the") ? i + 1 : i;
  }

  /** Past a few words in brackets that begin at the token; the token when none do. */
  int afterBrackets(int i) {
    int last = Math.min(size(), i + MAX_BRACKETS);
    if (is(i, "(") || is(i, "-lrb-")) {
      for (int close = i + 1; close < last; close++) {
        if (is(close, ")") || is(close, "-rrb-")) {
          return close + 1;
        }
      }
    }
    return i;
  }

  /**
   * Past a few words in brackets, or a short form between commas, that begin at the token: the
   * comma behind "(Norvik)" or ", NPC" in "of the Norland Petroleum Company, NPC, X"; the token
   * when none do.
   */
  int afterShortForm(int i) {
    boolean listed = is(i, ",") && is(i + 2, ",") && person(i + 1) == null;
    return listed && isWord(i + 1) && isDegreeOrAge(i + 1) ? i + 2 : afterBrackets(i);
  }

  /** The first token of the mention that the token is part of; the token itself in none. */
  int firstOfMention(int i) {
    return mention(i) == null ? i : starts[i];
  }

  /**
   * The words of tokens {@code [first, end)}, as far as the sentence has them, in lower case, a
   * blank between each two but at hyphens and before commas.
   */
  String words(int first, int end) {
    int last = Math.min(end, size());
    return first >= last
        ? ""
        : String.join(" ", lower.subList(first, last)).replace(" - ", "-").replace(" , ", ", ");
  }

  /** Tokens {@code [first, end)}, as far as the sentence has them, as {@link Sentence#join}. */
  String text(int first, int end) {
    int last = Math.min(end, size());
    return first >= last ? "" : sentence.join(first, last);
  }

  /** Where tokens {@code [first, end)} stand in the field. */
  Span span(int first, int end) {
    return new Span(sentence.tokens().get(first).start(), sentence.tokens().get(end - 1).end());
  }
}
