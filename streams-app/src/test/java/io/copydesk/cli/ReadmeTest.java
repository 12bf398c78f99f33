package io.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.enrich.BundledEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ReadmeTest {

  private static final Path README = Path.of("../README.md");
  private static final String SHOWN = "src/main/resources/io/copydesk/demo/kenya-mobile-money.txt";

  @Test
  void what_readme_shows_of_the_demo_is_what_is_found_in_its_article() throws IOException {
    StringWriter found = new StringWriter();

    Copydesk.commandLine(InputStream.nullInputStream(), new BundledEngine())
        .setOut(new PrintWriter(found))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .execute("enrich", "--pretty", SHOWN);

    assertThat(found.toString().lines().toList()).containsSubsequence(shown());
  }

  /** The lines of the block, without the name of the demo's source, which a file has not. */
  private static List<String> shown() throws IOException {
    return Files.readAllLines(README).stream()
        .dropWhile(line -> !line.startsWith("`demo` posts"))
        .takeWhile(line -> !line.startsWith("with its places"))
        .filter(line -> line.startsWith("    "))
        .map(line -> line.substring(4).replace(" demo,", ""))
        .toList();
  }
}
