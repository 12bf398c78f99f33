package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import io.copydesk.table.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The runs of nouns and of what may stand before nouns in a sentence, names and figures left out:
 * "net profit", "Brent crude", "10-year Treasury notes". Without a parser a run may be cut at a
 * word that looks like a verb.
 */
public final class NounPhrases {

  private static final Vocabulary WORDS = Vocabulary.beside(NounPhrases.class);

  /** Lexemes of a run of nouns. Set by hand. */
  private static final int LONGEST = 6;

  /** Headlines write words of so many letters small: "to", "on". */
  private static final int SHORT = 3;

  private static final Set<String> NO_NOUNS = noNouns();
  private static final Set<String> NO_ENDS = WORDS.words("noun-phrases.no-ends");

  private static final Set<String> RULINGS = WORDS.words("noun-phrases.rulings");

  private static final Set<String> BEFORE_NOUNS = WORDS.words("noun-phrases.before-nouns");

  /** Words that, written small, are no nouns. */
  private static final Set<String> SMALL = WORDS.words("noun-phrases.small");

  /** Verbs that stand for their clusters of words, all of which are taken for verbs. */
  private static final Set<String> LIKE_VERBS = WORDS.words("noun-phrases.like-verbs");

  /**
   * A run.
   *
   * @param from first lexeme
   * @param to one past the last lexeme
   * @param head its noun: the "return" of "return on equity", else the last lexeme
   */
  record NounRun(int from, int to, int head) {}

  private final SentenceView view;
  private final Lexemes in;
  private final List<NounRun> all = new ArrayList<>();
  private final int[] ends;
  private final Set<String> verbClusters = new HashSet<>();

  /** Whether a capital letter sets a word apart here: not in headlines that have many. */
  private final boolean capitalsTell;

  /** Reads a sentence once, from left to right. */
  public NounPhrases(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.ends = new int[in.size()];
    this.capitalsTell = capitalsTell();
    LIKE_VERBS.forEach(verb -> verbClusters.add(view.clusterOf(verb)));
    verbClusters.remove("");
    for (int at = 0; at < in.size(); ) {
      int behind = behindPlaced(at);
      int end = behind < 0 ? end(at) : at;
      if (end > at) {
        all.add(new NounRun(at, end, MetricNames.head(in, at, end)));
        ends[at] = end;
      }
      at = Math.max(at + 1, behind < 0 ? end : behind);
    }
  }

  /** Behind the name or the figure that begins at a lexeme; -1 when none does. */
  private int behindPlaced(int at) {
    PlacedName name = view.ownerStartingAt(at);
    PlacedFigure figure = view.figureStartingAt(at);
    if (name == null) {
      return figure == null ? -1 : figure.to();
    }
    return name.to();
  }

  /** The runs in order. */
  List<NounRun> all() {
    return Collections.unmodifiableList(all);
  }

  /**
   * Where the capitalised words end that stand before a period in short form within a run: behind
   * the "Acme" of "Acme Q3 EPS"; where the run begins when there are none.
   */
  public int endOfNameBeforePeriod(int from, int to) {
    int at = from;
    while (at < to && in.get(at).isCapitalised() && PeriodAhead.behind(in, at, to) == at) {
      at++;
    }
    return at < to && PeriodAhead.behind(in, at, to) > at ? at : from;
  }

  /** Where the run that begins at a lexeme ends; the lexeme itself when none begins there. */
  public int endFrom(int from) {
    return from < ends.length && ends[from] > 0 ? ends[from] : from;
  }

  /** Where a run ends; the "Net" of "Net 5 mln vs 4 mln", a line of a table, is one by itself. */
  private int end(int from) {
    int to = from;
    while (to - from < LONGEST && belongs(to, from)) {
      to = MetricNames.end(in, to);
    }
    boolean tabled = from == 0 && to == 1 && view.figureStartingAt(to) != null;
    while (!tabled && to > from && isNoEnd(in.get(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isNoEnd(Lexeme word) {
    return word.isDash() || NO_ENDS.contains(word.lower());
  }

  /** Whether a lexeme begins a run, or goes on with the one that begins at another. */
  private boolean belongs(int at, int from) {
    if (view.ownerStartingAt(at) != null || view.figureStartingAt(at) != null) {
      return false;
    }
    return at == from ? begins(at) : goesOn(at);
  }

  /** What stands behind "per" belongs to an amount: "44 dlr per share offer". */
  private boolean begins(int at) {
    Lexeme word = in.get(at);
    if (in.is(at - 1, "per") || isLetterAlone(at)) {
      return false;
    }
    return word.isNumber() ? isHyphenBehind(at) : word.isWord() && isNoun(at);
  }

  /** The letters of "5% y/y" and "y-o-y" are no nouns; the "e" of "e-commerce" begins one. */
  private boolean isLetterAlone(int at) {
    Lexeme word = in.get(at);
    boolean small = word.text().length() == 1 && word.text().equals(word.lower());
    return word.isWord() && small && !(in.isHyphen(at + 1) && in.get(at + 2).text().length() > 1);
  }

  private boolean goesOn(int at) {
    Lexeme word = in.get(at);
    Lexeme before = in.get(at - 1);
    if (before.isPossessive()) {
      return false;
    }
    if (word.isNumber()) {
      return before.isCapitalised() || isHyphenBehind(at);
    }
    if (word.isDash() || word.is("&")) {
      return in.glued(at) && in.glued(at + 1);
    }
    return word.isWord() && (isNoun(at) || (before.isDash() && in.glued(at)));
  }

  private boolean isHyphenBehind(int index) {
    return in.get(index + 1).isDash() && in.glued(index + 1);
  }

  private boolean isNoun(int at) {
    Lexeme word = in.get(at);
    String lower = word.lower();
    if (SMALL.contains(word.text())) {
      return false;
    }
    if (NO_NOUNS.contains(lower) || lower.endsWith("ly")) {
      return MetricWords.isHead(lower) ? standsAsNoun(at) : isBeforeMeasure(at);
    }
    if (rules(at)) {
      return false;
    }
    boolean named = word.isCapitalised() && at > 0 && capitalsTell;
    return named || MetricWords.isHead(lower) || !isVerb(at);
  }

  /** The "pay" of "the gender pay gap narrowed": with another verb behind it is none. */
  private boolean isBeforeMeasure(int at) {
    return MetricWords.hasSize(in.get(at).lower())
        && MetricWords.isHead(in.get(at + 1).lower())
        && SubjectWords.isVerb(in.get(at + 2));
  }

  /**
   * "finance costs fell", "costs of 5 mln", "a drop in costs": what is a verb elsewhere is a noun
   * there.
   */
  private boolean standsAsNoun(int noun) {
    return in.is(noun + 1, "of")
        || SubjectWords.isVerb(in.get(noun + 1))
        || BEFORE_NOUNS.contains(in.get(noun - 1).lower());
  }

  /**
   * "Jury orders trucking firm to pay": what is a noun elsewhere is the verb of a sentence that has
   * none before a second noun, nor behind it as "Factory orders growth slowed" does.
   */
  private boolean rules(int at) {
    boolean may = RULINGS.contains(in.get(at).lower()) && at > 0 && at < LONGEST;
    return may && isPlainBefore(at) && isObject(at + 1);
  }

  /** Whether nothing but nouns of one, or a name, stands between the sentence's start and here. */
  private boolean isPlainBefore(int verb) {
    boolean plural = in.get(verb - 1).lower().endsWith("s");
    for (int i = 0; i < verb; i++) {
      boolean article = i == 0 && MetricPhrase.isClosed(in.get(i));
      if (!in.get(i).isWord() || (!article && (MetricPhrase.isClosed(in.get(i)) || isVerb(i)))) {
        return false;
      }
    }
    return !plural && !MetricPhrase.isClosed(in.get(verb - 1));
  }

  /** Whether the words from a lexeme on are followed by what is no verb's. */
  private boolean isObject(int from) {
    int at = from;
    while (at - from < LONGEST && in.get(at).isWord() && !MetricPhrase.isClosed(in.get(at))) {
      if (isVerb(at) || view.figureStartingAt(at) != null) {
        break;
      }
      at++;
    }
    return at > from && !isVerb(at);
  }

  /** Whether a word is a verb for certain, or one of its cluster. */
  private boolean isVerb(int at) {
    Lexeme word = in.get(at);
    return SubjectWords.isVerb(word)
        || SubjectWords.SAYING.contains(word.lower())
        || (!capitalsTell && at > 0 && SubjectWords.looksPast(word.lower()))
        || verbClusters.contains(view.cluster(at));
  }

  /** Whether a word that may be a noun or a verb is written small. */
  private boolean capitalsTell() {
    for (int i = 0; i < in.size(); ) {
      PlacedFigure figure = view.figureStartingAt(i);
      if (figure == null && isSmall(in.get(i))) {
        return true;
      }
      i = figure == null ? i + 1 : Math.max(i + 1, figure.to());
    }
    return false;
  }

  private static boolean isSmall(Lexeme word) {
    return word.isWord()
        && word.text().length() > SHORT
        && !word.isCapitalised()
        && !MetricPhrase.isClosed(word);
  }

  private static Set<String> noNouns() {
    Set<String> words = new HashSet<>(MetricPhrase.closed());
    words.addAll(SubjectWords.CLAUSE);
    words.addAll(SubjectWords.NO_VERB);
    words.addAll(WORDS.words("noun-phrases.verbs"));
    return WordSet.of(words);
  }
}
