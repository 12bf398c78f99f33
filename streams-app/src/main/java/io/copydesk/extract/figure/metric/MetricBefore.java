package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the metric that stands before its figure: "net profit rose 5 pct", "a coupon of 5 pct". */
final class MetricBefore {

  private static final Vocabulary WORDS = Vocabulary.beside(MetricBefore.class);

  /** What a figure is that a commodity moved by or stands at. */
  static final String OF_COMMODITIES = WORDS.word("metric-before.of-commodities");

  private static final Set<String> COMING = WORDS.words("metric-before.coming");
  private static final Set<String> WENT = WORDS.words("metric-before.went");

  /** Lexemes of an aside between a noun and its verb. Set by hand. */
  private static final int LONGEST_ASIDE = 10;

  /** Lexemes before a figure in which the noun of what it measures is looked for. Set by hand. */
  private static final int BEFORE = 16;

  /** Nouns that hang on one another, "growth in exports of oil". Set by hand. */
  private static final int CHAIN = 3;

  /** Lexemes from the bracket that closes behind a short form, "(GNP)", to the one that opens. */
  private static final int SHORT_FORM = 3;

  /** Where the noun of a sentence stands at the latest whose place ends in a comma. Set by hand. */
  private static final int FRONT = 3;

  /** Behind a head, these show that it stands as a verb: "costs between 5 and 7 dlrs". */
  private static final Set<String> BEFORE_OBJECT = WORDS.words("metric-before.before-object");

  /** What holds between a noun and the number that it is at. */
  private static final Set<String> EQUALS = WORDS.words("metric-before.equals");

  private static final Set<String> BETWEEN = WORDS.words("metric-before.between");
  private static final Set<String> PLACING = WORDS.words("metric-before.placing");
  private static final Set<String> PUT_AT = WORDS.words("metric-before.put-at");

  /** Behind a noun, these are no nouns. */
  private static final Set<String> LOOSE = WORDS.words("metric-before.loose");

  /** Verbs of which "up" is a part: "businesses that make up 4 pct of sales". */
  private static final Set<String> TAKING_UP = WORDS.words("metric-before.taking-up");

  private static final Set<String> ONLY_NOUNS = WORDS.words("metric-before.only-nouns");
  private static final Set<String> ASIDES = WORDS.words("metric-before.asides");

  private final SentenceView view;
  private final Lexemes in;
  private final MetricPhrase phrases;

  MetricBefore(SentenceView view, MetricPhrase phrases) {
    this.view = view;
    this.in = view.lexemes();
    this.phrases = phrases;
  }

  /** The metric before a figure, null when not known. */
  @Nullable Metric of(int index) {
    PlacedFigure figure = view.figures().get(index);
    PlacedFigure previous = view.figureBefore(index);
    int limit = Math.max(figure.from() - BEFORE, previous == null ? 0 : previous.to());
    int last = behindVerb(view.beforeBound(figure));
    Metric sized = sized(figure, last, limit);
    if (sized != null) {
      return sized;
    }
    Metric known =
        PLACING.contains(in.get(last).lower()) || isDoing(last)
            ? null
            : known(index, figure, limit);
    return known == null ? moved(figure, last, limit) : known;
  }

  /** "revenue coming in between", "EPS came in at": the particle belongs to the verb. */
  private int behindVerb(int last) {
    int particle = in.is(last, "at") && in.is(last - 1, "in") ? last - 1 : last;
    return in.is(particle, "in") && COMING.contains(in.get(particle - 1).lower())
        ? particle - 1
        : last;
  }

  /** "a premium of 31 pct". */
  private @Nullable Metric sized(PlacedFigure figure, int last, int limit) {
    int noun = last - 1;
    if (!in.is(last, "of") || noun < limit || figure.isQuantity()) {
      return null;
    }
    int head = headOfName(noun, limit);
    if (head >= 0) {
      return phrases.between(phrases.start(head, limit), noun);
    }
    return isPlainNoun(noun) && !isGeneral(noun) && !isPart(noun)
        ? phrases.endingIn(noun, limit)
        : null;
  }

  /** A share is a metric only of a market: "a share" is what dividends are paid on. */
  private boolean isPart(int index) {
    return MetricWords.isPart(in.get(index).lower())
        && !MetricWords.isWhole(in.get(index - 1).lower());
  }

  private boolean isGeneral(int index) {
    return MetricWords.isGeneral(in.get(index).lower());
  }

  private @Nullable Metric known(int index, PlacedFigure figure, int limit) {
    PlacedFigure previous = view.figureBefore(index);
    for (int i = figure.from() - 1; i >= limit; i--) {
      boolean aside = in.is(i, ",") && PUT_AT.contains(in.get(i + 1).lower());
      boolean ends = view.parts(i) || in.is(i, "which") || in.is(i, "who");
      if ((ends && !aside) || (previous != null && in.is(i, "and"))) {
        return null;
      }
      Metric ended = endingAt(i, limit, figure);
      if (ended != null) {
        return ended;
      }
    }
    return null;
  }

  /** The metric that ends in a lexeme, null when none does. */
  private @Nullable Metric endingAt(int last, int limit, PlacedFigure figure) {
    int whole = headOfName(last, limit);
    if (whole >= 0) {
      Metric named = phrases.between(phrases.start(whole, limit), last);
      return new Metric(named.words(), whole, last + 1);
    }
    if (last > limit && MetricIds.isPair(in, last) && !modifies(in.get(last + 1))) {
      return phrases.endingIn(last, limit);
    }
    return isHead(last) && !isVerb(last, figure)
        ? phrases.endingIn(firstOfChain(last, limit), limit)
        : null;
  }

  /**
   * The head of the name that ends in a lexeme and is of more than one noun, "return on equity"; -1
   * when none does.
   */
  private int headOfName(int last, int limit) {
    int from = MetricNames.start(in, last);
    return from < last && from >= limit ? MetricNames.head(in, from, last + 1) : -1;
  }

  private boolean isHead(int index) {
    return in.get(index).isWord()
        && MetricWords.isHead(in.get(index).lower())
        && !isPart(index)
        && !modifies(in.get(index + 1));
  }

  /** Whether the word behind a noun makes it the modifier of another: "inflation hedge". */
  private static boolean modifies(Lexeme next) {
    String word = next.lower();
    return next.isWord()
        && !next.isCapitalised()
        && !MetricPhrase.isClosed(next)
        && !SubjectWords.isVerb(next)
        && !EQUALS.contains(word)
        && !LOOSE.contains(word)
        && !word.endsWith("ly")
        && (!word.endsWith("ing") || MetricWords.isHead(word))
        && Movements.before(word) == null;
  }

  /** "contributed 5 pct": a verb that takes the figure and says nothing of the noun before. */
  private boolean isDoing(int last) {
    Lexeme word = in.get(last);
    return word.lower().endsWith("ed")
        && !Movements.isVerb(word.lower())
        && !EQUALS.contains(word.lower())
        && !PUT_AT.contains(word.lower());
  }

  /** "costs 5 dlrs", "orders 300 jets", "fined 5 mln": the head stands as a verb. */
  private boolean isVerb(int index, PlacedFigure figure) {
    boolean follows =
        figure.from() == index + 1 || BEFORE_OBJECT.contains(in.get(index + 1).lower());
    return follows && !ONLY_NOUNS.contains(in.get(index).lower());
  }

  /** "exports of oil products": of nouns that hang on one another the first is what is measured. */
  private int firstOfChain(int head, int limit) {
    int first = head;
    for (int n = 0; n < CHAIN; n++) {
      int from = phrases.start(first, limit);
      int join = in.is(from - 1, "the") ? from - 2 : from - 1;
      boolean chained = join - 1 >= limit && WordKinds.is(in.get(join).lower(), WordKind.PLACING);
      boolean named = in.is(join, "of") && isPlainNoun(join - 1);
      if (!chained || isGeneral(join - 1) || !(named || isHead(join - 1))) {
        return first;
      }
      first = join - 1;
    }
    return first;
  }

  /** Whatever noun a verb of change or state makes the figure's: "passenger traffic fell 5 pct". */
  private @Nullable Metric moved(PlacedFigure figure, int last, int limit) {
    boolean links = in.is(last, "to") || in.is(last, "by") || in.is(last, "at");
    int verb = links ? last - 1 : last;
    verb -= in.is(verb, ",") && links ? 1 : 0;
    if (Movements.isParticle(in.get(verb).lower()) && WENT.contains(in.get(verb - 1).lower())) {
      return nounBefore(verb - 1, limit);
    }
    return saysOfNoun(in.get(verb).lower(), links, figure) ? nounBefore(verb, limit) : null;
  }

  /** Whether a verb of change or state makes the figure its subject's. */
  private static boolean saysOfNoun(String verb, boolean links, PlacedFigure figure) {
    boolean raises = Movements.movesFunds(verb) && !links && !figure.isPercent();
    boolean moves = Movements.isVerb(verb) && !raises;
    return moves || (EQUALS.contains(verb) && !figure.isQuantity());
  }

  /** The noun that is the subject of a verb. */
  private @Nullable Metric nounBefore(int verb, int limit) {
    int noun = verb - 1;
    if (TAKING_UP.contains(in.get(noun).lower())) {
      return null;
    }
    while (noun > limit && isAside(noun)) {
      noun--;
    }
    if (in.is(noun, ")")) {
      noun = beforeBracket(noun);
    }
    if (in.is(noun, ",")) {
      Metric aside = beforeAside(noun, limit);
      return aside == null ? atStart(noun, limit) : aside;
    }
    if (noun < limit || !isPlainNoun(noun)) {
      return null;
    }
    Metric metric = phrases.endingIn(firstOfChain(noun, limit), limit);
    boolean priced = MetricWords.isCommodity(metric.words());
    return priced ? new Metric(OF_COMMODITIES, metric.from(), metric.to()) : metric;
  }

  /** "capacity, measured in seats, rose": the noun before the aside that ends in a comma. */
  private @Nullable Metric beforeAside(int comma, int limit) {
    for (int i = comma - 1; i > Math.max(limit, comma - LONGEST_ASIDE); i--) {
      if (in.is(i, ",") || ASIDES.contains(in.get(i).lower())) {
        return isHead(i - 1) ? phrases.endingIn(i - 1, limit) : null;
      }
    }
    return null;
  }

  /** Before the short form of "gross national product (GNP)". */
  private int beforeBracket(int close) {
    for (int i = close - 1; i >= close - SHORT_FORM; i--) {
      if (in.is(i, "(")) {
        return i - 1;
      }
    }
    return close;
  }

  /** "Exports to the United States, its largest customer, fell". */
  private @Nullable Metric atStart(int comma, int limit) {
    for (int i = 0; limit == 0 && i <= FRONT && i < comma; i++) {
      if (isHead(i)) {
        int last = MetricNames.end(in, i) - 1;
        return last > i ? phrases.between(phrases.start(i, 0), last) : phrases.endingIn(i, 0);
      }
    }
    return null;
  }

  private boolean isAside(int index) {
    Lexeme word = in.get(index);
    boolean infinitive = word.lower().equals("to") && isBetween(in.get(index - 1));
    return infinitive || isBetween(word) || word.lower().endsWith("ly");
  }

  private static boolean isBetween(Lexeme word) {
    return SubjectWords.isAuxiliary(word) || BETWEEN.contains(word.lower());
  }

  private boolean isPlainNoun(int index) {
    Lexeme word = in.get(index);
    return word.isWord()
        && (!word.isCapitalised() || index == 0)
        && view.ownerEndingAt(index + 1) == null
        && !MetricPhrase.isClosed(word)
        && !MetricWords.isOrganisation(word.lower())
        && !word.lower().endsWith("ly")
        && (Movements.before(word.lower()) == null || MetricWords.isHead(word.lower()))
        && !word.lower().endsWith("ed")
        && word.text().length() > 2;
  }
}
