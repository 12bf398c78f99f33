package io.copydesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {

  @TempDir Path folder;

  @Test
  void a_lock_whose_owner_cannot_be_noted_is_given_up() throws Exception {
    Path owner = folder.resolve("owner");
    Files.createSymbolicLink(owner, folder.resolve("no-such-folder").resolve("owner"));

    assertThatThrownBy(() -> DirectoryLock.acquire(folder, Duration.ZERO))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("cannot be written to");

    Files.delete(owner);
    try (DirectoryLock lock = DirectoryLock.acquire(folder, Duration.ZERO)) {
      assertThat(lock).isNotNull();
      assertThat(owner).exists();
    }
  }
}
