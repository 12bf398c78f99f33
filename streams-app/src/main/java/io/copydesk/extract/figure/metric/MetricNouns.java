package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.text.TextOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The noun phrases of a sentence as what its figures may measure. */
final class MetricNouns {

  /**
   * Lexemes before a figure in which nouns are offered to the weights. Set by hand, as the next.
   */
  private static final int FARTHEST_AHEAD = 40;

  /** Lexemes behind it. */
  private static final int FARTHEST_BEHIND = 12;

  /** Nouns before a figure at the most, which bounds the work of each figure. */
  private static final int MOST_AHEAD = 11;

  /** Nouns behind it at the most. */
  private static final int MOST_BEHIND = 5;

  /** Lexemes back to the noun or name that stands before another noun. */
  private static final int NEAR = 8;

  private final SentenceView view;
  private final Lexemes in;
  private final List<MetricAnswer.SaidMetric> nouns = new ArrayList<>();
  private final @Nullable Lexeme[] headsByEnd;

  MetricNouns(SentenceView view, NounPhrases found) {
    this.view = view;
    this.in = view.lexemes();
    this.headsByEnd = new Lexeme[in.size() + 1];
    MetricPhrase phrases = new MetricPhrase(view);
    List<NounPhrases.NounRun> runs = found.all();
    for (int i = 0; i < runs.size(); i++) {
      NounPhrases.NounRun run = runs.get(i);
      headsByEnd[run.to()] = in.get(run.head());
      if (isShortForm(run) || isRange(run)) {
        continue;
      }
      Metric plain = phrases.of(run);
      add(MetricAnswer.SaidBy.NOUN, plain, run.head());
      int whole = phrases.startOfWhole(run);
      if (plain.from() > whole) {
        add(MetricAnswer.SaidBy.WHOLE, phrases.between(whole, run.to() - 1), run.head());
      }
      int next = in.is(run.to() + 1, "the") ? run.to() + 2 : run.to() + 1;
      boolean of = in.is(run.to(), "of") && i + 1 < runs.size();
      if (of && runs.get(i + 1).from() == next) {
        NounPhrases.NounRun object = runs.get(i + 1);
        add(
            MetricAnswer.SaidBy.NOUN_OF,
            phrases.between(run.from(), object.to() - 1),
            object.head());
      }
    }
  }

  /** The "range" of "in a range from 5 to 7 dlrs", which says what is measured before it. */
  private boolean isRange(NounPhrases.NounRun run) {
    return in.is(run.to(), "from") && WordKinds.is(in.get(run.head()).lower(), WordKind.SPANNING);
  }

  /** The "GNP" of "gross national product (GNP)", which names what the nouns before it do. */
  private boolean isShortForm(NounPhrases.NounRun run) {
    int bracket = run.from() - 1;
    return isShortFormIn(bracket) && headsByEnd[bracket] != null;
  }

  /** Whether brackets that open at a lexeme hold a short form; a number in them is none. */
  private boolean isShortFormIn(int bracket) {
    return in.is(bracket, "(") && in.is(bracket + 2, ")") && in.get(bracket + 1).isCapitals();
  }

  private void add(MetricAnswer.SaidBy by, Metric metric, int noun) {
    String head = in.get(noun).lower();
    String before = before(metric.from());
    String after = after(metric.to());
    boolean pair = noun > metric.from() && MetricIds.isPair(in, noun);
    HeadClass alone = HeadClass.ofNoun(head);
    HeadClass classed = pair && alone == HeadClass.OTHER ? HeadClass.HEAD : alone;
    nouns.add(new MetricAnswer.SaidMetric(by, metric, head, classed, before, after));
  }

  /** The nearest around a figure, in the text's order. */
  List<MetricAnswer.SaidMetric> near(PlacedFigure figure) {
    int first = behind(figure.from());
    int from = Math.max(0, first - MOST_AHEAD);
    while (from < first && figure.from() - from(from) > FARTHEST_AHEAD) {
      from++;
    }
    int to = Math.min(nouns.size(), first + MOST_BEHIND);
    while (to > first && from(to - 1) - figure.to() > FARTHEST_BEHIND) {
      to--;
    }
    return nouns.subList(from, to);
  }

  private int from(int index) {
    return nouns.get(index).metric().from();
  }

  /** The first noun that begins no earlier than a lexeme. */
  private int behind(int lexeme) {
    return TextOrder.countBefore(nouns, noun -> noun.metric().from() < lexeme);
  }

  /** What the last noun or name is that ends at a lexeme or near before it, for the weights. */
  String nearest(int last) {
    for (int i = last; i >= Math.max(0, last - NEAR); i--) {
      PlacedName owner = view.ownerEndingAt(i + 1);
      if (owner != null) {
        return owner.mention().type().name();
      }
      Lexeme word = in.get(i);
      if (view.parts(i) || word.isNumber()) {
        return "break";
      }
      Lexeme head = headsByEnd[i + 1];
      if (head != null) {
        return MetricWords.isShares(head.lower())
            ? "shares"
            : HeadClass.ofNoun(head.lower()).text();
      }
    }
    return "nothing";
  }

  private String before(int from) {
    Lexeme word = in.get(from - 1);
    if (from == 0) {
      return "start";
    }
    if (view.ownerEndingAt(from) != null) {
      return "name";
    }
    if (word.isPossessive()) {
      return "possessive";
    }
    if (view.parts(from - 1)) {
      return "break";
    }
    return MetricPhrase.isClosed(word) ? word.lower() : "word";
  }

  private String after(int end) {
    int to = isShortFormIn(end) ? end + 3 : end;
    Lexeme word = in.get(to);
    if (view.figureStartingAt(to) != null) {
      return "figure";
    }
    if (Movements.isVerb(word.lower())) {
      return "moves";
    }
    if (view.parts(to)) {
      return "break";
    }
    if (MetricPhrase.isClosed(word)) {
      return word.lower();
    }
    if (SubjectWords.isVerb(word)) {
      return word.lower().endsWith("ed") ? "did" : word.lower();
    }
    if (to >= in.size() - 1) {
      return "end";
    }
    return word.lower().endsWith("ly") ? "ly" : "word";
  }
}
