package io.copydesk.extract.name.company;

import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation that the CRF found is, by the words of its name; a company unless they say
 * otherwise. Stateless, thread-safe.
 */
public final class OrganisationTyper {

  private static final int HEAD_OF_BODY =
      WordClass.MINISTRY_HEAD.bit() | WordClass.DEPARTMENT_HEAD.bit() | WordClass.AGENCY_HEAD.bit();

  /** Savings and loan associations, mutual societies: companies, whatever their head noun. */
  private static final Set<String> LENDERS =
      Vocabulary.beside(OrganisationTyper.class).words("organisation-typer.lenders");

  private static final Set<String> COMPASS =
      Vocabulary.beside(OrganisationTyper.class).words("organisation-typer.compass");

  private static final Pattern RATING =
      Pattern.compile("(?:A{2,3}|B{2,3}|C{2,3}|Aaa?|Baa?|Caa?)(?:[-+]?[1-3]?|-plus|-minus)");

  private final Places places;

  public OrganisationTyper(Places places) {
    this.places = places;
  }

  /** The type of {@code [first, end)}; null when the words name no organisation at all. */
  @Nullable NameType type(TaggedSentence s, int first, int end) {
    int last = end - 1;
    if (isOfOthers(s, first, end)) {
      return NameType.OTHER;
    }
    if (end - first > 1
        && !onlyGeneric(s, first, end)
        && (s.is(last, WordClass.LEGAL_FORM) || s.is(last, WordClass.COMPANY_END))) {
      return NameType.COMPANY;
    }
    if (isRegion(s, first, end)
        || onlyGeneric(s, first, end)
        || isMark(s, first, end)
        || isCountrysCompanies(s, first, end)) {
      return null;
    }
    boolean company = false;
    boolean other = false;
    boolean lender = false;
    for (int i = first; i < end; i++) {
      if (i > first && s.word(i).equals("of") && !company && !other) {
        // What follows "of" does not head the name.
        break;
      }
      company |= s.is(i, WordClass.LEGAL_FORM) && i > first;
      lender |= LENDERS.contains(s.word(i));
      other |= s.is(i, WordClass.OTHER_HEAD);
    }
    if (s.is(last, WordClass.THING) && !company) {
      return null;
    }
    if (company || lender) {
      return NameType.COMPANY;
    }
    if (other) {
      return NameType.OTHER;
    }
    if (s.isAny(last, HEAD_OF_BODY | WordClass.OFFICE_HEAD.bit())) {
      return NameType.OTHER;
    }
    return s.is(last, WordClass.TITLE) && end - first > 1 ? null : NameType.COMPANY;
  }

  /** A place, or "Central and South America". */
  private boolean isRegion(TaggedSentence s, int first, int end) {
    int place = Math.max(first, places.startBefore(s, end));
    for (int i = first; i < place; i++) {
      if (!s.word(i, "and") && !COMPASS.contains(s.word(i))) {
        return false;
      }
    }
    return place < end;
  }

  /** "Chamber of Industries", "Association of Banks". */
  private static boolean isOfOthers(TaggedSentence s, int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (s.word(i, "of")) {
        return s.is(i - 1, WordClass.OTHER_HEAD) && !s.is(end - 1, WordClass.LEGAL_FORM);
      }
    }
    return false;
  }

  /** "U.S. Banks": a country's, not one of them. */
  private boolean isCountrysCompanies(TaggedSentence s, int first, int end) {
    int noun = places.end(s, first);
    if (noun == first || noun != end - 1) {
      return false;
    }
    boolean several = s.is(noun, WordClass.COMPANY_NOUN) && s.word(noun).endsWith("s");
    // "U.S. Aerospace group", with a newswire's capital
    boolean trade =
        s.word(first).indexOf('.') > 0
            && s.is(end, WordClass.COMPANY_NOUN)
            && !s.hasCapital(end)
            && s.capitalised(end + 1);
    return several || trade;
  }

  /** "Government", "Group", "First": nothing of it is a name. */
  private static boolean onlyGeneric(TaggedSentence s, int first, int end) {
    int generic =
        WordClass.FUNCTION.bit()
            | WordClass.TITLE.bit()
            | WordClass.CALENDAR.bit()
            | WordClass.LEGAL_FORM.bit()
            | WordClass.HONORIFIC.bit()
            | HEAD_OF_BODY
            | WordClass.OFFICE_HEAD.bit();
    for (int i = first; i < end; i++) {
      boolean nothing =
          s.isAny(i, generic)
              || (s.is(i, WordClass.GENERIC) && end - first == 1)
              || (s.word(i, "Central") && s.word(i + 1, "Bank"))
              || (s.word(i, "Bank") && s.word(i - 1, "Central"))
              || !s.hasCapital(i);
      if (!nothing) {
        return false;
      }
    }
    return true;
  }

  /** A letter, or a politician's party and state: "(R-Utah)". */
  private static boolean isMark(TaggedSentence s, int first, int end) {
    String word = s.word(first);
    boolean letter = word.length() == 1 && (end - first == 1 || s.word(first + 1, "-"));
    boolean party =
        word.length() > 2
            && word.charAt(1) == '-'
            && (word.charAt(0) == 'D' || word.charAt(0) == 'R')
            && s.isOpen(first - 1);
    return letter || (end - first == 1 && (party || isRating(word)));
  }

  /** A bond's: "AAA", "Baa" of "Baa-1". */
  private static boolean isRating(String word) {
    return RATING.matcher(word).matches();
  }
}
