package io.copydesk.cli;

import io.copydesk.enrich.Outcome;
import io.copydesk.enrich.Rejection;
import io.copydesk.enrich.SentenceSpans;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import io.copydesk.events.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs the command in this process, with a stand-in for the model. */
public record Cli(String standardInput) {

  /** What a command left behind. */
  public record Run(int exitCode, String out, String err) {}

  public static Cli withInput(String text) {
    return new Cli(text);
  }

  public static Run run(String... arguments) {
    return withInput("").execute(arguments);
  }

  public Run execute(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Copydesk.commandLine(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                (withCatalog, own, messages) -> Cli::enrich)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    int exitCode = commandLine.execute(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }

  /** Rejects "reject", breaks on "break" and "recurse", and finds nothing in anything else. */
  private static Outcome enrich(RawArticle raw) {
    return switch (raw.getBody()) {
      case "reject" ->
          new Outcome.Rejected(
              new Rejection(
                  Rejection.Stage.CLEAN,
                  Rejection.Code.TOO_LARGE,
                  "body is too large: shorten it"));
      case "break" -> throw new IllegalStateException("broken");
      case "recurse" -> throw new StackOverflowError();
      default ->
          new Outcome.Enriched(
              EnrichedArticle.newBuilder()
                  .setId(raw.getId())
                  .setTitle(raw.getTitle())
                  .setBody(raw.getBody())
                  .setPublishedAt(raw.getPublishedAt())
                  .setStatus(EnrichmentStatus.COMPLETE)
                  .build(),
              SentenceSpans.NONE);
    };
  }
}
