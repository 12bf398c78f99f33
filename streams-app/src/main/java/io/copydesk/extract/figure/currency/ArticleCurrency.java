package io.copydesk.extract.figure.currency;

import io.copydesk.article.Article;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article shows of its country and its currency, to tell apart currencies that share a sign
 * or a name. The text is read when the first ambiguous amount asks. Made for one article; not
 * thread-safe.
 */
public final class ArticleCurrency {

  /** Points for a currency that the text also writes out; an assumption: as good as a dateline. */
  private static final int WRITTEN_OUT = ArticleCountries.DATELINE;

  private final Article article;
  private final ArticleCountries shown;
  private final Currencies currencies;
  private final DollarHome dollars;
  private @Nullable WrittenMoney written;
  private DollarHome.@Nullable DollarOwner dollarOwner;

  /**
   * @param shown the countries that the article shows
   * @param dollars tells whose dollar a bare "$" of it is
   */
  public ArticleCurrency(
      Article article, ArticleCountries shown, Currencies currencies, DollarHome dollars) {
    this.article = article;
    this.shown = shown;
    this.currencies = currencies;
    this.dollars = dollars;
  }

  /** The same for the amounts of one sentence, whose countries come before the article's. */
  public SentenceCurrency in(Sentence sentence) {
    return new SentenceCurrency(this, sentence);
  }

  Countries countries() {
    return shown.table();
  }

  Currencies currencies() {
    return currencies;
  }

  /** Whether a sentence names a country, or a company of it. */
  boolean isNamedIn(Sentence sentence, String country) {
    return shown.isNamedIn(sentence.id(), country) || shown.hasCompanyIn(sentence.id(), country);
  }

  boolean isAtHome(Currencies.Meaning meaning) {
    return meaning.countries().stream().anyMatch(country -> country.equals(shown.home()));
  }

  boolean isDollar(Currencies.Meaning meaning) {
    return currencies.dollars().stream().anyMatch(dollar -> dollar.code().equals(meaning.code()));
  }

  /** Which currencies the article writes. */
  WrittenMoney written() {
    if (written == null) {
      written = new WrittenMoney(article, currencies);
    }
    return written;
  }

  /**
   * Whether the article writes sums of a currency with its letter: one with a scale, two with
   * fractions, or one of these where it names the country or something of it.
   */
  boolean writesByLetter(Currencies.Meaning meaning) {
    int sums = written().letterSums(meaning.code());
    return sums > 1 || (sums > 0 && meaning.countries().stream().anyMatch(this::isNamed));
  }

  private boolean isNamed(String country) {
    return shown.weightOf(country) + shown.placesOf(country) + shown.bodiesOf(country) > 0;
  }

  /** Whose the bare "$" of the article is. */
  DollarHome.DollarOwner dollarOwner() {
    if (dollarOwner == null) {
      dollarOwner = dollars.of(article, shown, written().marksForeign());
    }
    return dollarOwner;
  }

  /**
   * The one for which most speaks in the article. Where as much speaks for another, it does not
   * tell, and the one that the sentence is near to is meant, as it is where the article names the
   * country of the heaviest but once.
   *
   * @param near null when the sentence is near to none, or to several
   */
  @Nullable String heaviest(List<Currencies.Meaning> candidates, @Nullable String near) {
    String best = null;
    int most = 0;
    for (Currencies.Meaning candidate : candidates) {
      int weight = weight(candidate);
      if (weight >= most) {
        best = weight > most ? candidate.code() : null;
        most = weight;
      }
    }
    boolean clear = near == null || most > ArticleCountries.NAME;
    if (best != null && clear) {
      return best;
    }
    return near != null ? near : usual(candidates);
  }

  /** What speaks for a currency: that it is written out, else what is shown of its countries. */
  private int weight(Currencies.Meaning candidate) {
    int weight = written().isWritten(candidate.code()) ? WRITTEN_OUT : 0;
    for (String country : candidate.countries()) {
      weight += shown.weightOf(country);
      weight += country.equals(shown.dateline()) ? ArticleCountries.DATELINE : 0;
    }
    return weight + (isAtHome(candidate) ? 1 : 0);
  }

  /** The one meant where no country is shown: one that was still money in the article's year. */
  private @Nullable String usual(List<Currencies.Meaning> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.usual() && candidate.lastYear() >= year())
        .map(Currencies.Meaning::code)
        .findFirst()
        .orElse(null);
  }

  /** The year of the article's day, else the latest that its text names; 0 when it names none. */
  private int year() {
    LocalDate day = article.statedDay();
    return day == null ? written().latestYear() : day.getYear();
  }
}
