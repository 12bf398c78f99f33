package io.copydesk.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.copydesk.catalog.reference.ReferenceFormat;
import io.copydesk.catalog.reference.UnknownFields;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.ReferenceEntity;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  /** As {@code <(zcat entities.csv.gz)} gives one, which also hands on a little at a time. */
  @Test
  void a_pipe_loses_nothing_by_the_look_that_tells_its_format() throws Exception {
    Path pipe = directory.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writing =
        Thread.ofVirtual()
            .start(
                () -> {
                  try (Writer to = Files.newBufferedWriter(pipe)) {
                    to.write("id,na");
                    to.flush();
                    Thread.sleep(Duration.ofMillis(300));
                    to.write("me\n");
                    for (int i = 0; i < MANY; i++) {
                      to.write("company:acme-" + i + ",Acme " + i + " Ltd\n");
                    }
                  } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                });

    ReferenceFormat format = read(pipe);

    writing.join();
    assertThat(format).isEqualTo(ReferenceFormat.CSV);
    assertThat(read)
        .extracting(ReferenceEntity::getId)
        .containsExactlyElementsOf(
            IntStream.range(0, MANY).mapToObj(i -> "company:acme-" + i).toList());
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
