package io.copydesk.cli.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.TextField;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.Example;
import io.copydesk.extract.name.learn.GoldName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleReaderTest {

  @TempDir Path directory;

  @Test
  void each_mention_but_a_figure_is_a_name_to_learn() throws IOException {
    Example example =
        read("""
                {"id":"a","body":"Acme paid $5 to OECD.","mentions":[
                {"type":"COMPANY","field":"body","start":0,"end":4},
                {"type":"FIGURE","start":10,"end":12},
                {"type":"other","start":16,"end":20}]}
                """)
            .getFirst();

    assertThat(example.names())
        .containsExactly(
            new GoldName(TextField.BODY, 0, 4, NameKind.COMPANY.bit()),
            new GoldName(TextField.BODY, 16, 20, NameKind.ORGANIZATION.bit()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"type\":\"COMPNY\",\"start\":0,\"end\":4} | there is no type COMPNY: COMPANY, MINISTRY",
        "{\"type\":\"COMPANY\",\"end\":4} | a mention without start and end",
        "{\"start\":0,\"end\":4} | a mention without type",
        "{\"type\":\"COMPANY\",\"start\":0,\"end\":5} | no name can stand from 0 to 5 in the body of article a",
        "{\"type\":\"COMPANY\",\"start\":3,\"end\":3} | no name can stand from 3 to 3",
        "{\"type\":\"COMPANY\",\"start\":-1,\"end\":4} | no name can stand from -1 to 4",
        "{\"type\":\"PERSON\",\"field\":\"title\",\"start\":0,\"end\":4} | no name can stand from 0 to 4 in the title",
        "{\"type\":\"COMPANY\",\"field\":\"headline\",\"start\":0,\"end\":4} | there is no field headline"
      })
  void a_mention_that_would_teach_something_else_is_refused(String mention, String said) {
    assertThatThrownBy(
            () -> read("{\"id\":\"a\",\"body\":\"Acme\",\"mentions\":[" + mention + "]}"))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("mine.jsonl:1: " + said);
  }

  private List<Example> read(String article) throws IOException {
    Path file =
        Files.writeString(directory.resolve("mine.jsonl"), article.replace("\n", "") + "\n");
    return new ExampleReader(new Labels(List.of()), message -> {})
        .read(file, RuleWriters.DID_NOT_KNOW_IT);
  }
}
