package io.copydesk.extract.learn;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A table that the build makes from CoreNLP's models, and keeps until it would be made of something
 * else. Those of classes of words are read by {@code WordLines}.
 *
 * @param file where it is
 * @param header its first line, which says what it is made of
 */
public record BuiltTable(Path file, String header) {

  /** Without figures. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}.'&-]*\\p{L}[\\p{L}.'&-]*");

  /**
   * A table that is made anew when the code that makes it changes, too.
   *
   * @param maker the code is the classes of its package, and this one
   * @param madeOf what else the header says, in ASCII
   * @param readers classes whose packages know its form and count as its code, too
   * @throws IOException when the classes cannot be read
   */
  public static BuiltTable by(Class<?> maker, Path file, String madeOf, Class<?>... readers)
      throws IOException {
    StringJoiner code = new StringJoiner(" ").add(CodeDigest.ofPackage(maker, BuiltTable.class));
    for (Class<?> reader : readers) {
      code.add(CodeDigest.ofPackage(reader));
    }
    return new BuiltTable(file, madeOf + " The code: " + code + ".");
  }

  /** Whether a text is one that such tables have: of letters, dots and the like. */
  public static boolean isWord(String text) {
    return WORD.matcher(text).matches();
  }

  /** What stands in a table behind its first line. */
  public interface Content {

    /** Makes and writes it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a table of lines, unless it is there already with this header.
   *
   * @param lines makes all lines but the first
   */
  public void makeLines(Supplier<List<String>> lines) throws IOException {
    if (isThere()) {
      return;
    }
    List<String> made = lines.get();
    replace(
        out -> {
          for (String line : made) {
            out.write((line + '\n').getBytes(UTF_8));
          }
        });
  }

  /** Writes the table, unless it is there already with this header. */
  public void make(Content content) throws IOException {
    if (!isThere()) {
      replace(content);
    }
  }

  private void replace(Content content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    // Written whole or not at all: a build that is stopped here must not leave half a table.
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      out.write((header + '\n').getBytes(UTF_8));
      content.writeTo(out);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private boolean isThere() throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    // What follows the header may be no text.
    try (var lines = Files.lines(file, ISO_8859_1)) {
      return lines.findFirst().filter(header::equals).isPresent();
    }
  }

  /**
   * The lines of a table, sorted: classes, and the words that are in all of them.
   *
   * @param classes of each word, parted by tabulators
   */
  public static List<String> lines(SortedMap<String, String> classes) {
    Map<String, StringJoiner> lines = new TreeMap<>();
    classes.forEach(
        (word, of) ->
            lines.computeIfAbsent(of, any -> new StringJoiner(" ", of + "\t", "")).add(word));
    return lines.values().stream().map(StringJoiner::toString).toList();
  }
}
