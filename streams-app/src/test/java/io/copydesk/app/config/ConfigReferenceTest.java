package io.copydesk.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dcopydesk.write.docs=true} to write the page anew. */
class ConfigReferenceTest {

  private static final Path PAGE = Path.of("..", "deploy", "configuration.md");

  @Test
  void the_page_says_what_the_definitions_say() throws IOException {
    if (Boolean.getBoolean("copydesk.write.docs")) {
      Files.writeString(PAGE, ConfigReference.page());
    }

    assertThat(PAGE).hasContent(ConfigReference.page());
  }
}
