package io.copydesk.cli.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {

  @Test
  void it_is_deleted_with_all_that_it_holds() throws IOException {
    TemporaryFolder folder = TemporaryFolder.create("copydesk-test-", message -> {});
    Path inner = Files.createDirectories(folder.path().resolve("a/b"));
    Files.writeString(inner.resolve("c"), "d");

    folder.close();

    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void closing_it_twice_does_nothing_more() throws IOException {
    List<String> told = new ArrayList<>();
    TemporaryFolder folder = TemporaryFolder.create("copydesk-test-", told::add);
    folder.close();

    folder.close();

    assertThat(folder.path()).doesNotExist();
    assertThat(told).isEmpty();
  }
}
