package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.text.Apostrophe;
import io.copydesk.table.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the counted noun after a number: the head of the noun phrase that follows. */
public final class CountedNoun {

  private static final Vocabulary WORDS = Vocabulary.beside(CountedNoun.class);

  /** "11.4 mln domestic and imported models" has three words before the head. */
  private static final int MOST_MODIFIERS = 4;

  /** Plurals in a row of which the last one is counted: "10 securities firms". */
  private static final int MOST_HEADS = 3;

  /** Lexemes from "of" to the "equivalent" of "barrels of oil equivalent". */
  private static final int LONGEST_EQUIVALENT = 4;

  /** "EVs", "GPUs": the small letter says that there are more of what the initials stand for. */
  private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,}s");

  private static final Set<String> LENGTHS = WORDS.words("counted-noun.lengths");
  private static final Set<String> POWERS = WORDS.words("counted-noun.powers");
  private static final Set<String> EQUIVALENT = WORDS.words("counted-noun.equivalent");

  private static final Set<String> MORE_OR_LESS = WORDS.words("counted-noun.more-or-less");
  private static final Set<String> PLUS = WORDS.words("counted-noun.plus");
  private static final Set<String> HOURS = WORDS.words("counted-noun.hours");
  private static final Set<String> OF_EACH = WORDS.words("counted-noun.of-each");
  private static final Set<String> LONG = WORDS.words("counted-noun.long");
  private static final Set<String> SQUARES = WORDS.words("counted-noun.squares");
  private static final Set<String> SHORT_SQUARES = WORDS.words("counted-noun.short-squares");
  private static final Set<String> STANDARDS = WORDS.words("counted-noun.standards");
  private static final Set<String> LETTERED = WORDS.words("counted-noun.lettered");
  private static final Set<String> DAILY = WORDS.words("counted-noun.daily");
  private static final Set<String> VERBS = WORDS.words("counted-noun.verbs");
  private static final Set<String> OBJECTS = WORDS.words("counted-noun.objects");
  private static final Set<String> TEMPERATURES = WORDS.words("counted-noun.temperatures");
  private static final Set<String> DEGREE_SIGNS = WORDS.words("counted-noun.degree-signs");
  private static final String DEGREE = WORDS.word("counted-noun.degree");
  private static final Set<String> DAY = WORDS.words("counted-noun.day");

  private final Lexemes in;
  private final SpelledUnit spelled;
  private final ModelName models;

  public CountedNoun(Lexemes in) {
    this.in = in;
    this.spelled = new SpelledUnit(in);
    this.models = new ModelName(in);
  }

  /** The counted noun from lexeme {@code number} on, null when no noun is counted. */
  public @Nullable FoundUnit read(int number) {
    int at = behindPlus(number);
    FoundUnit compound = compound(in.get(at).isDash() ? at + 1 : at);
    if (compound != null) {
      return compound;
    }
    boolean hyphen = in.isHyphen(at);
    int next = hyphen ? at + 1 : at;
    int first = LONG.contains(in.get(next).lower()) && isMeasure(next + 1) ? next + 1 : next;
    boolean word = in.get(first).isWord() && !isDuration(first);
    if (hyphen) {
      return word ? joined(first) : null;
    }
    if (!word && !isMeasured(first)) {
      return null;
    }
    return in.glued(first) ? glued(first) : phraseOrMeasure(first);
  }

  /** Whether a number begins what is counted: "90 kg bags", "480-pound bales". */
  private boolean isMeasured(int first) {
    return isJoinedMeasure(first) || isMeasureOfEach(first) || models.lengthAt(first) > 0;
  }

  /** "30 mg tablets" are 30 mg, while "60 kilo bags" are counted. */
  private @Nullable FoundUnit phraseOrMeasure(int first) {
    boolean each = OF_EACH.contains(in.get(first).lower());
    FoundUnit phrase = each ? null : phrase(first);
    return phrase == null && isMeasure(first) ? unit(first, first + 1) : phrase;
  }

  /**
   * Behind the plus of "50,000+ users", "50,000-plus users", "50-odd users", "50 more users", "50
   * or so users".
   */
  private int behindPlus(int at) {
    if (in.is(at, "or") && MORE_OR_LESS.contains(in.get(at + 1).lower())) {
      return at + 2;
    }
    if ((in.is(at, "+") && in.glued(at)) || in.is(at, "more")) {
      return at + 1;
    }
    boolean word = in.isHyphen(at) && PLUS.contains(in.get(at + 1).lower());
    return word ? at + 2 : at;
  }

  /** A unit of several lexemes: "sq m", "kilowatt hours", "b/d"; null when none begins there. */
  private @Nullable FoundUnit compound(int at) {
    FoundUnit joined = spelled.read(at);
    FoundUnit squared = joined == null ? squared(at) : joined;
    FoundUnit found = squared == null ? ofHours(at) : squared;
    return found == null ? temperature(at) : found;
  }

  /** "38°C", "38 ºC". */
  private @Nullable FoundUnit temperature(int sign) {
    boolean degrees = DEGREE_SIGNS.contains(in.get(sign).text());
    boolean scale = in.glued(sign + 1) && TEMPERATURES.contains(in.get(sign + 1).text());
    return degrees && scale ? new FoundUnit(Unit.quantity(DEGREE), sign + 2) : null;
  }

  /** "5,730 gigawatt hours", "300-megawatt-hour": work, not the power and not the time. */
  private @Nullable FoundUnit ofHours(int at) {
    String power = Singular.of(in.get(at).lower());
    int hour = in.behindHyphen(at + 1);
    return HOURS.contains(in.get(hour).lower()) && POWERS.contains(power)
        ? rated(power + " hour", hour + 1)
        : null;
  }

  /**
   * "7,900 sq m", "85,030 sq. ft", "25 square metres", "8,000 square-meter", "5 standard cubic
   * feet".
   */
  private @Nullable FoundUnit squared(int from) {
    int at = STANDARDS.contains(in.get(from).lower()) ? from + 1 : from;
    Lexeme power = in.get(at);
    boolean abbreviated = SHORT_SQUARES.contains(power.lower());
    if (!abbreviated && !SQUARES.contains(power.lower())) {
      return null;
    }
    int measure = in.is(at + 1, ".") || in.isHyphen(at + 1) ? at + 2 : at + 1;
    String name = in.get(measure).lower();
    String unit = power.lower() + " " + (abbreviated ? name : Singular.of(name));
    return isLength(name) ? rated(unit, measure + 1) : null;
  }

  private static boolean isLength(String name) {
    return LENGTHS.contains(name) || WordKinds.is(name, WordKind.MEASURE);
  }

  boolean isDuration(int index) {
    return WordKinds.is(in.get(index).lower(), WordKind.DURATION);
  }

  /** "150-dunum", "25-member". */
  private @Nullable FoundUnit joined(int index) {
    String lower = in.get(index).lower();
    boolean counts =
        isMeasure(index)
            || WordKinds.is(lower, WordKind.COUNTABLE)
            || WordKinds.is(lower, WordKind.PLURAL);
    return counts ? unit(index, index + 1) : null;
  }

  /** "13km". */
  private @Nullable FoundUnit glued(int index) {
    String lower = in.get(index).lower();
    boolean counts =
        isMeasure(index) || (WordKinds.is(lower, WordKind.PLURAL) && lower.length() <= 4);
    return counts && lower.length() > 1 ? unit(index, index + 1) : null;
  }

  /** The head of the noun phrase that begins at a lexeme, null when none is counted there. */
  private @Nullable FoundUnit phrase(int first) {
    int at = first;
    boolean model = false;
    for (int modifiers = 0; modifiers <= MOST_MODIFIERS && !in.beginsRow(at); ) {
      FoundUnit plural = models.plural(at);
      if (plural != null) {
        return plural;
      }
      if (at > first && OF_EACH.contains(in.get(at).lower())) {
        return unit(at, at + 1);
      }
      if (isPlural(at)) {
        return isNoHead(first, at, model) ? null : headed(lastHead(at));
      }
      if (at > first && joinsWords(at)) {
        at++;
        continue;
      }
      int name = models.lengthAt(at);
      int length = name == 0 ? modifierAt(at) : name;
      if (length == 0) {
        return null;
      }
      model |= name > 0;
      at += length;
      modifiers++;
    }
    return null;
  }

  /** Whether what looks like a plural is the verb, or the end of a model's name. */
  private boolean isNoHead(int first, int plural, boolean model) {
    boolean verb = plural > first && isVerbBehindPart(first - 1, plural);
    return verb || (model && in.get(plural).isCapitalised());
  }

  /** "7.1 quake hits Peru": nobody counts parts of such things, so that this is the verb. */
  private boolean isVerbBehindPart(int number, int plural) {
    String word = in.get(plural).lower();
    Lexeme object = in.get(plural + 1);
    boolean acts = object.isCapitalised() || object.isNumber() || beginsObject(object.lower());
    return acts
        && in.get(number).text().indexOf('.') > 0
        && !isMeasure(plural)
        && !WordKinds.is(word, WordKind.PLURAL)
        && !WordKinds.is(word, WordKind.COUNTED);
  }

  private @Nullable FoundUnit headed(int head) {
    boolean counts = !isDuration(head) && !WordKinds.is(in.get(head).lower(), WordKind.COMPARISONS);
    return counts ? unit(head, head + 1) : null;
  }

  /** Whether a lexeme only joins others to one word or one row of modifiers. */
  private boolean joinsWords(int index) {
    boolean numbered = in.get(index).isNumber() && in.glued(index) && in.get(index - 1).isDash();
    return joinsModifiers(index) || in.isHyphen(index) || numbered;
  }

  /** How many lexemes the modifier has that begins at one; 0 when none does. */
  private int modifierAt(int index) {
    if (isJoinedMeasure(index)) {
      return 3;
    }
    if (isMeasureOfEach(index)) {
      return 2;
    }
    return isModifier(index) ? 1 : 0;
  }

  private boolean isModifier(int index) {
    Lexeme word = in.get(index);
    return word.isWord()
        && (!WordKinds.is(word.lower(), WordKind.FUNCTION) || isClassLetter(index))
        && !word.isPossessive()
        && NumberWords.scale(word.lower()) == null
        && NumberWords.small(word.lower()) == null;
  }

  /**
   * The "60-kg" of "455,000 60-kg bags", the "twenty-foot" of "24 million twenty-foot units"; not
   * the "twenty-dollar" of "a million twenty-dollar bills".
   */
  private boolean isJoinedMeasure(int index) {
    boolean written =
        NumberWords.small(in.get(index).lower()) != null
            && LENGTHS.contains(in.get(index + 2).lower());
    boolean number = in.get(index).isNumber() || written;
    return number && in.isHyphen(index + 1) && in.get(index + 2).isWord();
  }

  /** The "90kg" of "one million 90kg bags", the "480 pound" of "18 million 480 pound bales". */
  private boolean isMeasureOfEach(int index) {
    boolean each = in.glued(index + 1) || !isPlural(index + 1);
    return in.get(index).isNumber() && isMeasure(index + 1) && each && isPlural(index + 2);
  }

  /** The "A" of "Class A shares". */
  private boolean isClassLetter(int index) {
    Lexeme word = in.get(index);
    return word.text().length() == 1
        && word.isCapitalised()
        && LETTERED.contains(in.get(index - 1).lower());
  }

  private boolean joinsModifiers(int index) {
    return (in.is(index, "and") || in.is(index, "or"))
        && isModifier(index + 1)
        && isPlural(index + 2)
        && !isPlural(index + 1);
  }

  /**
   * "10 securities firms": a plural may stand before the plural that is counted. "20 cigarettes
   * rises" says that something rose.
   */
  private int lastHead(int plural) {
    int head = plural;
    boolean mayGoOn = !isMeasure(plural);
    while (mayGoOn
        && head - plural < MOST_HEADS
        && isPlural(head + 1)
        && !isVerb(head + 1)
        && in.get(head + 1).gap()
        && !in.beginsRow(head + 1)) {
      head++;
    }
    return head;
  }

  /**
   * "rises", "serves": may be a plural as well, but behind another plural it is the verb; so is
   * what an object with its article follows, "40 buses tours the city".
   */
  private boolean isVerb(int index) {
    String word = in.get(index).lower();
    boolean moves = Movements.isVerb(word) && Movements.after(word) != null;
    return moves || VERBS.contains(word) || beginsObject(in.get(index + 1).lower());
  }

  private static boolean beginsObject(String lower) {
    return SubjectWords.DETERMINERS.contains(lower) || OBJECTS.contains(lower);
  }

  /** Whether a lexeme is the plural of a noun, by its form or by the table. */
  public boolean isPlural(int index) {
    Lexeme word = in.get(index);
    if (!word.isWord()) {
      return false;
    }
    String lower = word.lower();
    if (WordKinds.is(lower, WordKind.PLURAL) || INITIALS.matcher(word.text()).matches()) {
      return true;
    }
    int n = lower.length();
    return n > 3
        && lower.charAt(n - 1) == 's'
        && lower.charAt(n - 2) != 's'
        && !Apostrophe.is(lower.charAt(n - 2))
        && lower.charAt(n - 2) != 'u'
        && lower.charAt(n - 2) != 'i'
        && !WordKinds.is(lower, WordKind.SINGULAR)
        && !WordKinds.is(lower, WordKind.FUNCTION);
  }

  private boolean isMeasure(int index) {
    return WordKinds.is(in.get(index).lower(), WordKind.MEASURE);
  }

  /** The unit, with what a measure is an equivalent of, and its rate by the day. */
  private FoundUnit unit(int head, int to) {
    String name = Singular.of(in.get(head).lower());
    if (!isMeasure(head)) {
      return new FoundUnit(Unit.quantity(name), to);
    }
    int end = behindEquivalent(to);
    String of = end > to ? " " + Singular.of(in.text(to, end).toLowerCase(Locale.ROOT)) : "";
    return rated(name + of, end);
  }

  /** Behind the "of oil equivalent" of so many barrels; the lexeme itself when it is none. */
  private int behindEquivalent(int of) {
    for (int i = of + 1; in.is(of, "of") && i <= of + LONGEST_EQUIVALENT; i++) {
      if (EQUIVALENT.contains(in.get(i).lower())) {
        return i > of + 1 ? i + 1 : of;
      }
      boolean apart = !in.get(i).isWord() && !in.glued(i);
      if (apart || (WordKinds.is(in.get(i).lower(), WordKind.FUNCTION) && !in.is(i, "and"))) {
        return of;
      }
    }
    return of;
  }

  /** The unit with "per day" when the text rates it by the day. */
  private FoundUnit rated(String name, int to) {
    int day = behindDay(to);
    return day > to
        ? new FoundUnit(Unit.quantity(name + " per day"), day)
        : new FoundUnit(Unit.quantity(name), to);
  }

  /** Behind "per day", "a day", "-a-day", "/day", "daily"; the lexeme itself when it is none. */
  private int behindDay(int at) {
    if (DAILY.contains(in.get(at).lower())) {
      return at + 1;
    }
    int per = in.behindHyphen(at);
    int day = in.behindHyphen(per + 1);
    boolean rate = in.is(per, "per") || in.is(per, "a") || in.is(per, "/");
    return rate && DAY.contains(in.get(day).lower()) ? day + 1 : at;
  }
}
