package io.copydesk.cli.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {

  @Test
  void it_is_deleted_with_all_that_it_holds() throws IOException {
    TemporaryFolder folder = TemporaryFolder.create("copydesk-test-");
    Path inner = Files.createDirectories(folder.path().resolve("a/b"));
    Files.writeString(inner.resolve("c"), "d");

    folder.close();

    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void what_is_just_ending_and_still_writes_into_it_does_not_keep_it() throws Exception {
    TemporaryFolder folder = TemporaryFolder.create("copydesk-test-");
    CountDownLatch began = new CountDownLatch(1);
    CompletableFuture<Void> ending =
        CompletableFuture.runAsync(() -> writeForAWhile(folder.path(), began));
    began.await();

    folder.close();
    ending.join();

    assertThat(folder.path()).doesNotExist();
  }

  /** New files in new folders, until the folder is gone or 200 of them were written. */
  private static void writeForAWhile(Path folder, CountDownLatch began) {
    try {
      for (int i = 0; i < 200; i++) {
        Files.writeString(Files.createDirectory(folder.resolve("folder-" + i)).resolve("file"), "");
        began.countDown();
        Thread.sleep(1);
      }
    } catch (IOException | InterruptedException e) {
      // It is gone.
    }
  }
}
