package io.copydesk.cli.train;

import io.copydesk.cli.gold.GoldFile;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.GoldName;
import io.copydesk.table.WordChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final String NEEDED = "an article's id, title or body, start, end and a type";

  /** The bits of what the name may name: none where readers could disagree. */
  private static final WordChoice<Integer> TYPES = types();

  private final Map<String, Labelled> byArticle = new HashMap<>();

  /** What a file says of an article. */
  record Labelled(String set, List<GoldName> names) {}

  /** Reads files; throws what the user is told when one cannot be read, with file and line. */
  Labels(List<Path> files) {
    files.forEach(this::read);
  }

  /** What is said of an article; empty if no file speaks of it. */
  Optional<Labelled> of(String id) {
    return Optional.ofNullable(byArticle.get(id));
  }

  private void read(Path file) {
    String set = String.valueOf(file.getFileName());
    GoldFile.of(file).columns(COLUMNS, COLUMNS, NEEDED, columns -> add(set, columns));
  }

  private void add(String set, String[] columns) {
    LabelPlace place = LabelPlace.of(columns);
    GoldName name =
        new GoldName(place.field(), place.start(), place.end(), TYPES.read(columns[COLUMNS - 1]));
    byArticle
        .computeIfAbsent(place.article(), id -> new Labelled(set, new ArrayList<>()))
        .names()
        .add(name);
  }

  private static WordChoice<Integer> types() {
    Map<String, Integer> bits = new LinkedHashMap<>();
    for (NameKind kind : NameKind.values()) {
      bits.put(kind.name(), kind.bit());
    }
    bits.put("OPTIONAL", 0);
    return new WordChoice<>("column " + COLUMNS, bits);
  }
}
