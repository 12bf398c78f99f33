package io.copydesk.cli.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.copydesk.article.UnreadableArticleException;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.input.ArticleInput;
import io.copydesk.extract.learn.WrittenStory;
import io.copydesk.table.ByteOrderMark;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lines of a file that people mark, label or check. What is wrong with one is told with the
 * file's name and the line's number. Blank lines are left out. Immutable.
 *
 * @param name of the file, for messages
 */
public record GoldFile(String name, List<String> lines) {

  /** Refuses what stands behind an object: a second article there would be lost in silence. */
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  public GoldFile {
    List<String> read = new ArrayList<>(lines);
    if (!read.isEmpty()) {
      read.set(0, ByteOrderMark.dropped(read.getFirst()));
    }
    lines = List.copyOf(read);
  }

  /** Whether it has stories with inline marks and no JSON, by how its name ends. */
  public boolean isOfStories() {
    return name.endsWith(".txt");
  }

  /**
   * Reads a file.
   *
   * @throws CommandFailure when it is not there, is not UTF-8 or cannot be read
   */
  public static GoldFile of(Path file) {
    ArticleInput.checked(List.of(file.toString()));
    try {
      return new GoldFile(file.toString(), Files.readAllLines(file));
    } catch (CharacterCodingException e) {
      throw CommandFailure.failed(file + " is not UTF-8", e);
    } catch (IOException e) {
      throw CommandFailure.failed("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Hands on each line.
   *
   * @throws CommandFailure naming the line for which the reader throws {@link
   *     IllegalArgumentException}, {@link DateTimeException} or {@link UnreadableArticleException}
   */
  public void each(Consumer<String> reader) {
    int number = 0;
    for (String line : lines) {
      number++;
      if (!line.isBlank()) {
        at(number, () -> reader.accept(line));
      }
    }
  }

  /**
   * Hands on each line's JSON object.
   *
   * @throws CommandFailure as {@link #each}, and naming the line that is no JSON object
   */
  public void objects(Consumer<JsonNode> reader) {
    each(line -> reader.accept(object(line)));
  }

  /**
   * Hands on each line's columns, which are apart by tabulators; what begins with "#" is a comment.
   *
   * @param least columns that a line has to have
   * @param most columns that it may have
   * @param needed what they have to say, for who wrote them
   * @throws CommandFailure as {@link #each}, and naming the line of fewer columns or more
   */
  public void columns(int least, int most, String needed, Consumer<String[]> reader) {
    each(
        line -> {
          if (line.startsWith("#")) {
            return;
          }
          try {
            reader.accept(columns(line, least, most));
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                "%s; %s are needed, apart by tabulators".formatted(e.getMessage(), needed), e);
          }
        });
  }

  private static String[] columns(String line, int least, int most) {
    String[] columns = line.split("\t", -1);
    if (columns.length < least || columns.length > most) {
      throw new IllegalArgumentException(columns.length + " columns");
    }
    return columns;
  }

  /**
   * Reads what stands in a line.
   *
   * @param line its number, from 1
   * @throws CommandFailure as {@link #each}
   */
  public void at(int line, Runnable reader) {
    try {
      reader.run();
    } catch (IllegalArgumentException | DateTimeException | UnreadableArticleException e) {
      throw CommandFailure.failed("%s:%d: %s".formatted(name, line, e.getMessage()), e);
    }
  }

  /**
   * The stories that the file holds.
   *
   * @throws CommandFailure when there is none
   */
  public List<WrittenStory> stories() {
    List<WrittenStory> stories = WrittenStory.read(lines);
    if (stories.isEmpty()) {
      throw CommandFailure.failed(name + " has no story: one begins with == and its id");
    }
    return stories;
  }

  private static JsonNode object(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
      throw new IllegalArgumentException("not a JSON object: write one object a line");
    } catch (MismatchedInputException e) {
      throw new IllegalArgumentException(
          "more stands behind the JSON object: write one object a line", e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
