package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.name.judge.NameKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name that was found in a sentence.
 *
 * @param first index of the first token
 * @param end one past the last token
 * @param evidence what it was found by, never empty
 * @param confidence the calibrated probability that it is a name of this kind, 0 to 1
 * @param ticker beside a company's name, else null
 * @param title beside a person's name, else null
 * @param country ISO 3166-1 alpha-2 code of the country where the catalog knows it, else null
 */
public record NamedSpan(
    NameKind kind,
    int first,
    int end,
    Set<Evidence> evidence,
    double confidence,
    @Nullable ListedAs ticker,
    @Nullable String title,
    @Nullable String country) {

  public NamedSpan {
    evidence = Collections.unmodifiableSet(EnumSet.copyOf(evidence));
  }

  /** A name of another kind or span as sure as this one, by which it was found. */
  NamedSpan leadsTo(NameKind other, int from, int to, Evidence by) {
    return new NamedSpan(other, from, to, EnumSet.of(by), confidence, null, null, null);
  }

  /** A company of this first token and ticker, longer or shorter, and without what a person has. */
  NamedSpan asCompany(int otherEnd, Set<Evidence> by) {
    return new NamedSpan(NameKind.COMPANY, first, otherEnd, by, confidence, ticker, null, null);
  }
}
