package io.copydesk.extract.learn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
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
   * @param madeOf what else the header says
   * @param formKnownTo classes whose packages know the table's form: they count as its code, too
   * @throws IOException when the classes cannot be read
   */
  public static BuiltTable by(Class<?> maker, Path file, String madeOf, Class<?>... formKnownTo)
      throws IOException {
    StringJoiner code = new StringJoiner(" ").add(CodeDigest.ofPackage(maker, BuiltTable.class));
    for (Class<?> knowing : formKnownTo) {
      code.add(CodeDigest.ofPackage(knowing));
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
   * @throws IOException when it cannot be written; what was there stays
   */
  public void makeLines(Supplier<List<String>> lines) throws IOException {
    make(
        out -> {
          for (String line : lines.get()) {
            out.write((line + '\n').getBytes(UTF_8));
          }
        });
  }

  /**
   * Writes the table, unless it is there already with this header.
   *
   * @throws IOException when it cannot be made or written; what was there stays
   */
  public void make(Content content) throws IOException {
    byte[] first = (header + '\n').getBytes(UTF_8);
    if (begins(first)) {
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    // Written whole or not at all: a build that is stopped here must not leave half a table.
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        out.write(first);
        content.writeTo(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private boolean begins(byte[] first) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(first, in.readNBytes(first.length));
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
