package io.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.app.start.CannotRunException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateWindowTest {

  private static final Duration WEEK = Duration.ofDays(7);

  @TempDir Path folder;

  private StateWindow window(Duration window) {
    return new StateWindow(folder.resolve("copydesk"), window);
  }

  private void givenState() throws IOException {
    Files.createDirectories(folder.resolve("copydesk").resolve("0_11"));
  }

  @Test
  void a_disk_without_state_fits_any_window() {
    assertThat(window(WEEK).isAnother()).isFalse();

    window(WEEK).note();

    assertThat(window(Duration.ofDays(1)).isAnother()).isFalse();
  }

  @Test
  void state_fits_the_window_that_it_was_made_for() throws IOException {
    window(WEEK).note();
    givenState();

    assertThat(window(WEEK).isAnother()).isFalse();
  }

  @Test
  void state_does_not_fit_another_window() throws IOException {
    window(WEEK).note();
    givenState();

    assertThat(window(Duration.ofDays(14)).isAnother()).isTrue();
  }

  @Test
  void state_of_another_window_is_deleted_and_the_new_one_noted() throws IOException {
    window(WEEK).note();
    givenState();
    AtomicInteger deletions = new AtomicInteger();

    window(Duration.ofDays(14)).prepare(deletions::incrementAndGet);
    window(Duration.ofDays(14)).prepare(deletions::incrementAndGet);

    assertThat(deletions).hasValue(1);
  }

  @Test
  void where_it_cannot_be_deleted_the_setting_that_names_another_folder_is_told()
      throws IOException {
    givenState();
    Runnable deletion =
        () -> {
          throw new StreamsException(new FileSystemException("0_11", null, "resource busy"));
        };

    assertThatThrownBy(() -> window(WEEK).prepare(deletion))
        .isInstanceOf(CannotRunException.class)
        .hasMessageContaining("state.dir names another")
        .hasMessageContaining("0_11: resource busy");
  }

  @Test
  void state_without_a_note_of_its_window_fits_none() throws IOException {
    givenState();

    assertThat(window(WEEK).isAnother()).isTrue();
  }
}
