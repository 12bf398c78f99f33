package io.copydesk.extract.name.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapResolverTest {

  private final OverlapResolver resolver = new OverlapResolver();

  @Test
  void the_stronger_wins_though_it_is_shorter() {
    Candidate strong = candidate(NameType.COMPANY, 1, 3, Strength.CERTAIN);
    Candidate weak = candidate(NameType.PERSON, 0, 4, Strength.STATISTICAL);

    assertThat(resolver.resolve(List.of(weak, strong), 5)).containsExactly(strong);
  }

  @Test
  void of_the_equally_strong_the_longer_wins() {
    Candidate shorter = candidate(NameType.COMPANY, 0, 2, Strength.CERTAIN);
    Candidate longer = candidate(NameType.COMPANY, 0, 3, Strength.CERTAIN);

    assertThat(resolver.resolve(List.of(shorter, longer), 5)).containsExactly(longer);
  }

  @Test
  void of_the_same_span_the_ministry_wins() {
    Candidate company = candidate(NameType.COMPANY, 0, 2, Strength.CERTAIN);
    Candidate ministry = candidate(NameType.MINISTRY, 0, 2, Strength.CERTAIN);

    assertThat(resolver.resolve(List.of(company, ministry), 5)).containsExactly(ministry);
  }

  @Test
  void what_does_not_overlap_stays_in_the_order_of_the_text() {
    Candidate late = candidate(NameType.COMPANY, 3, 4, Strength.CERTAIN);
    Candidate early = candidate(NameType.PERSON, 0, 2, Strength.STATISTICAL);

    assertThat(resolver.resolve(List.of(late, early), 5)).containsExactly(early, late);
  }

  private static Candidate candidate(NameType type, int first, int end, Strength strength) {
    return Candidate.of(type, first, end, strength, Evidence.RULE, 0.9);
  }
}
