package io.copydesk.extract.figure.subject;

import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.MetricPhrase;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.place.Countries;
import org.jspecify.annotations.Nullable;

/**
 * Finds the country whose figure it is: one that opens its clause, owns the metric or describes it
 * ("China is now", "Brazil's exports", "Canadian wheat exports").
 */
final class CountryFinder {

  private static final int NEAR = 4;

  private final SentenceView view;
  private final Lexemes in;
  private final Clause clause;

  CountryFinder(SentenceView view, Clause clause) {
    this.view = view;
    this.in = view.lexemes();
    this.clause = clause;
  }

  /** A country's name or adjective, and the lexemes that it covers. */
  private record Named(String words, int from, int last, boolean adjective, boolean possessive) {}

  /** The country that ends in a lexeme and whose figure it is, null when it is none. */
  @Nullable Subject at(int index, @Nullable Metric metric) {
    Named country = named(index);
    if (country == null) {
      return null;
    }
    Lexeme next = in.get(index + 1);
    boolean subject =
        !country.adjective()
            && !country.possessive()
            && clause.opens(country.from())
            && SubjectWords.isVerb(next)
            && !SubjectWords.SAYING.contains(next.lower());
    return subject || describes(country, metric) ? new Subject(country.words(), null) : null;
  }

  /** The country that the sentence is about, null when it does not begin with one. */
  @Nullable Subject opening() {
    int first = in.is(0, "the") ? 1 : 0;
    for (int last = first + 1; last >= first; last--) {
      Named country = named(last);
      if (country != null && country.from() == first && !country.adjective()) {
        boolean said = SubjectWords.isVerb(in.get(last + 1)) || country.possessive();
        return said ? new Subject(country.words(), null) : null;
      }
    }
    return null;
  }

  /** "Brazil's", "Malaysian" or "U.S." right before the metric or as its first word. */
  private boolean describes(Named country, @Nullable Metric metric) {
    if (metric == null) {
      return false;
    }
    boolean within = metric.from() == country.from();
    boolean beside = metric.from() == country.last() + 1;
    if (within || beside) {
      return true;
    }
    boolean near =
        country.possessive()
            && metric.from() > country.last()
            && metric.from() - country.last() <= NEAR;
    for (int i = country.last() + 1; near && i < metric.from(); i++) {
      near = !view.parts(i) && !MetricPhrase.isClosed(in.get(i));
    }
    return near;
  }

  private @Nullable Named named(int index) {
    Lexeme last = in.get(index);
    if (!last.isCapitalised()) {
      return null;
    }
    boolean possessive = MetricPhrase.isPossessive(last);
    String word = possessive ? last.text().substring(0, last.text().length() - 2) : last.text();
    if (in.get(index - 1).isCapitalised()) {
      String words = in.get(index - 1).text() + " " + word;
      if (Countries.bundled().byName(words) != null) {
        return new Named(words, index - 1, index, false, possessive);
      }
    }
    if (Countries.bundled().byName(word) != null) {
      return new Named(word, index, index, false, possessive);
    }
    boolean adjective = !possessive && Countries.bundled().byAdjective(word) != null;
    return adjective ? new Named(word, index, index, true, false) : null;
  }
}
