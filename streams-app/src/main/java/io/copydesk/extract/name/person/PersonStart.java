package io.copydesk.extract.name.person;

import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.Set;

/**
 * Where a person's name begins: after the honorifics and styles that the CRF takes for a part of it
 * ("Dr. [Anna] Moravek", "Tan Sri [Azlan] Rahim"), before what it leaves out ("[SM] Kuddus",
 * "[Bjarne] Moravek", "[Odhiambo]-Lund"). Stateless, thread-safe.
 */
final class PersonStart {

  private static final int INITIALS = 2;

  private static final Set<String> MALAY_STYLES =
      Vocabulary.beside(PersonStart.class).words("person-start.malay-styles");

  private static final Set<String> MALAY_RANKS =
      Vocabulary.beside(PersonStart.class).words("person-start.malay-ranks");

  /** As the press of Bangladesh and Malaysia abbreviates it. */
  private static final Set<String> MUHAMMAD =
      Vocabulary.beside(PersonStart.class).words("person-start.muhammad");

  /** Particles that are no English words and begin no place. */
  private static final Set<String> SMALL_PARTICLES =
      Vocabulary.beside(PersonStart.class).words("person-start.small-particles");

  private static final int NOT_OF_THE_NAME =
      WordClass.HONORIFIC.bit() | WordClass.CALENDAR.bit() | WordClass.TITLE.bit();

  private static final int NO_NAME =
      NOT_OF_THE_NAME | WordClass.FUNCTION.bit() | WordClass.LEGAL_FORM.bit();

  private final Countries countries;
  private final GivenNames givenNames;

  PersonStart(Countries countries, GivenNames givenNames) {
    this.countries = countries;
    this.givenNames = givenNames;
  }

  /**
   * First token of the name in the tokens {@code [runFirst, end)}, or before them; {@code end} when
   * nothing of them is a name.
   *
   * @param floor the name begins no earlier
   */
  int of(TaggedSentence s, int runFirst, int end, int floor) {
    int first = runFirst;
    while (first < end && isBeforeName(s, first, end)) {
      first += isMalayStyle(s, first) ? 2 : 1;
    }
    int styled = afterStyle(s, Math.min(first, end), end);
    return styled == runFirst ? earlier(s, runFirst, floor) : styled;
  }

  private int earlier(TaggedSentence s, int runFirst, int floor) {
    int first = runFirst;
    while (first > floor && belongs(s, first - 1)) {
      first--;
    }
    if (first > floor
        && SMALL_PARTICLES.contains(s.wordOrNone(first - 1))
        && !s.capitalised(first - 2)) {
      // "said [de] Clercq"
      first--;
    }
    return isHyphenated(s, first, floor) ? first - 2 : first;
  }

  private static boolean isBeforeName(TaggedSentence s, int i, int end) {
    if (!s.hasCapital(i)) {
      return true;
    }
    boolean alone = end - i == 1;
    return !alone
        && !isNameAfterDr(s, i)
        && ((s.isAny(i, NOT_OF_THE_NAME) && !isName(s, i))
            || isArticle(s, i)
            || isMalayStyle(s, i));
  }

  /** "[Sultan] bin Saeed": a particle follows names only. */
  private static boolean isName(TaggedSentence s, int i) {
    return s.is(i + 1, WordClass.PARTICLE) && !s.hasCapital(i + 1);
  }

  /** A word that only the start of a sentence gives its capital; "Nor" and "He" are names too. */
  private static boolean isArticle(TaggedSentence s, int i) {
    return s.is(i, WordClass.FUNCTION) && (s.beginsSentence(i) || s.word(i, "The"));
  }

  private static boolean isMalayStyle(TaggedSentence s, int i) {
    return MALAY_STYLES.contains(s.word(i)) && MALAY_RANKS.contains(s.wordOrNone(i + 1));
  }

  /** "Dr. [Sultan] Al Jaber": of two honorifics the second is a name. */
  private static boolean isNameAfterDr(TaggedSentence s, int i) {
    boolean style = s.word(i - 1, "Dr.") || s.word(i - 1, "Mr.") || s.word(i - 1, "Mr");
    return style && s.is(i, WordClass.HONORIFIC) && s.word(i).indexOf('.') < 0;
  }

  /** "Custodian of the Two Holy Mosques King [Salman]". */
  private static int afterStyle(TaggedSentence s, int first, int end) {
    for (int i = end - 2; i > first; i--) {
      if (s.is(i, WordClass.HONORIFIC) && s.word(first + 1, "of")) {
        return i + 1;
      }
    }
    return first;
  }

  private boolean belongs(TaggedSentence s, int i) {
    return MUHAMMAD.contains(s.word(i)) || isInitial(s, i) || isGiven(s, i);
  }

  /** "[K] Sethuraman". */
  private static boolean isInitial(TaggedSentence s, int i) {
    String word = s.word(i);
    return word.length() == 1
        && Character.isUpperCase(word.charAt(0))
        && s.label(i, Tags.Label.NONE)
        && !s.beginsSentence(i)
        && !word.equals("I");
  }

  private boolean isGiven(TaggedSentence s, int i) {
    return s.capitalised(i)
        && !s.isAny(i, NO_NAME)
        && !s.label(i, Tags.Label.PLACE)
        && (givenNames.contains(s.word(i)) || isInitials(s, i));
  }

  /** After a title only: "[DC] Rahim" may be a title itself. */
  private boolean isInitials(TaggedSentence s, int i) {
    String word = s.word(i);
    return s.isAny(i - 1, WordClass.TITLE.bit() | WordClass.HONORIFIC.bit())
        && word.length() == INITIALS
        && s.label(i, Tags.Label.NONE)
        && word.chars().allMatch(c -> c >= 'A' && c <= 'Z')
        && countries.any(word) == null;
  }

  private static boolean isHyphenated(TaggedSentence s, int first, int floor) {
    return first - 2 >= floor
        && s.word(first - 1, "-")
        && s.joined(first - 1)
        && s.joined(first)
        && s.capitalised(first - 2)
        && s.label(first - 2, Tags.Label.NONE);
  }
}
