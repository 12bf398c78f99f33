package io.copydesk.extract.name.company;

import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.document.DocumentNames;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;

/**
 * Where a company's name begins and ends that has a legal form or the like. Stateless, thread-safe.
 */
final class CompanyExtent {

  private static final int STOPS =
      WordClass.HONORIFIC.bit() | WordClass.CALENDAR.bit() | WordClass.LEGAL_FORM.bit();

  private final Places places;

  CompanyExtent(Places places) {
    this.places = places;
  }

  /** First token of the name that ends before {@code end}; {@code end} when no name does. */
  int left(TaggedSentence s, int end) {
    // "Motors Group Co., Ltd."
    boolean comma = s.word(end - 1, ",") && s.is(end, WordClass.LEGAL_FORM);
    int first = end;
    int i = comma ? end - 2 : end - 1;
    while (i >= 0) {
      if (belongs(s, i, end)) {
        first = i--;
      } else if (first < end && i > 0 && links(s, i)) {
        first = i - 1;
        i -= 2;
      } else if (first == end && isBracketed(s, i)) {
        // "Metals (London) Ltd"
        first = i - 2;
        i -= 3;
      } else {
        break;
      }
    }
    boolean broken = first < end && !s.capitalised(first);
    return broken ? end : withLeadingForm(s, dropLeading(s, first, end), end);
  }

  /**
   * First token of "Molvar, Brixham and" before "Co"; one past the "and" when no partners stand
   * there.
   */
  int partners(TaggedSentence s, int and) {
    int first = left(s, and);
    if (first == and) {
      return and + 1;
    }
    while (isLonePartner(s, first - 2)) {
      first -= 2;
    }
    return first;
  }

  /** A word of its own before a comma, which the CRF takes for a name. */
  private static boolean isLonePartner(TaggedSentence s, int i) {
    return s.word(i + 1, ",")
        && s.capitalised(i)
        && !s.capitalised(i - 1)
        && !s.beginsSentence(i)
        && (s.label(i, Tags.Label.ORGANISATION) || s.label(i, Tags.Label.PERSON));
  }

  /** "PT Pertamina", "AB Volvo": some legal forms stand before the name. */
  static int withLeadingForm(TaggedSentence s, int first, int end) {
    return first < end && DocumentNames.isLeadingForm(s.wordOrNone(first - 1)) ? first - 1 : first;
  }

  private static boolean isBracketed(TaggedSentence s, int close) {
    return s.isClose(close)
        && s.isOpen(close - 2)
        && s.capitalised(close - 1)
        && s.capitalised(close - 3);
  }

  /** One past the last token of the name that has a legal form at the token. */
  int right(TaggedSentence s, int form) {
    int end = rightOfForms(s, form);
    boolean lastOfSentence = s.word(end, ".") && s.joined(end) && s.word(end - 1).indexOf('.') < 0;
    return lastOfSentence && isDottedBefore(s, end - 1) ? end + 1 : end;
  }

  /** "Co., Ltd" at a sentence's end: the full stop belongs to the name as well. */
  private static boolean isDottedBefore(TaggedSentence s, int last) {
    return (s.is(last - 1, WordClass.LEGAL_FORM) && s.word(last - 1).endsWith("."))
        || (s.word(last - 1, ",") && s.wordOrNone(last - 2).endsWith("."));
  }

  private int rightOfForms(TaggedSentence s, int form) {
    int end = form + 1;
    while (true) {
      if (isLegalForm(s, end)) {
        end++;
      } else if (s.isOpen(end) && isLegalForm(s, end + 1) && s.isClose(end + 2)) {
        end += 3;
      } else if ((s.word(end, ",") || s.word(end, "de")) && isLegalForm(s, end + 1)) {
        end += 2;
      } else if (s.word(end, ".") && s.joined(end) && isLegalForm(s, end + 1)) {
        end += 2;
      } else if (s.word(end, "of") && isCo(s, end - 1) && isOfPlace(s, end + 1)) {
        end = places.labelledEnd(s, end + 1);
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * "Aluminum Co of America", "Bell Telephone Co of Pennsylvania", "Molvar Corporation of China";
   * but of "Toyota Motor Corp of Japan" the country is only where it is.
   */
  private boolean isOfPlace(TaggedSentence s, int place) {
    int end = places.labelledEnd(s, place);
    boolean country = Countries.bundled().byName(s.join(place, end)) != null;
    boolean spelledOut = s.word(place - 2).length() > "Corp.".length();
    return end > place
        && (!country || spelledOut || !isDistinctive(s, left(s, place - 2), place - 2));
  }

  private static boolean isDistinctive(TaggedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (DocumentNames.isDistinctiveWord(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCo(TaggedSentence s, int i) {
    return s.word(i, "Co")
        || s.word(i, "Co.")
        || s.word(i, "Corp")
        || s.word(i, "Company")
        || s.word(i, "Corporation")
        || s.word(i, "Corp.");
  }

  static boolean isLegalForm(TaggedSentence s, int i) {
    return s.is(i, WordClass.LEGAL_FORM) && s.capitalised(i);
  }

  private static boolean belongs(TaggedSentence s, int i, int end) {
    if (!s.capitalised(i)) {
      return s.word(i, "-") && s.joined(i) && s.joined(i + 1) && i > 0;
    }
    if (s.is(i, WordClass.LEGAL_FORM) && i == end - 1) {
      return true;
    }
    boolean title = s.is(i, WordClass.TITLE) && !s.label(i, Tags.Label.ORGANISATION);
    return !s.isAny(i, STOPS) && !title && !isLeading(s, i);
  }

  /** Whether the word between two capitalised ones holds them together. */
  private static boolean links(TaggedSentence s, int i) {
    if (!s.capitalised(i - 1) || !s.capitalised(i + 1) || s.isAny(i - 1, STOPS)) {
      return false;
    }
    boolean inOneName =
        s.label(i, Tags.Label.ORGANISATION)
            && s.label(i - 1, Tags.Label.ORGANISATION)
            && s.label(i + 1, Tags.Label.ORGANISATION);
    // The CRF reads the partners of "Pierce Fenner and Smith Inc" as people.
    boolean last = s.is(i + 2, WordClass.LEGAL_FORM) || s.isOpen(i + 2);
    boolean oneWord = !s.capitalised(i - 2) && !s.isPossessive(i - 2);
    boolean partners =
        last
            && (s.label(i - 1, Tags.Label.PERSON)
                || (s.label(i - 1, Tags.Label.NONE) && oneWord && !s.beginsSentence(i - 1)));
    return switch (s.word(i)) {
      case "&", "und", "de", "del", "di", "y", "et", "e", "du" -> true;
      case "and" ->
          (inOneName && !isBetweenNames(s, i))
              || partners
              || isTrade(s, i)
              || s.word(i - 1, s.word(i + 1));
      case "," ->
          inOneName
              || (s.label(i + 1, Tags.Label.PERSON) && s.label(i - 1, Tags.Label.ORGANISATION));
      case "of", "'s", "’s", "for", "-" -> inOneName;
      case "/" -> s.joined(i) && s.joined(i + 1);
      default -> false;
    };
  }

  /** "Molvant [Oil and Gas] Corp". */
  private static boolean isTrade(TaggedSentence s, int and) {
    return s.is(and - 1, WordClass.TOPIC)
        && s.is(and + 1, WordClass.TOPIC)
        && s.capitalised(and - 2)
        && !s.isAny(and - 2, STOPS);
  }

  /** "Molvant Energy and Carrow Holdings", which the CRF reads as one name. */
  static boolean isBetweenNames(TaggedSentence s, int and) {
    boolean ends =
        s.isAny(and - 1, WordClass.LEGAL_FORM.bit() | WordClass.COMPANY_WORD.bit())
            && and > 1
            && DocumentNames.isDistinctiveWord(s, and - 2);
    return s.word(and, "and")
        && ends
        && and + 2 < s.size()
        && DocumentNames.isDistinctiveWord(s, and + 1)
        && s.is(and + 2, WordClass.COMPANY_WORD);
  }

  /** Drops what a sentence begins with, and nationalities that the CRF leaves out. */
  private int dropLeading(TaggedSentence s, int first, int end) {
    int i = first;
    while (i < end - 1) {
      int place = places.end(s, i);
      boolean nationality =
          place > i
              && place < end
              && s.label(i, Tags.Label.NONE)
              && s.label(place, Tags.Label.ORGANISATION);
      if (nationality) {
        i = place;
      } else if (isLeading(s, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** A capital that the start of a sentence explains, or an article. */
  static boolean isLeading(TaggedSentence s, int i) {
    return isNounOfWhatFollows(s, i) || isLeadingFunctionWord(s, i);
  }

  /**
   * "[Conglomerate] GraceKennedy", "U.K. [Firm] Cable and Wireless": a newswire's or a sentence's
   * capital.
   */
  private static boolean isNounOfWhatFollows(TaggedSentence s, int i) {
    return s.is(i, WordClass.COMPANY_NOUN)
        && !s.isAny(i, WordClass.COMPANY_WORD.bit() | WordClass.COMPANY_END.bit())
        && (s.beginsSentence(i) || s.word(i - 1).indexOf('.') > 0)
        && s.capitalised(i + 1)
        && !s.is(i + 1, WordClass.LEGAL_FORM);
  }

  private static boolean isLeadingFunctionWord(TaggedSentence s, int i) {
    return s.is(i, WordClass.FUNCTION)
        && (s.word(i).length() > 1 || s.word(i, "A"))
        && (!isAllCaps(s, i) || (i == 0 && !isAllCaps(s, 1)))
        && (s.beginsSentence(i) || s.word(i, "The") || s.word(i, "An") || s.word(i, "A"));
  }

  private static boolean isAllCaps(TaggedSentence s, int i) {
    String w = s.wordOrNone(i);
    return w.length() > 1 && Character.isUpperCase(w.charAt(1));
  }
}
