package io.copydesk.extract.name.company;

import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.TokenSpan;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.Set;

/**
 * The name in a run of words that the CRF takes for an organisation: without what the guide leaves
 * out, with what the CRF misses on either side. Stateless, thread-safe.
 */
final class OrganisationRun {

  /** "of" and a place that follow these words belong to the name. */
  private static final Set<String> OF_PLACES =
      Vocabulary.beside(OrganisationRun.class).words("organisation-run.of-places");

  private final Places places;

  OrganisationRun(Places places) {
    this.places = places;
  }

  /** The CRF's span without what the guide leaves out: articles, possessives, lower-case ends. */
  TokenSpan name(TaggedSentence s, int runFirst, int runEnd) {
    int first = runFirst;
    int end = runEnd;
    while (first < end && (!s.hasCapital(first) || CompanyExtent.isLeading(s, first))) {
      first++;
    }
    while (end > first
        && (!s.hasCapital(end - 1) || s.is(end - 1, WordClass.CALENDAR))
        && !isNumberOfName(s, end - 1, first)) {
      end--;
    }
    end = withCompanyWords(s, first, withHyphenated(s, beforeBracket(s, first, end)));
    end =
        s.isOpen(end) && CompanyExtent.isLegalForm(s, end + 1) && s.isClose(end + 2)
            ? end + 3
            : end;
    first = withNationality(s, withSlash(s, first));
    return new TokenSpan(CompanyExtent.withLeadingForm(s, first, end), withPlace(s, first, end));
  }

  /** "[Royal Dutch]/Shell Group". */
  private static int withSlash(TaggedSentence s, int first) {
    int at = first;
    if (s.word(first - 1, "/") && s.joined(first - 1) && s.joined(first)) {
      at = first - 1;
      while (s.capitalised(at - 1)
          && s.label(at - 1, Tags.Label.NONE)
          && !s.beginsSentence(at - 1)) {
        at--;
      }
    }
    return at < first - 1 ? at : first;
  }

  /** "[Australian] Consolidated Minerals": what follows is too common to be the whole name. */
  private int withNationality(TaggedSentence s, int first) {
    int adjective = places.startBefore(s, first);
    boolean name =
        adjective < first
            && s.is(first, WordClass.GENERIC)
            && s.label(adjective, Tags.Label.NONE)
            && Countries.bundled().byAdjective(s.join(adjective, first)) != null;
    return name ? adjective : first;
  }

  /** "Home Loan Bank [of Dallas]". */
  private int withPlace(TaggedSentence s, int first, int end) {
    int at = withAssociation(s, first, end);
    if (at > end) {
      return withPlace(s, first, at);
    }
    boolean of = end - first > 1 && OF_PLACES.contains(s.wordOrNone(end - 1)) && s.word(end, "of");
    int placeEnd = of ? places.labelledEnd(s, end + 1) : end;
    return placeEnd > end + 1 ? placeEnd : end;
  }

  /** "Future Savings [and Loan Association]". */
  static int withAssociation(TaggedSentence s, int first, int end) {
    boolean savings = end - first > 1 && s.word(end - 1, "Savings");
    int at = savings && s.word(end, "and") && s.word(end + 1, "Loan") ? end + 2 : end;
    return savings && (s.word(at, "Association") || s.word(at, "Bank")) ? at + 1 : end;
  }

  /** "Molvant (Molco": a bracket that the run opens and does not close is another name's. */
  private static int beforeBracket(TaggedSentence s, int first, int end) {
    boolean closed = false;
    for (int i = end - 1; i > first; i--) {
      closed |= s.isClose(i);
      if (s.isOpen(i) && !closed) {
        return i;
      }
    }
    return end;
  }

  /** "Molvant [Fertilizers]", where the CRF stops before the common word. */
  private static int withCompanyWords(TaggedSentence s, int first, int end) {
    int at = end;
    while (at > first
        && s.label(at, Tags.Label.NONE)
        && s.capitalised(at)
        && s.is(at, WordClass.COMPANY_WORD)) {
      at++;
    }
    return at;
  }

  /** "CGS-CIMB Securities" is one name, of which the CRF leaves the hyphen out. */
  private static int withHyphenated(TaggedSentence s, int end) {
    int at = end;
    while (s.word(at, "-")
        && s.joined(at)
        && s.joined(at + 1)
        && s.capitalised(at + 1)
        && !s.label(at + 1, Tags.Label.PLACE)) {
      at = s.label(at + 1, Tags.Label.ORGANISATION) ? s.tags().runEnd(at + 1) : at + 2;
    }
    return at;
  }

  private static boolean isNumberOfName(TaggedSentence s, int i, int first) {
    return i > first && Character.isDigit(s.word(i).charAt(0)) && s.word(i).length() <= 2;
  }
}
