package io.copydesk.extract.figure.currency;

import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which currency a sign or a name means in one sentence of an article. Not thread-safe. */
public final class SentenceCurrency {

  private final ArticleCurrency article;
  private final Sentence sentence;

  SentenceCurrency(ArticleCurrency article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
  }

  /** The table of countries. */
  public Countries countries() {
    return article.countries();
  }

  /** The table of currencies. */
  public Currencies currencies() {
    return article.currencies();
  }

  /** The code meant by one of several, null when the article doesn't tell. */
  public @Nullable String choose(List<Currencies.Meaning> candidates) {
    if (candidates.size() == 1) {
      return candidates.getFirst().code();
    }
    if (candidates.stream().anyMatch(Currencies.Meaning::isAmerican)) {
      return chooseDollar(candidates);
    }
    List<Currencies.Meaning> near = candidates.stream().filter(this::isNear).toList();
    String only = near.size() == 1 ? near.getFirst().code() : null;
    if (only != null && candidates.stream().noneMatch(Currencies.Meaning::usual)) {
      return only;
    }
    return article.heaviest(candidates, only);
  }

  /** Whether the sentence names a country that uses one of the currencies, or a company of it. */
  public boolean isNearAny(List<Currencies.Meaning> candidates) {
    return candidates.stream().anyMatch(this::isNear);
  }

  /** Whether the article writes sums of one of the currencies with another sign or name. */
  public boolean hasSumsOf(List<Currencies.Meaning> candidates) {
    return candidates.stream().anyMatch(each -> article.written().isSum(each.code()));
  }

  /** Whether the article writes sums of one of the currencies with its letter. */
  public boolean writesByLetter(List<Currencies.Meaning> candidates) {
    return candidates.stream().anyMatch(article::writesByLetter);
  }

  /** Whether the sentence names a country that uses the currency, or a company of it. */
  private boolean isNear(Currencies.Meaning candidate) {
    return candidate.countries().stream().anyMatch(country -> article.isNamedIn(sentence, country));
  }

  /**
   * The code whose hundredths are meant, null when the article doesn't tell. Cents are of dollars,
   * unless the article writes another money that has cents, and no dollars, or is at home with such
   * a money. A money of many countries, the euro, has to be written.
   */
  public @Nullable String chooseHundredth(List<Currencies.Meaning> candidates) {
    WrittenMoney written = article.written();
    List<Currencies.Meaning> others =
        candidates.stream().filter(candidate -> !article.isDollar(candidate)).toList();
    if (others.isEmpty() || others.size() == candidates.size()) {
      return choose(candidates);
    }
    List<Currencies.Meaning> sums =
        others.stream().filter(other -> written.isSum(other.code())).toList();
    boolean dollars = written.hasDollars() || candidates.stream().anyMatch(this::isDollarAtHome);
    if (sums.size() == 1 && !dollars) {
      return sums.getFirst().code();
    }
    return (dollars ? sums : others)
        .stream()
            .filter(other -> other.countries().size() == 1 && article.isAtHome(other))
            .map(Currencies.Meaning::code)
            .findFirst()
            .orElseGet(() -> choose(candidates));
  }

  private boolean isDollarAtHome(Currencies.Meaning candidate) {
    return article.isDollar(candidate) && article.isAtHome(candidate);
  }

  /** Whether the article's home country uses one of the currencies, or the text writes one out. */
  public boolean suggests(List<Currencies.Meaning> candidates) {
    WrittenMoney written = article.written();
    return candidates.stream()
        .anyMatch(candidate -> written.isWritten(candidate.code()) || article.isAtHome(candidate));
  }

  /**
   * A "$" is American unless the article is at home with another: {@link DollarHome} says so, or it
   * sets the two apart and its home country has a dollar. An article that glosses sums in another's
   * dollar, "A$5m ($3m)", means the American one by the bare sign. Null when the article does not
   * tell.
   */
  private @Nullable String chooseDollar(List<Currencies.Meaning> candidates) {
    WrittenMoney written = article.written();
    if (written.glossesWithBare()) {
      return Currencies.AMERICAN;
    }
    DollarHome.DollarOwner owner = article.dollarOwner();
    Currencies.Meaning own = meaningOf(candidates, owner.country());
    if (written.setsAmericanApart()) {
      Currencies.Meaning home =
          candidates.stream().filter(article::isAtHome).findFirst().orElse(null);
      boolean sure = owner.sure() && own != null;
      return home != null ? home.code() : sure ? own.code() : Currencies.AMERICAN;
    }
    if (own == null || (written.isNamed(own.code()) && !article.isDollar(own))) {
      return Currencies.AMERICAN;
    }
    if (owner.sure()) {
      return own.code();
    }
    boolean marks = candidates.stream().anyMatch(each -> written.isMarked(each.code()));
    return marks ? Currencies.AMERICAN : null;
  }

  private static Currencies.@Nullable Meaning meaningOf(
      List<Currencies.Meaning> candidates, String country) {
    return candidates.stream()
        .filter(candidate -> candidate.countries().contains(country))
        .findFirst()
        .orElse(null);
  }
}
