package io.copydesk.cli.input;

import io.copydesk.article.JsonArticleReader;
import io.copydesk.article.TextFileReader;
import io.copydesk.article.UnreadableArticleException;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.input.InputItem.Given;
import io.copydesk.cli.input.InputItem.Unreadable;
import io.copydesk.cli.input.Utf8Lines.UnreadableInputException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads articles from files and from standard input, one after the other; each is handed on before
 * the next is read.
 */
public final class ArticleInput {

  /** The name of standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  private static final int LOOK_AHEAD = 8192;

  private final InputStream standardInput;
  private final InputFormat format;
  private final JsonArticleReader json = new JsonArticleReader();

  private final PassedOver passedOver;

  /** Of input whose lines hold more than articles, of which nothing is told. */
  public ArticleInput(InputStream standardInput, InputFormat format) {
    this(standardInput, format, message -> {});
  }

  /**
   * Of articles.
   *
   * @param messages is told once of each field that articles do not have
   */
  public ArticleInput(InputStream standardInput, InputFormat format, Consumer<String> messages) {
    this.standardInput = standardInput;
    this.format = format;
    this.passedOver = new PassedOver(messages);
  }

  /**
   * What to read, after a check that all of it can be read.
   *
   * @param files their paths, "-" for standard input; none means standard input
   * @throws CommandFailure when one is not there, or cannot be read
   */
  public static List<String> checked(List<String> files) {
    List<String> sources = files.isEmpty() ? List.of(STANDARD_INPUT) : List.copyOf(files);
    sources.forEach(ArticleInput::check);
    return sources;
  }

  /**
   * Hands every article on, in order.
   *
   * @param sources as {@link #checked}
   * @throws CommandFailure when reading fails on the way
   */
  public void read(List<String> sources, Consumer<InputItem> sink) {
    for (String source : sources) {
      try {
        readOne(source, sink);
      } catch (IOException e) {
        throw CommandFailure.failed("cannot read " + source + ": " + e.getMessage(), e);
      }
    }
  }

  /**
   * Hands on the articles of lines that were read already, each a JSON object; blank ones are left
   * out.
   *
   * @param name where the lines are from, for messages
   */
  public void read(String name, List<String> lines, Consumer<InputItem> sink) {
    int number = 0;
    for (String line : lines) {
      number++;
      if (!line.isBlank()) {
        sink.accept(article(name + ":" + number, line));
      }
    }
  }

  private static void check(String source) {
    if (source.equals(STANDARD_INPUT)) {
      return;
    }
    Path file = path(source);
    if (Files.isDirectory(file)) {
      throw CommandFailure.misused(source + " is a folder: name the files in it");
    }
    if (!Files.exists(file)) {
      throw CommandFailure.misused("there is no file " + source);
    }
    if (!Files.isReadable(file)) {
      throw CommandFailure.misused("no permission to read " + source);
    }
  }

  private static Path path(String source) {
    try {
      return Path.of(source);
    } catch (InvalidPathException e) {
      throw CommandFailure.misused(
          source
              + " can be no file's name here: "
              + e.getReason()
              + "; where the locale is the cause, LC_ALL=C.UTF-8 helps");
    }
  }

  private void readOne(String source, Consumer<InputItem> sink) throws IOException {
    if (source.equals(STANDARD_INPUT)) {
      readStream("standard input", "", new BufferedInputStream(standardInput), sink);
      return;
    }
    Path file = Path.of(source);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      readStream(source, nameWithoutExtension(file), in, sink);
    }
  }

  private void readStream(String name, String id, InputStream in, Consumer<InputItem> sink)
      throws IOException {
    switch (format == InputFormat.AUTO ? formatOf(name, in) : format) {
      case TEXT -> sink.accept(text(name, id, in));
      case AUTO, JSON -> jsonLines(name, in, sink);
    }
  }

  private static InputFormat formatOf(String name, InputStream in) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".txt") || lower.endsWith(".text")) {
      return InputFormat.TEXT;
    }
    if (lower.endsWith(".json") || lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return InputFormat.JSON;
    }
    return beginsAsJson(in) ? InputFormat.JSON : InputFormat.TEXT;
  }

  /**
   * Whether an object comes first, be it in an array: that is none of our forms, and the reader of
   * JSON says so, where its source taken for text would be published. The stream stays as it is.
   */
  private static boolean beginsAsJson(InputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    boolean inArray = false;
    int c = in.read();
    for (int read = 1; read < LOOK_AHEAD && (isBlank(c) || (c == '[' && !inArray)); read++) {
      inArray = inArray || c == '[';
      c = in.read();
    }
    in.reset();
    return c == '{';
  }

  /** White space, or a byte of the byte-order mark. */
  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0xEF || c == 0xBB || c == 0xBF;
  }

  private static InputItem text(String name, String id, InputStream in) throws IOException {
    try {
      byte[] bytes = in.readNBytes(Utf8Lines.LONGEST + 1);
      if (bytes.length > Utf8Lines.LONGEST) {
        return new Unreadable(name, "larger than 32 MiB: give one article a file");
      }
      String text = Utf8Lines.decode(bytes);
      return text.isBlank()
          ? new Unreadable(name, "empty: give a title and a body")
          : new Given(name, TextFileReader.read(id, text));
    } catch (UnreadableInputException e) {
      return new Unreadable(name, e.getMessage());
    }
  }

  private void jsonLines(String name, InputStream in, Consumer<InputItem> sink) throws IOException {
    Utf8Lines lines = new Utf8Lines(in);
    while (true) {
      InputItem item;
      try {
        String line = lines.next();
        if (line == null) {
          return;
        }
        if (line.isBlank()) {
          continue;
        }
        item = article(origin(name, lines), line);
      } catch (UnreadableInputException e) {
        item = new Unreadable(origin(name, lines), e.getMessage());
      }
      sink.accept(item);
    }
  }

  private InputItem article(String origin, String line) {
    try {
      return new Given(origin, json.read(line, field -> passedOver.met(origin, field)));
    } catch (UnreadableArticleException e) {
      return new Unreadable(origin, e.getMessage());
    }
  }

  private static String origin(String name, Utf8Lines lines) {
    return name + ":" + lines.number();
  }

  private static String nameWithoutExtension(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
