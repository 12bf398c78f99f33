package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.text.Apostrophe;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells numbers that are no figures, unless money or percent stands beside them: dates, times,
 * names, ranks, ages.
 */
final class Exclusions {

  private static final Vocabulary WORDS = Vocabulary.beside(Exclusions.class);

  private static final Set<String> TIME_AFTER = WORDS.words("exclusions.time-after");
  private static final Set<String> RANK_BEFORE = WORDS.words("exclusions.rank-before");

  private static final Set<String> ORDINAL_ENDINGS = WORDS.words("exclusions.ordinal-endings");
  private static final Set<String> ABBREVIATED = WORDS.words("exclusions.abbreviated");
  private static final Set<String> GROUPS = WORDS.words("exclusions.groups");
  private static final Set<String> PER = WORDS.words("exclusions.per");
  private static final Set<String> CONTAINERS = WORDS.words("exclusions.containers");
  private static final Set<String> EVERY = WORDS.words("exclusions.every");

  /** Lexemes before "per" among which the number stands that is so many: "5 new HIV cases per". */
  private static final int RATED_WINDOW = 6;

  /** Digits without separators; longer runs are phone numbers and identifiers. */
  private static final int LONGEST_COUNT = 9;

  /** The years of a season are written as one and the last two digits of the next: "2023/24". */
  private static final int CENTURY = 100;

  /** Lexemes from the first number of a chain of three to the last. */
  private static final int CHAIN = 4;

  private static final String THOUSANDS = "000";

  /** What joins numbers and words into one beside dashes: "10:30", "10^6". */
  private static final Set<String> JOINTS = Set.of("/", ":", ".", "#", "^");

  /** Digits of the minutes of a time. */
  private static final int MINUTES = 2;

  /** A year and the last two digits of another. */
  private static final Pattern SEASON = Pattern.compile("(19|20)[0-9]{4}");

  /** Groups of digits before the last one of a telephone number, at the most. */
  private static final int PHONE_GROUPS = 5;

  /** What telephone numbers of many countries begin with, and no count does. */
  private static final Pattern DIALLED = Pattern.compile("0[0-9]{2,}");

  private final Lexemes in;
  private final Currencies currencies;
  private final NumberedName names;

  Exclusions(Lexemes in, SentenceCurrency currency) {
    this.in = in;
    this.currencies = currency.currencies();
    this.names = new NumberedName(in, currency.countries());
  }

  /** Whether a number without a unit can't be one end of a range or comparison either. */
  boolean ruleOut(NumberPart number) {
    return joinedAfter(number) || ruleOutCount(number);
  }

  /** Whether a number with a counted noun behind it is no count. */
  boolean ruleOutCount(NumberPart number) {
    return joinedBefore(number)
        || isOfChain(number)
        || isDate(number)
        || isPhone(number)
        || (!number.scaled() && (isNamed(number) || isTime(number) || isLongDigits(number)));
  }

  /** The tail of a longer code: "COVID-19", "2021/22", "10:30". */
  private boolean joinedBefore(NumberPart number) {
    int before = number.from() - 1;
    return in.glued(number.from())
        && ((in.get(before).isWord() && !isRunOn(before))
            || (isJoint(before) && in.glued(before) && !isRangeOrMinus(before)));
  }

  /** A part of three numbers or more that hyphens join: "2026-11-30", "321-555-0199". */
  private boolean isOfChain(NumberPart number) {
    int first = number.from();
    while (number.from() - first < CHAIN && isLinked(first - 1)) {
      first -= 2;
    }
    int last = number.from();
    while (last - first < CHAIN && isLinked(last + 1)) {
      last += 2;
    }
    return last - first >= CHAIN;
  }

  /** Whether a hyphen joins the numbers on both of its sides. */
  private boolean isLinked(int hyphen) {
    return in.isHyphen(hyphen) && in.get(hyphen - 1).isNumber() && in.get(hyphen + 1).isNumber();
  }

  /** Whether a dash makes no code: "15-20" is a range, "(-1.3)" negative; "CT7-6" is an engine. */
  private boolean isRangeOrMinus(int dash) {
    int before = dash - 1;
    boolean range = endsNumber(before) && !endsModel(before) && !isSeason(before, dash + 1);
    return in.get(dash).isDash() && (range || in.is(before, "("));
  }

  /** The "7" of the engine "CT7", not the "85" of the price "USD85-90". */
  private boolean endsModel(int number) {
    Lexeme before = in.get(number - 1);
    return in.glued(number)
        && in.get(number).isNumber()
        && before.isCapitalised()
        && currencies.bySign(before.text()).isEmpty();
  }

  /** "2026-27", a year that goes over New Year and no range. */
  private boolean isSeason(int first, int second) {
    String year = in.get(first).text();
    String next = in.get(second).text();
    return SEASON.matcher(year + next).matches()
        && (Integer.parseInt(year) + 1) % CENTURY == Integer.parseInt(next);
  }

  /** Whether a number ends with a lexeme, its digits or its scale: "35 million-40 million". */
  private boolean endsNumber(int index) {
    Lexeme last = in.get(index);
    boolean scale = NumberWords.scale(last.lower()) != null && in.get(index - 1).isNumber();
    return last.isNumber() || scale;
  }

  /** "has80 branches": a function word with the blank behind it missing, and no code. */
  private boolean isRunOn(int index) {
    Lexeme word = in.get(index);
    return word.text().length() > 1
        && word.text().equals(word.lower())
        && WordKinds.is(word.lower(), WordKind.FUNCTION);
  }

  /** The minutes of "13:40", whatever money or measure begins the text behind it. */
  private boolean isClock(NumberPart number) {
    int colon = number.from() - 1;
    return in.is(colon, ":")
        && in.glued(colon)
        && in.glued(number.from())
        && in.get(colon - 1).isNumber()
        && in.get(number.from()).text().length() == MINUTES
        && !number.scaled();
  }

  /** The head of a longer code or compound: "5th", "16-man", "10:30", "9/11". */
  private boolean joinedAfter(NumberPart number) {
    Lexeme after = in.get(number.to());
    boolean more = in.glued(number.to() + 1);
    return in.glued(number.to())
        && (after.isWord()
            || (after.is("/") && !endsRateRange(number))
            || (after.is(":") && more)
            || (after.isDash() && more && in.get(number.to() + 1).isWord()));
  }

  /**
   * The "1,370" of "$1,270-1,370/oz", the "1.60" of "AED1.50-1.60/shr": the end of a range of what
   * is paid for each, whatever that is behind a range of money.
   */
  private boolean endsRateRange(NumberPart number) {
    int low = number.from() - 2;
    Lexeme each = in.get(number.to() + 1);
    boolean money = each.isWord() && !currencies.bySign(in.get(low - 1).text()).isEmpty();
    boolean range = in.isHyphen(low + 1) && in.get(low).isNumber();
    return range && (money || WordKinds.is(each.lower(), WordKind.MEASURE));
  }

  /** Whether a number is no amount, whatever unit stands beside it. */
  boolean isNoAmount(NumberPart number) {
    return isOrdinal(number)
        || isDenominator(number)
        || isClock(number)
        || isScale(number)
        || PeriodWords.saysMonths(in, number.from());
  }

  /** The heading "£000" of a column: what its numbers are counted in. */
  private boolean isScale(NumberPart number) {
    return number.to() == number.from() + 1 && in.is(number.from(), THOUSANDS);
  }

  /** Whether more letters or digits stand right behind a unit: "8c3b" of a file's name. */
  boolean isWithinCode(int unitEnd) {
    Lexeme behind = in.get(unitEnd);
    return in.get(unitEnd - 1).isWord()
        && in.glued(unitEnd)
        && (behind.isNumber() || behind.isWord());
  }

  /** "5th", "21st". */
  private boolean isOrdinal(NumberPart number) {
    Lexeme after = in.get(number.to());
    return ORDINAL_ENDINGS.contains(after.lower()) && in.glued(number.to());
  }

  /**
   * What something is so many of for, and no figure of its own: the 100,000 of "5 deaths per
   * 100,000 people", the 30 of "one in every 30".
   */
  private boolean isDenominator(NumberPart number) {
    int before = number.from() - 1;
    boolean every = EVERY.contains(in.get(before).lower()) && in.is(before - 1, "in");
    boolean per = PER.contains(in.get(before).lower()) && isNumberBefore(before);
    return every || per || isHeld(before);
  }

  /**
   * Whether a number before which "of" stands is how much a bag holds that something is paid for:
   * "N8,500 a bag of 50kg", "8,500 naira per bag of 50 kg".
   */
  private boolean isHeld(int of) {
    if (!in.is(of, "of") || !CONTAINERS.contains(in.get(of - 1).lower())) {
      return false;
    }
    boolean each = PER.contains(in.get(of - 2).lower()) || in.is(of - 2, "a");
    int paid = of - 3;
    boolean signed = in.get(paid).isNumber() && currencies.isSign(in.get(paid - 1).text());
    return each && (signed || currencies.isName(in.get(paid).lower()));
  }

  private boolean isNumberBefore(int index) {
    for (int i = index - 1; i >= Math.max(0, index - RATED_WINDOW); i--) {
      if (in.get(i).isNumber() || NumberWords.small(in.get(i).lower()) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isJoint(int index) {
    Lexeme joint = in.get(index);
    return joint.isDash() || JOINTS.contains(joint.text());
  }

  private boolean isDate(NumberPart number) {
    if (number.scaled() || number.form() != NumberPart.Form.PLAIN) {
      return false;
    }
    int before = in.is(number.from() - 1, ".") ? number.from() - 2 : number.from() - 1;
    boolean day = number.mantissa().precision() <= 2 || number.looksLikeYear();
    return day && (isMonth(before) || isMonth(number.to()) || listsDays(number));
  }

  /** The second day of "June 9 and 15", "March 3-5". */
  private boolean listsDays(NumberPart number) {
    Lexeme joint = in.get(number.from() - 1);
    boolean joins = joint.isDash() || joint.is("and") || joint.is("to") || joint.is(",");
    return joins && in.get(number.from() - 2).isNumber() && isMonth(number.from() - 3);
  }

  private boolean isMonth(int index) {
    Lexeme word = in.get(index);
    return word.isCapitalised() && WordKinds.is(word.lower(), WordKind.MONTH);
  }

  private boolean isNamed(NumberPart number) {
    return isName(number) || names.endsWith(number);
  }

  private boolean isName(NumberPart number) {
    Lexeme before = in.get(number.from() - 1);
    if (before.is(".") && in.glued(number.from() - 1)) {
      return ABBREVIATED.contains(in.get(number.from() - 2).lower());
    }
    if (before.is("#") || RANK_BEFORE.contains(before.lower())) {
      return true;
    }
    if (before.is("of") && isNamedGroup(number.from() - 2)) {
      return true;
    }
    // "Item 8.01" and "Section 4.2" are names; "a level 8.01 above" is not.
    boolean parted = before.isCapitalised() && number.mantissa().scale() > 0;
    return before.isWord()
        && !number.inWords()
        && (number.form() == NumberPart.Form.PLAIN || parted)
        // "Wind gen 300 MW", "Unit 600 MW": what is named by a number has no measure.
        && !WordKinds.is(in.get(number.to()).lower(), WordKind.MEASURE)
        && WordKinds.is(before.lower(), WordKind.NAME);
  }

  /** "the Group of 7", "the group of 7"; not "a group of 12 doctors". */
  private boolean isNamedGroup(int index) {
    Lexeme group = in.get(index);
    return GROUPS.contains(group.lower()) && (group.isCapitalised() || in.is(index - 1, "the"));
  }

  private boolean isTime(NumberPart number) {
    return TIME_AFTER.contains(Apostrophe.plain(in.get(number.to()).lower()));
  }

  /** The end of a telephone number, which no counted thing follows: "01632 960 001". */
  private boolean isPhone(NumberPart number) {
    int first = number.from();
    int earliest = Math.max(0, first - PHONE_GROUPS);
    while (first > earliest && in.get(first - 1).isNumber()) {
      first--;
    }
    boolean abroad = in.is(first - 1, "+") && in.glued(first);
    return first < number.to() - 1 && (abroad || DIALLED.matcher(in.get(first).text()).matches());
  }

  private static boolean isLongDigits(NumberPart number) {
    return number.form() == NumberPart.Form.PLAIN && number.mantissa().precision() > LONGEST_COUNT;
  }
}
