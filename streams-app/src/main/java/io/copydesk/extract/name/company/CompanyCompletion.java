package io.copydesk.extract.name.company;

import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.document.DocumentNames;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;

/**
 * What belongs to a company's name once all of its sentence's names are settled: a full stop, a
 * country, and the ticker beside it. Stateless, thread-safe.
 */
public final class CompanyCompletion {

  /** Shorter ones ("US", "U.K.") say where rather than who. */
  private static final int MIN_COUNTRY = 4;

  private final Tickers tickers;
  private final Places places;

  public CompanyCompletion(Tickers tickers, Places places) {
    this.tickers = tickers;
    this.places = places;
  }

  /**
   * The name with what belongs to it.
   *
   * @param names of the article
   */
  public Candidate complete(Candidate name, TaggedSentence s, DocumentNames names) {
    return name.type() == NameType.COMPANY
        ? withFullStop(withTicker(withCountry(name, s), s), s, names)
        : name;
  }

  /** "Mapfre [Peru]", "MTC [Namibia]": the company's unit there. */
  private Candidate withCountry(Candidate name, TaggedSentence s) {
    int end = places.end(s, name.end());
    boolean country =
        end > name.end()
            && s.word(name.end()).length() >= MIN_COUNTRY
            && s.word(name.end()).indexOf('.') < 0
            && Countries.bundled().byName(s.join(name.end(), end)) != null;
    boolean whole = !s.capitalised(end) && !s.is(name.end() - 1, WordClass.LEGAL_FORM);
    return country && whole ? name.until(end) : name;
  }

  private Candidate withTicker(Candidate name, TaggedSentence s) {
    if (name.ticker() != null) {
      return name;
    }
    Tickers.Found ticker = tickers.at(s, name.end());
    return ticker == null ? name : name.listed(ticker.listedAs());
  }

  /** A sentence's full stop ends the name too where the article writes "Hertz Corp." elsewhere. */
  private static Candidate withFullStop(Candidate name, TaggedSentence s, DocumentNames names) {
    boolean ends =
        s.word(name.end(), ".")
            && s.joined(name.end())
            && s.is(name.end() - 1, WordClass.LEGAL_FORM);
    return ends && names.isCompany(s.join(name.first(), name.end()) + ".")
        ? name.until(name.end() + 1)
        : name;
  }
}
