package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.period.Calendar;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.place.Countries;
import io.copydesk.table.Vocabulary;
import java.util.EnumSet;
import java.util.Set;

/** Reads the noun phrase around a noun that names a metric: "seasonally adjusted net profit". */
public final class MetricPhrase {

  private static final Vocabulary WORDS = Vocabulary.beside(MetricPhrase.class);

  private static final Set<String> OWN = WORDS.words("metric-phrase.own");
  private static final Set<String> WHOLE = WORDS.words("metric-phrase.whole");
  private static final Set<String> CLOSED =
      WordKinds.of(EnumSet.of(WordKind.FUNCTION, WordKind.DURATION));

  /** Modifiers of a noun; each may be two words that a joint joins. Set by hand. */
  private static final int MOST_MODIFIERS = 3;

  /** Letters of an acronym that stands for what is measured: "GDP", "EBIT". Set by hand. */
  private static final int LONGEST_ACRONYM = 4;

  /** Lexemes before a word in which the verb of its clause is looked for. Set by hand. */
  private static final int CLAUSE = 30;

  private final SentenceView view;
  private final Lexemes in;
  private final Countries countries;

  MetricPhrase(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.countries = view.countries();
  }

  /** The phrase that ends in a noun and begins no earlier than {@code limit}. */
  Metric endingIn(int noun, int limit) {
    return between(start(noun, limit), noun);
  }

  /** Where the phrase begins that ends in a noun; no earlier than {@code limit}. */
  int start(int noun, int limit) {
    return withoutCountry(withoutPeriod(firstModifier(noun, limit), noun), noun);
  }

  /** The run from where its noun's phrase begins. */
  Metric of(NounPhrases.NounRun run) {
    return between(start(run.head(), run.from()), run.to() - 1);
  }

  /** Where a run begins, without a period, a country or a verb that it opens with. */
  int startOfWhole(NounPhrases.NounRun run) {
    int noun = run.head();
    boolean doing =
        run.from() < noun && isDoing(run.from()) && !SubjectWords.isVerb(in.get(run.to()));
    int from = doing ? run.from() + 1 : run.from();
    return withoutCountry(withoutPeriod(from, noun), noun);
  }

  /**
   * The "generating" of "sold 5,000 tonnes, generating revenue of"; no "operating profit", and no
   * "gaming" of "in July, gaming revenue of", where no verb tells what somebody did.
   */
  private boolean isDoing(int at) {
    String word = in.get(at).lower();
    return in.is(at - 1, ",")
        && word.endsWith("ing")
        && !MetricWords.isModifier(word)
        && isVerbBefore(at - 1);
  }

  private boolean isVerbBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
      if (SubjectWords.isVerb(in.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The words of lexemes {@code from} to {@code noun}. */
  Metric between(int from, int noun) {
    boolean perShare = in.is(noun + 1, "per") && MetricWords.isPart(in.get(noun + 2).lower());
    int last = perShare ? noun + 2 : noun;
    String plain = in.text(from, last + 1);
    boolean opens = from == 0 && plain.length() > 1 && Character.isLowerCase(plain.charAt(1));
    String written = opens ? Character.toLowerCase(plain.charAt(0)) + plain.substring(1) : plain;
    return new Metric(written, from, noun + 1);
  }

  /** Unknown words count as modifiers only behind a word that opens a noun phrase. */
  private int firstModifier(int head, int limit) {
    int from = head;
    int known = head;
    boolean allKnown = true;
    while (from - 1 >= limit && head - from < 2 * MOST_MODIFIERS && mayStandBefore(from)) {
      from--;
      boolean joint = isJoint(from);
      boolean joined = joint || isJoint(from + 1) || in.get(from - 1).is("&");
      allKnown &= joined || MetricWords.isModifier(in.get(from).lower());
      known = allKnown && !joint ? from : known;
    }
    return opensAt(from) && from >= limit && !isJoint(from) ? from : known;
  }

  /**
   * Whether what is right before a lexeme may belong to its phrase: a modifier, a joint, or what a
   * joint joins, as in "non-performing".
   */
  private boolean mayStandBefore(int index) {
    boolean joined = in.get(index - 1).isWord() && isJoint(index - 2);
    return joined || isJoint(index - 1) || isModifier(index - 1);
  }

  /** A hyphen, or the "&" of "R&D". */
  private boolean isJoint(int index) {
    boolean mark = in.get(index).isDash() || in.is(index, "&");
    return mark && in.glued(index) && in.glued(index + 1);
  }

  /** Whether a noun phrase may begin here by what is before: nothing, "the", "Acme's", "own". */
  private boolean opensAt(int index) {
    Lexeme before = in.get(index - 1);
    boolean owned = before.isPossessive() || OWN.contains(before.lower());
    return index == 0 || (before.isWord() && isClosed(before)) || owned;
  }

  /** "third-quarter net profit" is net profit, of a period; "own capacity" is capacity. */
  private int withoutPeriod(int from, int noun) {
    int at = PeriodAhead.behindLast(in, behindHyphen(from, noun), noun);
    boolean ordinal =
        Calendar.ordinal(in.get(at).lower()) > 0 || WHOLE.contains(in.get(at).lower());
    if (ordinal && in.get(at + 1).isDash() && at + 3 <= noun) {
      at += 3;
    }
    return OWN.contains(in.get(at).lower()) && at < noun ? at + 1 : at;
  }

  /** "the year-end inflation target" is no "end inflation target". */
  private int behindHyphen(int from, int noun) {
    boolean cut = in.isHyphen(from - 1) && isClosed(in.get(from - 2));
    return cut && from < noun ? from + 1 : from;
  }

  /** "Dutch milk output" is milk output, of a country. */
  private int withoutCountry(int from, int noun) {
    Lexeme first = in.get(from);
    boolean country = first.isCapitalised() && from < noun && countries.any(first.text()) != null;
    return country ? from + 1 : from;
  }

  private boolean isModifier(int index) {
    Lexeme word = in.get(index);
    if (!word.isWord() || isClosed(word) || Movements.before(word.lower()) != null) {
      return MetricWords.isModifier(word.lower());
    }
    boolean letter = word.text().length() == 1;
    boolean plain = !word.isCapitalised() || index == 0 || letter || isAcronym(index);
    boolean verb = SubjectWords.isVerb(word) && !isJoint(index + 1) && !isJoint(index - 1);
    return MetricWords.isModifier(word.lower()) || (plain && !verb && isPlain(word));
  }

  /** The "GDP" of "GDP growth", where no name of the text is such. */
  private boolean isAcronym(int index) {
    Lexeme word = in.get(index);
    return word.text().length() <= LONGEST_ACRONYM
        && word.isCapitals()
        && view.ownerEndingAt(index + 1) == null
        && view.ownerStartingAt(index) == null;
  }

  private static boolean isPlain(Lexeme word) {
    String lower = word.lower();
    boolean verbal = lower.endsWith("ed") || lower.endsWith("ing");
    return !verbal && !lower.endsWith("est") && !lower.endsWith("ly") && !word.isPossessive();
  }

  /** The words that end a noun phrase, in lower case. */
  static Set<String> closed() {
    return CLOSED;
  }

  /** Whether a word ends a noun phrase. */
  public static boolean isClosed(Lexeme word) {
    return CLOSED.contains(word.lower());
  }
}
