package io.copydesk.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.copydesk.catalog.reference.ReferenceFormat;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.ReferenceEntity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityFileTest {

  private static final String CSV = "id,name\ncompany:acme,Acme Robotics Ltd\n";

  @TempDir Path directory;

  private final List<ReferenceEntity> read = new ArrayList<>();

  @Test
  void a_byte_order_mark_as_spreadsheets_write_it_hides_neither_the_format_nor_the_first_column()
      throws IOException {
    Path path = Files.writeString(directory.resolve("saved.csv"), "\uFEFF" + CSV);

    EntityFile file = EntityFile.of(path, null);
    file.read(read::add);

    assertThat(file.format()).isEqualTo(ReferenceFormat.CSV);
    assertThat(read).extracting(ReferenceEntity::getId).containsExactly("company:acme");
  }

  @Test
  void what_loses_its_beginning_by_a_look_at_it_is_refused() {
    Path device = Path.of("/dev/null");

    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> EntityFile.of(device, null))
        .withMessageContaining("only once");
  }

  @Test
  void the_first_character_of_a_file_without_the_mark_is_read() throws IOException {
    Path path = Files.writeString(directory.resolve("plain.csv"), CSV);

    EntityFile.of(path, null).read(read::add);

    assertThat(read).extracting(ReferenceEntity::getName).containsExactly("Acme Robotics Ltd");
  }
}
