package io.copydesk.cli.input;

import io.copydesk.catalog.reference.ImportReport;
import io.copydesk.catalog.reference.ReferenceFormat;
import io.copydesk.catalog.reference.UnknownFields;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.render.Plural;
import io.copydesk.enrich.ApplicationVersion;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.table.ByteOrderMark;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file or a pipe of entities, in a format that the user named or that its beginning shows. It is
 * open, and can be read once. Not thread-safe.
 */
public final class EntityFile implements AutoCloseable {

  private static final int HEAD_CHARACTERS = 8192;

  private final Path path;
  private final BufferedReader reader;
  private final ReferenceFormat format;
  private final UnknownFields unknown;

  private EntityFile(
      Path path, BufferedReader reader, ReferenceFormat format, UnknownFields unknown) {
    this.path = path;
    this.reader = reader;
    this.format = format;
    this.unknown = unknown;
  }

  /**
   * Opens the file.
   *
   * @param named the format; null to tell it by the file's beginning
   * @param unknown what becomes of fields that entities do not have
   * @throws CommandFailure when the file cannot be read, or its format is not known
   */
  public static EntityFile of(Path path, @Nullable ReferenceFormat named, UnknownFields unknown)
      throws IOException {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw CommandFailure.misused("there is no file " + path + " that can be read");
    }
    return of(path, Files.newBufferedReader(path), named, unknown);
  }

  /**
   * Reads what is open already, and is closed with it.
   *
   * @param path its name in messages
   */
  static EntityFile of(
      Path path, BufferedReader reader, @Nullable ReferenceFormat named, UnknownFields unknown)
      throws IOException {
    try {
      BufferedReader text = ByteOrderMark.passed(reader);
      ReferenceFormat format = named == null ? format(path, text) : named;
      return new EntityFile(path, text, format, unknown);
    } catch (IOException e) {
      reader.close();
      throw explained(e, path);
    } catch (RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private static ReferenceFormat format(Path path, BufferedReader reader) throws IOException {
    String head = head(reader);
    try {
      return ReferenceFormat.of(head);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misused(path + ": " + e.getMessage() + "; --format names one");
    }
  }

  /** Looks at the beginning, which a pipe gives once only, and leaves it to be read. */
  private static String head(BufferedReader reader) throws IOException {
    char[] head = new char[HEAD_CHARACTERS];
    reader.mark(HEAD_CHARACTERS);
    int length = 0;
    int read = reader.read(head);
    while (read > 0) {
      length += read;
      read = reader.read(head, length, HEAD_CHARACTERS - length);
    }
    reader.reset();
    return new String(head, 0, length);
  }

  /** How it is written. */
  public ReferenceFormat format() {
    return format;
  }

  /**
   * Whether rows were skipped that somebody wrote for the catalog: those of registers may be none
   * of ours.
   */
  public boolean hasLost(ImportReport report) {
    return format.hasChosenIds() && !report.skipped().isEmpty();
  }

  /**
   * Hands every entity on.
   *
   * @throws CommandFailure when the file cannot be read to its end, or is not UTF-8
   */
  public ImportReport read(Consumer<ReferenceEntity> sink) {
    try {
      return format.reader(unknown).read(reader, sink);
    } catch (IOException e) {
      throw explained(e, path);
    }
  }

  private static CommandFailure explained(IOException failure, Path path) {
    return failure instanceof CharacterCodingException
        ? CommandFailure.failed(path + " is not UTF-8", failure)
        : CommandFailure.failed("cannot read " + path + ": " + failure.getMessage(), failure);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /**
   * Says what was skipped, and why, with a few examples of each reason, and what was left out of
   * the entities that were read.
   */
  public static void tellLosses(ImportReport report, Consumer<String> messages) {
    report
        .skipped()
        .forEach(
            (reason, rows) ->
                messages.accept(Plural.counted(rows, "row") + " skipped: " + words(reason)));
    for (ImportReport.Skipped example : report.examples()) {
      messages.accept(
          "  row "
              + example.row()
              + ", "
              + words(example.reason())
              + ": "
              + SafeText.line(example.detail()));
    }
    report
        .leftOut()
        .forEach(
            (field, times) ->
                messages.accept(
                    "field left out, "
                        + times
                        + " times, since copydesk "
                        + ApplicationVersion.current()
                        + " does not know it: "
                        + SafeText.line(field)));
  }

  private static String words(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
