package io.copydesk.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.extract.learn.group.WordGroupsTable;
import io.copydesk.extract.learn.noun.NounTable;
import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.extract.tag.crf.TaggerModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltTableTest {

  @TempDir Path folder;

  private BuiltTable table(String release) {
    return new BuiltTable(folder.resolve("made/words.txt"), "# Of release " + release);
  }

  private List<String> written() throws IOException {
    return Files.readAllLines(folder.resolve("made/words.txt"));
  }

  @Test
  void a_table_is_written_behind_what_it_is_made_of() throws IOException {
    table("1").makeLines(() -> List.of("vehicle\tbus tram"));

    assertThat(written()).containsExactly("# Of release 1", "vehicle\tbus tram");
  }

  @Test
  void a_table_that_is_there_is_kept() throws IOException {
    table("1").makeLines(() -> List.of("vehicle\tbus tram"));

    table("1").makeLines(() -> List.of("vehicle\tship"));

    assertThat(written()).contains("vehicle\tbus tram");
  }

  @Test
  void a_table_of_another_release_is_made_anew() throws IOException {
    table("1").makeLines(() -> List.of("vehicle\tbus tram"));

    table("2").makeLines(() -> List.of("vehicle\tship"));

    assertThat(written()).containsExactly("# Of release 2", "vehicle\tship");
  }

  @Test
  void a_table_of_bytes_is_written_once() throws IOException {
    table("1").make(out -> out.write(new byte[] {(byte) 0xff, '\n'}));

    table("1").make(out -> out.write('x'));

    assertThat(Files.readAllBytes(folder.resolve("made/words.txt"))).endsWith(0xff, '\n');
  }

  @Test
  void a_table_that_fails_half_way_leaves_the_older_one() throws IOException {
    table("1").makeLines(() -> List.of("vehicle\tbus tram"));

    assertThatThrownBy(
            () ->
                table("2")
                    .make(
                        out -> {
                          out.write('x');
                          throw new IOException("no model");
                        }))
        .hasMessage("no model");

    assertThat(folder.resolve("made")).isDirectoryNotContaining("glob:**.part");
    assertThat(written()).containsExactly("# Of release 1", "vehicle\tbus tram");
  }

  private BuiltTable tableBy(Class<?> maker, Class<?>... formKnownTo) throws IOException {
    return BuiltTable.by(maker, folder.resolve("made/words.txt"), "# Of release 1.", formKnownTo);
  }

  @Test
  void a_table_whose_form_other_code_knows_is_made_anew() throws IOException {
    tableBy(NounTable.class, TextHash.class).makeLines(() -> List.of("vehicle\tbus tram"));

    tableBy(NounTable.class, TaggerModel.class).makeLines(() -> List.of("vehicle\tship"));

    assertThat(written()).last().isEqualTo("vehicle\tship");
  }

  @Test
  void a_table_that_other_code_made_is_made_anew() throws IOException {
    tableBy(WordGroupsTable.class).makeLines(() -> List.of("vehicle\tbus tram"));

    tableBy(NounTable.class).makeLines(() -> List.of("vehicle\tship"));

    assertThat(written()).last().isEqualTo("vehicle\tship");
  }

  @Test
  void a_table_that_the_same_code_made_is_kept() throws IOException {
    tableBy(NounTable.class).makeLines(() -> List.of("vehicle\tbus tram"));

    tableBy(NounTable.class).makeLines(() -> List.of("vehicle\tship"));

    assertThat(written()).last().isEqualTo("vehicle\tbus tram");
  }

  @Test
  void a_table_that_cannot_be_made_is_not_half_there() {
    assertThatThrownBy(
            () ->
                table("1")
                    .makeLines(
                        () -> {
                          throw new IllegalStateException("no model");
                        }))
        .hasMessage("no model");

    assertThat(folder.resolve("made")).isEmptyDirectory();
  }

  @Test
  void words_of_the_same_classes_share_a_line() {
    List<String> lines =
        BuiltTable.lines(
            new TreeMap<>(Map.of("tram", "slow\tred", "bus", "slow\tred", "car", "fast\tred")));

    assertThat(lines).containsExactly("fast\tred\tcar", "slow\tred\tbus tram");
  }

  @Test
  void words_have_letters_and_no_figures() {
    assertThat(List.of("okafor", "o'neil", "u.s.", "al-ahram", "josé"))
        .allMatch(BuiltTable::isWord);
    assertThat(List.of("", "-", "3m", "two words", "a\tb")).noneMatch(BuiltTable::isWord);
  }
}
