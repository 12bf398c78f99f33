package io.copydesk.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.reference.ImportReport;
import io.copydesk.cli.input.EntityFile;
import io.copydesk.enrich.ApplicationVersion;
import io.copydesk.events.ReferenceEntity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityFileOptionsTest {

  /** As the export of a version whose entities have a homepage. */
  private static final String NEWER =
      """
      {"id": "company:acme", "name": "Acme Robotics Ltd", "homepage": "acme.example"}
      {"id": "company:beta", "name": "Beta Works"}
      """;

  @TempDir Path directory;

  private final EntityFileOptions options = new EntityFileOptions();
  private final List<ReferenceEntity> read = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();

  private void read() throws IOException {
    options.file = Files.writeString(directory.resolve("newer.jsonl"), NEWER);
    try (EntityFile file = options.open()) {
      ImportReport report = file.read(read::add);
      options.tellLosses(report, messages::add);
    }
  }

  @Test
  void a_field_that_this_version_does_not_know_skips_its_row_and_the_way_out_is_told()
      throws IOException {
    read();

    assertThat(read).extracting(ReferenceEntity::getId).containsExactly("company:beta");
    assertThat(messages)
        .hasSize(3)
        .contains("1 row skipped: unknown field")
        .last()
        .asString()
        .contains(ApplicationVersion.current(), "--leave-out-unknown");
  }

  @Test
  void the_row_is_read_without_that_field_when_asked_for_and_the_field_is_named()
      throws IOException {
    options.leaveOutUnknown = true;

    read();

    assertThat(read).extracting(ReferenceEntity::getId).contains("company:acme", "company:beta");
    assertThat(messages)
        .containsExactly(
            "field left out, 1 times, since copydesk "
                + ApplicationVersion.current()
                + " does not know it: homepage");
  }
}
