package io.copydesk.cli.input;

import io.copydesk.catalog.reference.ImportReport;
import io.copydesk.catalog.reference.ReferenceFormat;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.SafeText;
import io.copydesk.events.ReferenceEntity;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file of entities, in a format that the user named or that the beginning of the file shows. */
public record EntityFile(Path path, ReferenceFormat format) {

  private static final int HEAD_CHARACTERS = 8192;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * The file, after a check that it can be read.
   *
   * @param named the format; null to tell it by the file's beginning
   * @throws CommandFailure when the file cannot be read, or its format is not known
   */
  public static EntityFile of(Path path, @Nullable ReferenceFormat named) throws IOException {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw CommandFailure.misused("there is no file " + path + " that can be read");
    }
    return new EntityFile(path, named == null ? format(path) : named);
  }

  private static ReferenceFormat format(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      // A pipe would lose its beginning, and with it entities.
      throw CommandFailure.misused(
          path + " can be read only once, and to tell its format takes a look: give a file");
    }
    char[] head = new char[HEAD_CHARACTERS];
    try (BufferedReader reader = open(path)) {
      int read = reader.read(head);
      return ReferenceFormat.of(new String(head, 0, Math.max(0, read)));
    } catch (CharacterCodingException e) {
      throw CommandFailure.failed(path + " is not UTF-8", e);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misused(path + ": " + e.getMessage() + "; --format names one");
    }
  }

  /**
   * Hands every entity on.
   *
   * @throws CommandFailure when the file cannot be read to its end, or is not UTF-8
   */
  public ImportReport read(Consumer<ReferenceEntity> sink) {
    try (BufferedReader reader = open(path)) {
      return format.reader().read(reader, sink);
    } catch (CharacterCodingException e) {
      throw CommandFailure.failed(path + " is not UTF-8", e);
    } catch (IOException e) {
      throw CommandFailure.failed("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /** Without a byte-order mark, which spreadsheets put before their CSV. */
  private static BufferedReader open(Path path) throws IOException {
    BufferedReader reader = Files.newBufferedReader(path);
    try {
      reader.mark(1);
      if (reader.read() != BYTE_ORDER_MARK) {
        reader.reset();
      }
      return reader;
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  /** Says what was skipped, and why, with a few examples of each reason. */
  public static void tellSkipped(ImportReport report, Consumer<String> messages) {
    report
        .skipped()
        .forEach((reason, rows) -> messages.accept(rows + " rows skipped: " + words(reason)));
    for (ImportReport.Skipped example : report.examples()) {
      messages.accept(
          "  row "
              + example.row()
              + ", "
              + words(example.reason())
              + ": "
              + SafeText.line(example.detail()));
    }
  }

  private static String words(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
