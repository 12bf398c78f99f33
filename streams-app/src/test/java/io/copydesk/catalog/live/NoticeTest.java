package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the tables come from is said in each of them, and for all of them in one notice. */
class NoticeTest {

  private static final Path TABLES = Path.of("src/main/resources/io/copydesk");

  /** How a header says that its facts are another's. */
  private static final Pattern LICENSED =
      Pattern.compile("\\bCC0\\b|\\bCC BY\\b|\\bMIT\\b|\\bBSD\\b|public domain|\\blicen[cs]e");

  private static String notice;

  @BeforeAll
  static void read_the_notice() throws IOException {
    notice = Files.readString(Path.of("../deploy/NOTICE.md"));
  }

  @Test
  void each_table_of_the_catalog_says_what_is_in_it_and_from_where() throws IOException {
    for (String table : BundledCatalog.RESOURCES) {
      Path file =
          table.startsWith("/")
              ? Path.of("src/main/resources" + table)
              : TABLES.resolve("catalog/live").resolve(table);

      assertThat(header(file)).as(table).containsPattern("common knowledge|Source|[Ww]ritten");
    }
  }

  @Test
  void the_notice_names_each_table_of_the_catalog() {
    assertThat(BundledCatalog.RESOURCES)
        .allSatisfy(
            table -> assertThat(notice).containsPattern(named(Path.of(table).getFileName())));
  }

  @Test
  void the_notice_names_each_table_that_has_facts_under_a_licence() throws IOException {
    List<String> licensed;
    try (Stream<Path> files = Files.walk(TABLES)) {
      licensed =
          files
              .filter(Files::isRegularFile)
              .filter(file -> LICENSED.matcher(header(file)).find())
              .map(file -> String.valueOf(file.getFileName()))
              .toList();
    }

    assertThat(licensed)
        .hasSizeGreaterThan(20)
        .allSatisfy(table -> assertThat(notice).containsPattern(named(Path.of(table))));
  }

  @Test
  void the_notice_has_what_the_licences_ask_to_be_passed_on() {
    assertThat(notice)
        .contains("Copyright (c) 2023 Jeroen Bouma", "Copyright (c) 2018 Nabil Ashraf")
        .contains("The above copyright notice and this permission notice shall be included")
        .contains(
            "https://creativecommons.org/licenses/by/4.0/", "All are extracts that were changed")
        .contains("Redistributions in binary form must reproduce the above copyright notice");
  }

  /** A file in the notice, with the path in front of it or without. */
  private static Pattern named(Path file) {
    return Pattern.compile("[`/]" + Pattern.quote(file.toString()) + "`");
  }

  /** The lines of remark at the start of a file; none for one that is no table. */
  private static String header(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return String.join("\n", lines.takeWhile(line -> line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
