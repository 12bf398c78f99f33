package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.place.Countries;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Names that end in a number, before a plural: "Falcon [9] rockets", "S&P [500] companies". Nobody
 * lists all of them; what tells them is the capital in the middle of a sentence, right before a
 * short number.
 */
final class NumberedName {

  private static final Vocabulary WORDS = Vocabulary.beside(NumberedName.class);

  /** Before a name these say that the number counts what is behind it. */
  private static final Set<String> PARTS_NAME = WORDS.words("numbered-name.parts-name");

  private static final Set<String> LEADS = WORDS.words("numbered-name.leads");

  /** What an index does at the beginning or the end of a day. */
  private static final Set<String> SESSIONS = WORDS.words("numbered-name.sessions");

  /** Digits of a name; more are a count, or a year. */
  private static final int MOST_DIGITS = 4;

  /** Words of a name: "Robinson [R44 Raven II] 2 helicopters" is long. */
  private static final int MOST_WORDS = 3;

  /** Shorter ones are units: "kWh". */
  private static final int SHORTEST_PRODUCT = 3;

  private final Lexemes in;
  private final Countries countries;

  NumberedName(Lexemes in, Countries countries) {
    this.in = in;
    this.countries = countries;
  }

  /** Whether a name ends with a number behind which something is counted. */
  boolean endsWith(NumberPart number) {
    int last = number.from() - 1;
    boolean name = isNoun(number.to()) && (endsName(last) || isIndexInHeadline(last, number.to()));
    return isShort(number) && (name || isProduct(last));
  }

  /**
   * What begins a headline and moves behind its number: "Oslo [25] slips on oil". There no capital
   * in the middle of the sentence tells it, but the number counts no such verb.
   */
  private boolean isIndexInHeadline(int last, int verb) {
    String does = in.get(verb).lower();
    boolean moves = last == 0 && isNameWord(last) && Movements.isVerb(does);
    return moves || (SESSIONS.contains(does) && beginsWithName(last));
  }

  /** Whether a name is all that stands before the number: "S&P [500] ends". */
  private boolean beginsWithName(int last) {
    boolean name = last >= 0 && last < MOST_WORDS;
    for (int i = 0; name && i <= last; i++) {
      name = isNameWord(i) || in.is(i, "&");
    }
    return name;
  }

  /** A name that begins small and goes on in capitals, "iPhone [15] Pro sales", is a product's. */
  private boolean isProduct(int at) {
    String name = in.get(at).text();
    return in.get(at).isWord()
        && name.length() > SHORTEST_PRODUCT
        && Character.isLowerCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(1));
  }

  private static boolean isShort(NumberPart number) {
    return number.form() == NumberPart.Form.PLAIN
        && number.to() == number.from() + 1
        && number.mantissa().scale() <= 0
        && number.mantissa().precision() <= MOST_DIGITS;
  }

  /** Not in a headline, where every word has a capital. */
  private boolean isNoun(int at) {
    Lexeme noun = in.get(at);
    return noun.isWord() && noun.text().equals(noun.lower()) && !LEADS.contains(noun.lower());
  }

  private boolean endsName(int last) {
    int first = last;
    while (first > last - MOST_WORDS && isNameWord(first - 1)) {
      first--;
    }
    return isNameWord(last)
        && isInside(first - 1)
        && !PARTS_NAME.contains(in.get(first - 1).lower())
        && countries.any(in.text(first, last + 1)) == null;
  }

  private boolean isNameWord(int at) {
    Lexeme word = in.get(at);
    return word.isCapitalised()
        && !word.isPossessive()
        && !WordKinds.is(word.lower(), WordKind.FUNCTION);
  }

  /** Whether a lexeme is a word of the sentence, so that the capital behind it begins none. */
  private boolean isInside(int at) {
    Lexeme word = in.get(at);
    return (word.isWord() || word.isNumber() || word.is("&")) && !in.beginsRow(at + 1);
  }
}
