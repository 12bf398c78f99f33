package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.CountedNoun;
import io.copydesk.extract.figure.unit.FoundUnit;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a number counts whose noun is the subject of its clause: "the number of employees was
 * 9,240", "passenger numbers rose to 4.9 million", "registrations fell to 21,400".
 */
final class CountedSubject {

  private static final Vocabulary WORDS = Vocabulary.beside(CountedSubject.class);

  private static final Set<String> LEADS = WORDS.words("counted-subject.leads");
  private static final Set<String> COUNTS = WORDS.words("counted-subject.counts");
  private static final Set<String> NUMBER = WORDS.words("counted-subject.number");
  private static final Set<String> PARTING = WORDS.words("counted-subject.parting");
  private static final Set<String> NOUNS = WORDS.words("counted-subject.nouns");
  private static final Set<String> PRICED = WORDS.words("counted-subject.priced");
  private static final Set<String> OPENING = WORDS.words("counted-subject.opening");
  private static final Set<String> DETERMINERS = WORDS.words("counted-subject.determiners");
  private static final Set<String> HEADLINE =
      ComparisonWords.againstAnd(WORDS.words("counted-subject.headline"));

  /** Lexemes from a verb back to what it says the number of. Set by hand, as the next. */
  private static final int FARTHEST = 16;

  /** Words before a counted noun within its phrase. */
  private static final int MOST_MODIFIERS = 6;

  /**
   * Lexemes from a number with a scale back to what is counted: "passengers rose to 4.9 million".
   */
  private static final int SERIES_WINDOW = 8;

  private final Lexemes in;
  private final CountedNoun nouns;
  private final MovedPlural moved;

  CountedSubject(Lexemes in) {
    this.in = in;
    this.nouns = new CountedNoun(in);
    this.moved = new MovedPlural(in);
  }

  /** The amounts in order, of which those have a unit that the clause says the number of. */
  List<Amount> fill(List<Amount> amounts) {
    return amounts.stream().map(this::filled).toList();
  }

  private Amount filled(Amount amount) {
    boolean open = amount.bare() && amount.number().isAmountInDigits() && !isNounAhead(amount.to());
    Unit unit = open ? subject(amount) : null;
    unit = unit == null && open ? moved.of(amount) : unit;
    unit = unit == null && open ? ofSoMany(amount) : unit;
    unit = unit == null && open && amount.isMany() ? ofWhole(amount) : unit;
    return unit == null ? amount : amount.withUnit(unit);
  }

  /** "tourist arrivals of 445,228"; what "claims of 445,228" are of is mostly money. */
  private @Nullable Unit ofSoMany(Amount amount) {
    int of = NumberLinks.leadBefore(in, amount.from());
    String noun = in.get(of - 1).lower();
    boolean counted = WordKinds.is(noun, WordKind.COUNTED) && !PRICED.contains(noun);
    return in.is(of, "of") && counted && amount.isMany() && nouns.isPlural(of - 1)
        ? named(of - 1)
        : null;
  }

  /** "bought 250,000 of its ordinary shares"; of a headline "Q2 deliveries 384,122 vs 443,956". */
  private @Nullable Unit ofWhole(Amount amount) {
    int noun = amount.from() - 1;
    String behind = in.get(amount.to()).lower();
    boolean headline = behind.isEmpty() || HEADLINE.contains(behind);
    boolean named = headline && nouns.isPlural(noun) && isSubject(noun) && !isObject(noun);
    return named ? named(noun) : whole(amount.to());
  }

  /** The "customers" of "Acme gave customers 1,200". */
  private boolean isObject(int noun) {
    return SubjectWords.isVerb(in.get(noun - 1)) || Movements.any(in.get(noun - 1).lower()) != null;
  }

  /** Whether a noun or an adjective stands at a lexeme, which a number before it is of. */
  boolean isNounAhead(int index) {
    Lexeme word = in.get(index);
    return word.isWord()
        && !WordKinds.is(word.lower(), WordKind.FUNCTION)
        && !word.lower().endsWith("ly");
  }

  /** What the clause says the number of, up to the verb that leads to a number; else null. */
  private @Nullable Unit subject(Amount amount) {
    int number = amount.from();
    int verb = NumberLinks.leadBefore(in, number);
    if (!LEADS.contains(in.get(verb).lower())) {
      return null;
    }
    boolean inserted = in.is(verb, "at") && in.is(verb - 1, ",");
    int behind = inserted ? verb - 1 : verb;
    boolean sure = mayCount(verb, amount);
    for (int i = behind - 1; i >= Math.max(0, behind - FARTHEST) && !parts(i); i--) {
      if (COUNTS.contains(in.get(i).lower())) {
        return counted(i);
      }
      if (isNumberOf(i)) {
        return numberOf(i);
      }
      if (sure && isSubject(i)) {
        return named(i);
      }
    }
    return null;
  }

  /** "rose to 45", "reached 4,500"; not "gathered at 8". */
  private boolean mayCount(int verb, Amount amount) {
    boolean change = in.is(verb, "to") || in.is(verb, "by");
    return change ? movesBefore(verb) : amount.isMany();
  }

  /** Whether a verb of movement, and perhaps an adverb, stands before a lexeme. */
  private boolean movesBefore(int index) {
    return Movements.isVerb(in.get(index - 1).lower())
        || Movements.isVerb(in.get(index - 2).lower());
  }

  /**
   * Whether a noun that is counted, and not rather priced, is the subject of its clause: "foreign
   * visitors rose"; not "the pay of visitors rose".
   */
  private boolean isSubject(int noun) {
    if (!isCounted(in.get(noun).lower())) {
      return false;
    }
    int at = noun - 1;
    while (at >= Math.max(0, noun - MOST_MODIFIERS) && mayDescribe(at)) {
      at--;
    }
    return at < 0 || opensClause(in.get(at).lower());
  }

  /** Whether a noun, in lower case, is one that is counted, and not rather priced. */
  static boolean isCounted(String noun) {
    boolean counted = WordKinds.is(noun, WordKind.COUNTED) && !PRICED.contains(noun);
    return counted || NOUNS.contains(noun);
  }

  /** Whether a clause with a subject of its own begins behind a word or sign, in lower case. */
  static boolean opensClause(String lower) {
    return OPENING.contains(lower);
  }

  /** Whether a word, in lower case, may stand before a subject though it is no noun's. */
  static boolean determines(String lower) {
    return DETERMINERS.contains(lower);
  }

  private boolean mayDescribe(int index) {
    Lexeme word = in.get(index);
    boolean function = WordKinds.is(word.lower(), WordKind.FUNCTION);
    boolean quarter = word.isNumber() && in.glued(index) && in.get(index - 1).isWord();
    return quarter || (word.isWord() && (!function || determines(word.lower())));
  }

  /** Whether a clause ends here, or says something else that the number may be of. */
  private boolean parts(int index) {
    Lexeme lexeme = in.get(index);
    return switch (lexeme.kind()) {
      case NUMBER -> !isInDate(index);
      case WORD -> PARTING.contains(lexeme.lower()) || MetricWords.isHead(lexeme.lower());
      case SIGN -> !lexeme.isDash() || lexeme.gap();
    };
  }

  /** The day or the year of "at 31 December 2026". */
  private boolean isInDate(int number) {
    return isMonth(number - 1) || isMonth(number + 1);
  }

  private boolean isMonth(int index) {
    return WordKinds.is(in.get(index).lower(), WordKind.MONTH);
  }

  /** The "passenger" of "passenger numbers", null where it is none that is counted. */
  private @Nullable Unit counted(int counts) {
    String noun = in.get(counts - 1).lower();
    return WordKinds.is(noun + "s", WordKind.COUNTED) ? Unit.quantity(noun) : null;
  }

  /** Whether a lexeme is the "of" of "the number of employees". */
  boolean isNumberOf(int of) {
    return in.is(of, "of") && NUMBER.contains(in.get(of - 1).lower());
  }

  /** What is counted behind the "of" of "the number of its employees". */
  @Nullable Unit numberOf(int of) {
    FoundUnit noun = nouns.read(behindDeterminer(of + 1));
    return noun == null ? null : noun.unit();
  }

  /** "72 million of its people": the people that a number is a part of; null when it is of none. */
  @Nullable Unit whole(int of) {
    if (!in.is(of, "of")) {
      return null;
    }
    FoundUnit noun = nouns.read(behindDeterminer(of + 1));
    String head = noun == null ? "" : in.get(noun.to() - 1).lower();
    boolean counted = WordKinds.is(head, WordKind.COUNTED) || WordKinds.is(head, WordKind.PLURAL);
    return noun != null && counted ? noun.unit() : null;
  }

  private int behindDeterminer(int at) {
    return WordKinds.is(in.get(at).lower(), WordKind.FUNCTION) ? at + 1 : at;
  }

  private Unit named(int counted) {
    FoundUnit noun = nouns.read(counted);
    return noun == null ? Unit.quantity(in.get(counted).lower()) : noun.unit();
  }

  /** "passengers rose to 4.9 million": what the clause counts, null when it counts none. */
  @Nullable Unit series(int from) {
    for (int i = from - 1; i >= Math.max(0, from - SERIES_WINDOW); i--) {
      Lexeme word = in.get(i);
      if (word.isNumber() || word.is(";") || (word.is("of") && in.is(i + 1, "which"))) {
        return null;
      }
      if (WordKinds.is(word.lower(), WordKind.COUNTED)) {
        return named(i);
      }
      if (MetricWords.isHead(word.lower())) {
        return null;
      }
    }
    return null;
  }
}
