package io.copydesk.topology.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.health.CapturedLog;
import org.junit.jupiter.api.Test;

class CatalogVerdictsTest {

  private final CatalogVerdicts verdicts = new CatalogVerdicts(2);

  @Test
  void of_more_refused_entries_than_are_kept_the_oldest_are_forgotten_which_is_said_once() {
    try (CapturedLog log = CapturedLog.of(CatalogVerdicts.class)) {

      for (int offset = 0; offset < 4; offset++) {
        verdicts.refused(0, offset, "name: is empty");
      }

      assertThat(verdicts.refusal(0, 1)).isEmpty();
      assertThat(verdicts.refusal(0, 2)).contains("name: is empty");
      assertThat(log.messages())
          .singleElement()
          .satisfies(said -> assertThat(said).contains("More than 2", "stand in this log only"));
    }
  }

  @Test
  void as_many_as_are_kept_are_forgotten_by_nobody() {
    try (CapturedLog log = CapturedLog.of(CatalogVerdicts.class)) {

      verdicts.refused(0, 0, "name: is empty");
      verdicts.refused(1, 0, "name: is empty");

      assertThat(verdicts.refusal(0, 0)).isPresent();
      assertThat(log.messages()).isEmpty();
    }
  }
}
