package io.copydesk.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The rows of a CSV file with a header (RFC 4180). Lines that begin with "#" are comments.
 * Stateless, thread-safe.
 */
public final class CsvRows {

  private static final CsvMapper MAPPER = new CsvMapper();

  private static final String NO_CSV = "not a CSV file with a header: ";

  private CsvRows() {}

  /** A row: cells by column name. */
  public record Row(Map<String, String> cells) {

    /** The cell, stripped; empty when the file has no such column. */
    public String get(String column) {
      String cell = cells.get(column);
      return cell == null ? "" : cell.strip();
    }

    /**
     * What bars part in the cell ("Nairobi|Mombasa"), each stripped, without empty parts at the
     * end.
     */
    public List<String> list(String column) {
      List<String> parts = CellParts.of(get(column), CellParts.BAR);
      while (!parts.isEmpty() && parts.getLast().isEmpty()) {
        parts.removeLast();
      }
      return parts;
    }

    /** The first of these columns that is not empty; empty when all are. */
    public String first(String... columns) {
      for (String column : columns) {
        String cell = get(column);
        if (!cell.isEmpty()) {
          return cell;
        }
      }
      return "";
    }
  }

  /**
   * Reads every row.
   *
   * @param required columns that the file has to have
   * @throws IOException when it lacks one of them, or is not such a file; or at a row of more cells
   *     than the header has, when the action has got the rows before it
   */
  public static void read(Reader input, List<String> required, Consumer<Row> action)
      throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withComments();
    int line = 0;
    try (MappingIterator<Map<String, String>> rows =
        MAPPER.readerForMapOf(String.class).with(schema).readValues(input)) {
      boolean more = rows.hasNextValue();
      // Known once the parser has looked for a row, also when there is none.
      require((CsvSchema) rows.getParserSchema(), required);
      while (more) {
        line = rows.getCurrentLocation().getLineNr();
        action.accept(new Row(rows.nextValue()));
        more = rows.hasNextValue();
      }
    } catch (JsonProcessingException e) {
      throw line == 0 ? new IOException(NO_CSV + e.getMessage(), e) : misfit(line, e);
    } catch (RuntimeJsonMappingException e) {
      throw new IOException(NO_CSV + e.getMessage(), e);
    }
  }

  /**
   * For a row behind the header that has more cells than that, or a quotation mark astray.
   *
   * @param line where the row begins: the parser is at the end of the file when a quotation mark is
   *     never closed
   */
  private static IOException misfit(int line, JsonProcessingException e) {
    return new IOException(
        "line "
            + line
            + " does not fit the header; a cell with a comma or a quotation mark has to stand in"
            + " quotation marks: "
            + e.getOriginalMessage(),
        e);
  }

  /**
   * Reads every row of a file that lies beside a class.
   *
   * @param owner the class in whose package's folder the file lies
   * @throws UncheckedIOException when the file lacks one of the columns, or is no such file
   */
  public static void read(
      Class<?> owner, String resource, List<String> required, Consumer<Row> action) {
    try (Reader input =
        new InputStreamReader(
            Objects.requireNonNull(owner.getResourceAsStream(resource), resource), UTF_8)) {
      read(input, required, action);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static void require(CsvSchema header, List<String> required) throws IOException {
    for (String column : required) {
      if (header.column(column) == null) {
        throw new IOException("the file has no column \"" + column + "\"");
      }
    }
  }
}
