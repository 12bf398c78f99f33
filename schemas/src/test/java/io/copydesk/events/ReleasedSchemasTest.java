package io.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasedSchemasTest {

  @Test
  void lists_the_tenth_release_behind_the_second(@TempDir Path released) throws IOException {
    for (String version : List.of("10", "1", "9", "2")) {
      Files.createDirectory(released.resolve(version));
    }

    List<Path> folders = ReleasedSchemas.foldersByVersion(released);

    assertThat(folders)
        .extracting(folder -> folder.getFileName().toString())
        .containsExactly("1", "2", "9", "10");
  }
}
