package io.copydesk.cli.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.catalog.NameExplanation;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.enrich.BundledEngine;
import io.copydesk.cli.enrich.Enrichment;
import io.copydesk.cli.input.ArticleInput;
import io.copydesk.cli.input.CatalogOption;
import io.copydesk.cli.input.InputFormat;
import io.copydesk.cli.input.InputItem;
import io.copydesk.cli.render.ExplanationRenderer;
import io.copydesk.enrich.Enricher;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk reference explain}: what the names of an article may mean, and why. */
@Command(
    name = "explain",
    description = {
      "Say for each name of an article which entities it may mean, what speaks for each, and why one of"
          + " them or none was chosen. Works in this process, without Kafka, on the bundled catalog.",
      "",
      "The article is a file as 'copydesk enrich' reads it, - for standard input, or the text itself:",
      "",
      "  copydesk reference explain story.txt --name Delta",
      "  copydesk reference explain \"TOKYO, May 3 - Pioneer said sales of car stereos rose.\"",
      ""
    })
public final class ReferenceExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TEXT|FILE", description = "The article.")
  String article = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Only names that contain these words, in whatever case.")
  String name = "";

  @Mixin CatalogOption catalogs = new CatalogOption();

  @Option(names = "--json", description = "One JSON object for each article.")
  boolean asJson;

  @Spec CommandSpec spec;

  private final InputStream standardInput;

  /** In this order in the JSON: a map's would be another with each start. */
  private record ExplainedArticle(String article, List<NameExplanation> names) {}

  /**
   * @param standardInput read where the article is "-"
   */
  public ReferenceExplainCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec);
    LiveCatalog live = BundledCatalog.catalog();
    catalogs.read(entity -> CatalogOption.put(entity, live, console::tell), console::tell);
    LinkRecorder recorder = new LinkRecorder(live.snapshot());
    Enricher enricher = BundledEngine.enricher();
    Enrichment enrichment = new Enrichment(raw -> enricher.enrich(raw, recorder), console::tell);
    int[] explained = {0};
    read(
        console,
        item -> {
          Optional<EnrichedArticle> enriched = enrichment.report(enrichment.of(item));
          List<NameExplanation> names = wanted(recorder.taken());
          if (enriched.isPresent()) {
            explained[0]++;
            tellDegraded(item, enriched.get(), console);
            console.data(text(enriched.get().getId(), names));
          }
        });
    return explained[0] > 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Else it would look as if an article in another language, for example, had no names. */
  private static void tellDegraded(InputItem item, EnrichedArticle enriched, Console console) {
    if (enriched.getDegradedReason() != null) {
      console.tell(item.origin() + ": not all was done: " + enriched.getDegradedReason());
    }
  }

  private void read(Console console, Consumer<InputItem> sink) {
    if (article.equals(ArticleInput.STANDARD_INPUT) || file(article) != null) {
      new ArticleInput(standardInput, InputFormat.AUTO, console::tell)
          .read(ArticleInput.checked(List.of(article)), sink);
    } else {
      if (article.chars().noneMatch(Character::isWhitespace)) {
        console.tell("there is no file " + article + ": it is taken for the text of an article");
      }
      RawArticle raw = RawArticle.newBuilder().setTitle("").setBody(article).build();
      sink.accept(new InputItem.Given("the text", raw));
    }
  }

  private static @Nullable Path file(String text) {
    try {
      Path path = Path.of(text);
      return Files.exists(path) ? path : null;
    } catch (InvalidPathException e) {
      // What cannot be a path on this system is the text of an article.
      return null;
    }
  }

  private List<NameExplanation> wanted(List<NameExplanation> all) {
    String words = NamePieces.folded(name);
    return all.stream().filter(e -> NamePieces.folded(e.name()).contains(words)).toList();
  }

  private String text(String id, List<NameExplanation> names) {
    if (!asJson) {
      return new ExplanationRenderer(spec.commandLine().getColorScheme()).render(names);
    }
    try {
      return SafeText.json(new ObjectMapper().writeValueAsString(new ExplainedArticle(id, names)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of plain values are always writable", e);
    }
  }
}
