package io.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The programs of others that tests run, where they are installed. */
public final class Programs {

  private Programs() {}

  /**
   * Skips the test when one of the programs is not on the PATH.
   *
   * @param unless a variable of the environment: where it is "true", the test fails instead
   */
  public static void require(String unless, String... programs) {
    require("true".equals(System.getenv(unless)), List.of(programs));
  }

  static void require(boolean isNeeded, List<String> programs) {
    List<String> missing = programs.stream().filter(program -> !isOnPath(program)).toList();
    if (isNeeded) {
      assertThat(missing).as("needed programs that are not on the PATH").isEmpty();
    }
    assumeTrue(missing.isEmpty(), () -> "skipped: not on the PATH: " + missing);
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
