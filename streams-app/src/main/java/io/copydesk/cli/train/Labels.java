package io.copydesk.cli.train;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.TextField;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.GoldName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which names stand where in articles whose text is kept elsewhere: every name of each article that
 * is mentioned, so that it needs no other marks. A line is an article's id, {@code title} or {@code
 * body}, start and end in UTF-16 code units, and COMPANY, MINISTRY, ORGANIZATION, PERSON, PLACE or
 * OPTIONAL, apart by tabulators; lines with {@code #} are comments. Immutable.
 */
final class Labels {

  private static final int COLUMNS = 5;

  private final Map<String, Labelled> byArticle = new HashMap<>();

  private record Labelled(String set, List<GoldName> names) {}

  /** Reads files; throws what the user is told when one cannot be read, with file and line. */
  Labels(List<Path> files) {
    files.forEach(this::read);
  }

  /** The names of an article; empty if no file speaks of it. */
  Optional<List<GoldName>> of(String id) {
    return Optional.ofNullable(byArticle.get(id)).map(Labelled::names);
  }

  /**
   * The name of the file that speaks of an article.
   *
   * @param id of an article that has labels
   */
  String set(String id) {
    return byArticle.get(id).set();
  }

  private void read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw CommandFailure.failed("cannot read " + file + ": " + e.getMessage(), e);
    }
    for (int number = 0; number < lines.size(); number++) {
      String line = lines.get(number);
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          add(String.valueOf(file.getFileName()), line.split("\t", -1));
        } catch (IllegalArgumentException e) {
          throw CommandFailure.failed(
              "%s, line %d: %s; an article's id, title or body, start, end and a type are needed, apart by tabulators"
                  .formatted(file, number + 1, e.getMessage()),
              e);
        }
      }
    }
  }

  private void add(String set, String[] columns) {
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(columns.length + " columns");
    }
    byArticle
        .computeIfAbsent(columns[0], id -> new Labelled(set, new ArrayList<>()))
        .names()
        .add(
            new GoldName(
                TextField.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                Integer.parseInt(columns[2]),
                Integer.parseInt(columns[3]),
                columns[4].equals("OPTIONAL") ? 0 : NameKind.valueOf(columns[4]).bit()));
  }
}
