package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.judge.NameKind;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardCommitteesTest {

  private final BoardCommittees committees = new BoardCommittees();

  @ParameterizedTest
  @CsvSource({
    "the Audit Committee met, 1, 3, MINISTRY",
    "the Audit and Risk Committee met, 1, 5, ORGANIZATION",
    "the Audit Committee and Remuneration Committee met, 1, 6, MINISTRY"
  })
  void a_committee_of_a_board_is_no_body(String text, int first, int end, NameKind kind) {
    assertThat(has(text, first, end, kind)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "the Orvane Audit Committee met, 1, 4, ORGANIZATION",
    "the Public Accounts Committee met, 1, 4, ORGANIZATION",
    "the Audit Office met, 1, 3, MINISTRY",
    "the Committee met, 1, 2, ORGANIZATION",
    "the Audit Committee met, 1, 3, COMPANY"
  })
  void other_names_stay(String text, int first, int end, NameKind kind) {
    assertThat(has(text, first, end, kind)).isFalse();
  }

  private boolean has(String text, int first, int end, NameKind kind) {
    return committees.has(
        Fixtures.sentence(text),
        new NamedSpan(kind, first, end, Set.of(Evidence.STATISTICAL), 0.9, null, null, null));
  }
}
