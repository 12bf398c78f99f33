package io.copydesk.extract.name.company;

import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.document.DocumentNames;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Companies by the price of their shares in a market report: "Poseidon gained 3.00 to 16.00,
 * Kidston 50 cents to 9.00 and National four to 5.46", "Access shed 15 kobo". Stateless,
 * thread-safe.
 */
public final class SharePrices {

  private static final Set<String> MOVES =
      Vocabulary.beside(SharePrices.class).words("share-prices.moves");

  private static final Set<String> CENTS =
      Vocabulary.beside(SharePrices.class).words("share-prices.cents");

  private static final Set<String> UNITS =
      Vocabulary.beside(SharePrices.class).words("share-prices.units");

  private static final Set<String> AMOUNTS =
      Vocabulary.beside(SharePrices.class).words("share-prices.amounts");

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,/]*(-[0-9]/[0-9]+)?");

  private static final Pattern SMALL = Pattern.compile("[0-9]{1,2}");

  private static final int NO_NAME =
      WordClass.FUNCTION.bit()
          | WordClass.CALENDAR.bit()
          | WordClass.TITLE.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.THING.bit();

  private final CompanyBefore companies;
  private final GivenNames givenNames;
  private final Predicate<String> common;

  /**
   * @param common whether a word in lower case is of the language
   */
  public SharePrices(
      OrganisationTyper typer, Places places, GivenNames givenNames, Predicate<String> common) {
    this.companies = new CompanyBefore(typer, places, SharePrices::isNameWord, this::isName);
    this.givenNames = givenNames;
    this.common = common;
  }

  public List<Candidate> find(TaggedSentence s) {
    List<Candidate> found = new ArrayList<>(2);
    boolean report = false;
    for (int i = 1; i < s.size(); i++) {
      boolean moves = MOVES.contains(s.word(i));
      int amount = moves ? i + 1 : i;
      if ((moves || report) && isPrice(s, amount, moves)) {
        report = true;
        Candidate name = companies.find(s, i);
        if (name != null) {
          found.add(name);
        }
      }
    }
    return found;
  }

  /** "3.00 to 16.00"; after a verb "15 kobo" is enough, and a share of the price is not meant. */
  private static boolean isPrice(TaggedSentence s, int i, boolean moved) {
    if (!isNumber(s, i)) {
      return false;
    }
    String unit = s.wordOrNone(i + 1);
    boolean money = UNITS.contains(unit);
    int to = money ? i + 2 : i + 1;
    return (s.word(to, "to") && isNumber(s, to + 1) && (money || !isScore(s, i, to + 1)))
        || (moved && CENTS.contains(unit));
  }

  /** "Molvar lost 3 to 1" is a match. */
  private static boolean isScore(TaggedSentence s, int won, int lost) {
    return isSmall(s.word(won)) && isSmall(s.word(lost));
  }

  private static boolean isSmall(String word) {
    return SMALL.matcher(word).matches() || AMOUNTS.contains(word);
  }

  private static boolean isNumber(TaggedSentence s, int i) {
    return NUMBER.matcher(s.wordOrNone(i)).matches() || AMOUNTS.contains(s.wordOrNone(i));
  }

  private boolean isName(TaggedSentence s, int first, int end) {
    return isTelling(s, first, end) && !(end - first > 1 && givenNames.contains(s.word(first)));
  }

  private static boolean isNameWord(TaggedSentence s, int i) {
    return s.capitalised(i) && !s.isAny(i, NO_NAME) && !s.label(i, Tags.Label.PLACE);
  }

  /** A lone common word may have its capital from the sentence. */
  private boolean isTelling(TaggedSentence s, int first, int end) {
    return !s.beginsSentence(first)
        || !common.test(s.word(first).toLowerCase(Locale.ROOT))
        || !s.label(first, Tags.Label.NONE)
        || (end - first > 1 && DocumentNames.isDistinctiveWord(s, first + 1));
  }
}
