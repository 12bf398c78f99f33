package io.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The build tells tests by the names of their files, and passes over all others in silence. */
class TestNamesTest {

  private static final Pattern TEST =
      Pattern.compile(
          "(?m)^ *@(?:(?:Parameterized|Repeated|Arch)?Test|TestFactory|Property|Example)\\b");

  @Test
  void every_class_with_tests_is_called_as_the_build_looks_for_them() throws IOException {
    List<String> withTests = new ArrayList<>();
    for (Path file : SourceTrees.files(SourceTrees.TEST)) {
      if (TEST.matcher(Files.readString(file)).find()) {
        withTests.add(file.getFileName().toString());
      }
    }

    assertThat(withTests)
        .hasSizeGreaterThan(250)
        .allMatch(name -> name.endsWith("Test.java") || name.endsWith("IT.java"));
  }
}
