package io.copydesk.cli.score.links;

import io.copydesk.article.Span;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.table.CsvRows;
import io.copydesk.table.CsvRows.Row;
import io.copydesk.table.WordChoice;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader says that a name in an article names.
 *
 * @param file of the article, relative to the folder of the articles
 * @param article the article's id
 * @param span in UTF-16 code units into the field
 * @param entity the entity's id, {@link #NIL} when the catalog has none
 */
public record LinkLabel(
    String file, String article, TextField field, Span span, MentionType type, String entity) {

  static final String NIL = "NIL";

  private static final List<String> COLUMNS =
      List.of("file", "article", "field", "start", "end", "type", "entity");

  private static final WordChoice<TextField> FIELDS = WordChoice.of("field", TextField.class);
  private static final WordChoice<MentionType> TYPES = WordChoice.of("type", MentionType.class);

  /** The labels that are part of the application. */
  public static List<LinkLabel> bundled() {
    List<LinkLabel> labels = new ArrayList<>();
    CsvRows.read(LinkLabel.class, "linking-gold.csv", COLUMNS, row -> labels.add(of(row)));
    return labels;
  }

  /**
   * The labels of a CSV file with the columns file, article, field, start, end, type, entity.
   *
   * @throws IOException when it is no such file
   * @throws IllegalArgumentException when one of its rows is no label
   */
  public static List<LinkLabel> read(Reader csv) throws IOException {
    List<LinkLabel> labels = new ArrayList<>();
    CsvRows.read(csv, COLUMNS, row -> labels.add(of(row)));
    return labels;
  }

  private static LinkLabel of(Row row) {
    return new LinkLabel(
        row.get("file"),
        row.get("article"),
        FIELDS.read(row.get("field")),
        new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))),
        TYPES.read(row.get("type")),
        row.get("entity"));
  }
}
