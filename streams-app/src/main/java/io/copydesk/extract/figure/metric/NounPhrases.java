package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
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

  private static final int LONGEST = 6;
  private static final Set<String> NO_NOUNS = noNouns();
  private static final Set<String> NO_ENDS = WORDS.words("noun-phrases.no-ends");

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

  public NounPhrases(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.ends = new int[in.size()];
    for (int at = 0; at < in.size(); ) {
      SentenceView.Placed placed = view.ownerStartingAt(at);
      placed = placed == null ? view.figureStartingAt(at) : placed;
      int end = placed == null ? end(at) : at;
      if (end > at) {
        all.add(new NounRun(at, end, MetricNames.head(in, at, end)));
        ends[at] = end;
      }
      at = placed == null ? Math.max(at + 1, end) : Math.max(at + 1, placed.to());
    }
  }

  /** The runs in order. */
  List<NounRun> all() {
    return all;
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
    return word.isNumber() ? isHyphenBehind(at) : word.isWord() && isNoun(word, at == 0);
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
    return word.isWord() && (isNoun(word, at == 0) || (before.isDash() && in.glued(at)));
  }

  private boolean isHyphenBehind(int index) {
    return in.get(index + 1).isDash() && in.glued(index + 1);
  }

  private static boolean isNoun(Lexeme word, boolean first) {
    String lower = word.lower();
    if (NO_NOUNS.contains(lower) || lower.endsWith("ly")) {
      return false;
    }
    return (word.isCapitalised() && !first)
        || MetricWords.isHead(lower)
        || !(SubjectWords.isVerb(word) || SubjectWords.SAYING.contains(lower));
  }

  private static Set<String> noNouns() {
    Set<String> words = new HashSet<>(MetricPhrase.closed());
    words.addAll(SubjectWords.CLAUSE);
    words.addAll(SubjectWords.NO_VERB);
    words.addAll(WORDS.words("noun-phrases.verbs"));
    return Collections.unmodifiableSet(words);
  }
}
