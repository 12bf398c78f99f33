package io.copydesk.catalog.reference;

import static java.util.stream.Collectors.joining;

import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.place.Countries;
import java.util.List;
import java.util.Locale;

/** The kinds of files that reference entities are read from. */
public enum ReferenceFormat {
  /** {@link OwnCsvReader}. */
  CSV,
  /** {@link JsonLinesReader}. */
  JSONL,
  /** {@link SecTickersReader}. */
  SEC,
  /** {@link PublicBodiesReader}. */
  PUBLICBODIES,
  /** {@link FinanceDatabaseReader}. */
  FINANCEDATABASE,
  /** {@link GleifReader}. */
  GLEIF,
  /** {@link WikidataReader}. */
  WIKIDATA;

  /**
   * Reads files of this kind.
   *
   * @param unknown what becomes of fields that our own formats do not have; registers have many
   *     that are nothing to us
   */
  public ReferenceReader reader(UnknownFields unknown) {
    return switch (this) {
      case CSV -> new OwnCsvReader(unknown);
      case JSONL -> new JsonLinesReader(unknown);
      case SEC -> new SecTickersReader();
      case PUBLICBODIES -> new PublicBodiesReader();
      case FINANCEDATABASE -> new FinanceDatabaseReader(Countries.bundled(), Exchanges.bundled());
      case GLEIF -> new GleifReader();
      case WIKIDATA -> new WikidataReader(Countries.bundled(), Exchanges.bundled());
    };
  }

  /** Whether the file gives the ids; otherwise its reader makes them of a register's numbers. */
  public boolean hasChosenIds() {
    return this == CSV || this == JSONL;
  }

  /**
   * The kind of file by how it begins.
   *
   * @param head the first characters, a few thousand at most; at least the first line of a CSV file
   * @throws IllegalArgumentException when it is none that is known
   */
  public static ReferenceFormat of(String head) {
    String start =
        head.lines().dropWhile(l -> l.isBlank() || l.startsWith("#")).collect(joining("\n"));
    String line = start.lines().findFirst().orElse("");
    String plain = line.replace("\"", "").toLowerCase(Locale.ROOT);
    boolean wikidata =
        plain.startsWith("item,")
            || plain.contains(",itemlabel")
            || plain.contains(",officeholder,");
    // A list of JSON has no comments.
    if (head.stripLeading().startsWith("[") || wikidata) {
      return WIKIDATA;
    }
    if (start.stripLeading().startsWith("{")) {
      return start.contains("\"cik_str\"") ? SEC : JSONL;
    }
    if (plain.startsWith("lei,")) {
      return GLEIF;
    }
    if (plain.startsWith("symbol,")) {
      return FINANCEDATABASE;
    }
    if (plain.contains(",jurisdiction_code")) {
      return PUBLICBODIES;
    }
    if (plain.startsWith("id,name")) {
      return CSV;
    }
    throw new IllegalArgumentException("the file begins like none of " + List.of(values()));
  }
}
