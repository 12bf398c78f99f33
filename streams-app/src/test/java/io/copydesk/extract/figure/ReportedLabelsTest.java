package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.SharedFiles;
import io.copydesk.article.Article;
import io.copydesk.article.ArticleCleaner;
import io.copydesk.article.Span;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.Figure;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Reported;
import io.copydesk.extract.pipeline.CoreNlpExtractor;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Effort;
import io.copydesk.table.ResourceLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds how well aspects, conversions, comparisons and who says so are found on real news. */
class ReportedLabelsTest {

  private static final Path NEWS = Path.of("gold", "figures.jsonl");
  private static final int ID = 0;
  private static final int START = 1;
  private static final int ASPECT = 3;
  private static final int CONVERTS = 4;
  private static final int COMPARED = 5;
  private static final int SAYS = 6;

  private final Map<String, List<Mention>> figures = new HashMap<>();
  private final int[] aspects = new int[3];
  private final int[] conversions = new int[3];
  private final int[] comparisons = new int[3];
  private final int[] sources = new int[3];
  private int lost;

  @Test
  void finds_as_what_real_figures_are_reported() throws IOException {
    CoreNlpExtractor extractor = new CoreNlpExtractor(FigureGrammar::new);
    for (JsonNode article : FiguresAsJson.lines(SharedFiles.require(NEWS.toString()))) {
      figures.put(article.path("id").asText(), found(extractor, article));
    }

    ResourceLines.of(ReportedLabelsTest.class, "reported-labels.tsv").forEach(this::count);

    String all =
        line("aspect", aspects)
            + line("conversion", conversions)
            + line("comparison", comparisons)
            + line("attribution", sources)
            + lost
            + " labels of figures that are not found";
    System.out.println(all);
    assertThat(lost).as(all).isLessThanOrEqualTo(3);
    assertThat(precision(aspects)).as(all).isGreaterThanOrEqualTo(0.9);
    assertThat(precision(conversions)).as(all).isGreaterThanOrEqualTo(0.9);
    assertThat(recall(conversions)).as(all).isGreaterThanOrEqualTo(0.9);
    assertThat(precision(comparisons)).as(all).isGreaterThanOrEqualTo(0.9);
    assertThat(recall(comparisons)).as(all).isGreaterThanOrEqualTo(0.8);
    assertThat(precision(sources)).as(all).isGreaterThanOrEqualTo(0.9);
    // Who says so can be named only where the name is found: this follows the weights of names.
    assertThat(recall(sources)).as(all).isGreaterThanOrEqualTo(0.6);
  }

  private static List<Mention> found(CoreNlpExtractor extractor, JsonNode article) {
    Article cleaned =
        new ArticleCleaner(Countries.bundled()::isPlace)
            .clean(
                RawArticle.newBuilder()
                    .setId(article.path("id").asText())
                    .setSource("")
                    .setTitle(article.path("title").asText())
                    .setBody(article.path("body").asText())
                    .build());
    return extractor.extract(cleaned, KnownNames.NONE, Effort.UNBOUNDED).mentions().stream()
        .filter(mention -> mention.figure() != null)
        .toList();
  }

  private void count(String line) {
    String[] label = line.split("\t", -1);
    Figure figure = at(label[ID], Integer.parseInt(label[START]));
    if (figure == null) {
      lost++;
      return;
    }
    Reported reported = figure.reported();
    if (!label[ASPECT].equals("?")) {
      count(aspects, label[ASPECT], reported.aspect().name());
    }
    count(conversions, label[CONVERTS], start(reported.conversionOf()));
    count(comparisons, label[COMPARED], start(reported.comparedWith()));
    String says = reported.attribution() == null ? "-" : reported.attribution().text();
    boolean same = says.toLowerCase(Locale.ROOT).contains(label[SAYS].toLowerCase(Locale.ROOT));
    count(sources, label[SAYS], same && !label[SAYS].equals("-") ? label[SAYS] : says);
  }

  private @Nullable Figure at(String article, int start) {
    return figures.get(article).stream()
        .filter(mention -> mention.span().start() == start)
        .map(Mention::figure)
        .findFirst()
        .orElse(null);
  }

  private static String start(@Nullable Span span) {
    return span == null ? "-" : String.valueOf(span.start());
  }

  /** Right, given, wanted. */
  private static void count(int[] counts, String wanted, String given) {
    counts[0] += !wanted.equals("-") && wanted.equals(given) ? 1 : 0;
    counts[1] += given.equals("-") ? 0 : 1;
    counts[2] += wanted.equals("-") ? 0 : 1;
  }

  private static double precision(int[] counts) {
    return (double) counts[0] / Math.max(1, counts[1]);
  }

  private static double recall(int[] counts) {
    return (double) counts[0] / Math.max(1, counts[2]);
  }

  private static String line(String name, int[] counts) {
    return String.format(
        Locale.ROOT,
        "%s: %d labelled, P %.3f R %.3f; ",
        name,
        counts[2],
        precision(counts),
        recall(counts));
  }
}
