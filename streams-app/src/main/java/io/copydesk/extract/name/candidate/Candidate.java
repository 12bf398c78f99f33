package io.copydesk.extract.name.candidate;

import io.copydesk.events.Evidence;
import io.copydesk.extract.ListedAs;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A span of a sentence that may name something.
 *
 * @param first index of the first token
 * @param end one past the last token
 * @param strength decides between overlapping candidates: see {@link OverlapResolver}
 * @param evidence what speaks for it
 * @param confidence 0 to 1
 * @param ticker beside a company's name
 * @param title of a person
 */
public record Candidate(
    NameType type,
    int first,
    int end,
    Strength strength,
    Set<Evidence> evidence,
    double confidence,
    @Nullable ListedAs ticker,
    @Nullable String title) {

  public Candidate {
    evidence = Collections.unmodifiableSet(EnumSet.copyOf(evidence));
  }

  public static Candidate of(
      NameType type, int first, int end, Strength strength, Evidence evidence, double confidence) {
    return new Candidate(type, first, end, strength, EnumSet.of(evidence), confidence, null, null);
  }

  boolean overlaps(Candidate other) {
    return first < other.end && other.first < end;
  }

  public int length() {
    return end - first;
  }

  public Candidate as(NameType newType, Strength newStrength) {
    return new Candidate(newType, first, end, newStrength, evidence, confidence, ticker, title);
  }

  /** The same with its end moved. */
  public Candidate until(int newEnd) {
    return new Candidate(type, first, newEnd, strength, evidence, confidence, ticker, title);
  }

  public Candidate listed(@Nullable ListedAs as) {
    return new Candidate(type, first, end, strength, evidence, confidence, as, title);
  }

  public Candidate titled(@Nullable String newTitle) {
    return new Candidate(type, first, end, strength, evidence, confidence, ticker, newTitle);
  }

  public Candidate alsoBy(Evidence more) {
    Set<Evidence> all = EnumSet.copyOf(evidence);
    all.add(more);
    return new Candidate(
        type, first, end, strength, all, Math.min(0.99, confidence + 0.05), ticker, title);
  }
}
