package io.copydesk.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.copydesk.catalog.reference.ReferenceFormat;
import io.copydesk.catalog.reference.UnknownFields;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.ReferenceEntity;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityFileTest {

  /** More than the beginning that is looked at. */
  private static final int MANY = 1_000;

  private static final String CSV = "id,name\ncompany:acme,Acme Robotics Ltd\n";

  @TempDir Path directory;

  private final List<ReferenceEntity> read = new ArrayList<>();

  private ReferenceFormat read(Path path) throws IOException {
    try (EntityFile file = EntityFile.of(path, null, UnknownFields.REFUSED)) {
      file.read(read::add);
      return file.format();
    }
  }

  @Test
  void a_byte_order_mark_as_spreadsheets_write_it_hides_neither_the_format_nor_the_first_column()
      throws IOException {
    Path path = Files.writeString(directory.resolve("saved.csv"), "\uFEFF" + CSV);

    ReferenceFormat format = read(path);

    assertThat(format).isEqualTo(ReferenceFormat.CSV);
    assertThat(read).extracting(ReferenceEntity::getId).containsExactly("company:acme");
  }

  /** As {@code <(zcat entities.csv.gz)} gives one, which hands on a little at a time. */
  @Test
  void a_pipe_loses_nothing_by_the_look_that_tells_its_format() throws IOException {
    String entities =
        IntStream.range(0, MANY)
            .mapToObj(i -> "company:acme-" + i + ",Acme " + i + " Ltd\n")
            .collect(Collectors.joining("", "id,name\n", ""));
    BufferedReader pipe = new BufferedReader(new FewAtATime(entities));

    try (EntityFile file = EntityFile.of(Path.of("pipe"), pipe, null, UnknownFields.REFUSED)) {
      file.read(read::add);

      assertThat(file.format()).isEqualTo(ReferenceFormat.CSV);
    }
    assertThat(read)
        .extracting(ReferenceEntity::getId)
        .containsExactlyElementsOf(
            IntStream.range(0, MANY).mapToObj(i -> "company:acme-" + i).toList());
  }

  /** Gives five characters, and then says that it would have to wait for more. */
  private static final class FewAtATime extends FilterReader {

    FewAtATime(String text) {
      super(new StringReader(text));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return super.read(buffer, offset, Math.min(length, 5));
    }

    @Override
    public boolean ready() {
      return false;
    }
  }

  @Test
  void a_pipe_without_anything_is_like_no_format() {
    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> read(Path.of("/dev/null")))
        .withMessageContaining("--format");
  }

  @Test
  void the_first_character_of_a_file_without_the_mark_is_read() throws IOException {
    Path path = Files.writeString(directory.resolve("plain.csv"), CSV);

    read(path);

    assertThat(read).extracting(ReferenceEntity::getName).containsExactly("Acme Robotics Ltd");
  }
}
