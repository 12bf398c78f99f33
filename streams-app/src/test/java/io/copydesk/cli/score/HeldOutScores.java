package io.copydesk.cli.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.cli.enrich.BundledEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What {@code copydesk score} says of the stories in {@code src/held-out}, by file. */
public final class HeldOutScores {

  private final Map<String, JsonNode> scores;

  /**
   * Scores files of stories, which takes seconds for each.
   *
   * @param files their names, without ".txt"
   * @param options of the command, for all of them
   */
  public HeldOutScores(List<String> files, String... options) {
    BundledEngine engine = new BundledEngine();
    this.scores =
        files.stream()
            .collect(Collectors.toMap(Function.identity(), file -> score(engine, file, options)));
  }

  private static JsonNode score(BundledEngine engine, String file, String... options) {
    StringWriter out = new StringWriter();
    String[] arguments =
        Stream.concat(Stream.of("src/held-out/" + file + ".txt", "--json"), Stream.of(options))
            .toArray(String[]::new);
    new CommandLine(new ScoreCommand(engine)).setOut(new PrintWriter(out)).execute(arguments);
    try {
      return new ObjectMapper().readTree(out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(out.toString(), e);
    }
  }

  /** The scores of a file, as the command's JSON has them. */
  public JsonNode of(String file) {
    return scores.get(file);
  }
}
