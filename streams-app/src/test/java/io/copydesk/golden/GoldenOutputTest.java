package io.copydesk.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.copydesk.article.ArticleCleaner;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.enrich.ArticleEnricher;
import io.copydesk.enrich.Outcome;
import io.copydesk.enrich.PlainJson;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.figure.FigureGrammar;
import io.copydesk.extract.pipeline.CoreNlpExtractor;
import io.copydesk.extract.place.Countries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds that what comes out of the same articles stays the same until the version of the rules is
 * raised: a replay promises consumers the same bytes for the same version.
 *
 * <p>The recorded output is {@code golden/output.jsonl}: the version, then some of the marked
 * stories, enriched with the bundled catalog. When it differs, raise {@code RULES} in the extractor
 * and run this test again: it then writes the new output to {@code target/golden}, to be read and
 * put in place of the old. It never does so for the old version. Which stories are recorded is said
 * by their ids in the record itself, so that other stories may come and go.
 */
class GoldenOutputTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String RECORDED = "output.jsonl";
  private static final Path ANEW = Path.of("target", "golden", RECORDED);

  @Test
  void what_comes_out_changes_only_with_the_version_of_the_rules() throws IOException {
    List<String> recorded = recorded();
    CoreNlpExtractor extractor = new CoreNlpExtractor(FigureGrammar::new);

    List<String> now = output(extractor, ids(recorded));

    if (!recorded.getFirst().equals(now.getFirst())) {
      Files.createDirectories(ANEW.getParent());
      Files.write(ANEW, now);
    }
    assertThat(now)
        .as("raise RULES and run again, then put %s in the place of the recorded output", ANEW)
        .containsExactlyElementsOf(recorded);
  }

  @Test
  void at_least_forty_stories_are_recorded() throws IOException {
    assertThat(recorded()).hasSizeGreaterThan(40);
  }

  private static List<String> output(CoreNlpExtractor extractor, List<String> ids)
      throws IOException {
    ArticleEnricher enricher =
        new ArticleEnricher(new ArticleCleaner(Countries.bundled()::isPlace), extractor);
    Catalog catalog = BundledCatalog.catalog().snapshot();
    PlainJson json = new PlainJson();
    List<String> lines = new ArrayList<>();
    lines.add("{\"rules\":\"" + extractor.rules() + "\"}");
    Map<String, RawArticle> stories =
        GoldenStories.all().stream()
            .collect(Collectors.toMap(RawArticle::getId, Function.identity()));
    for (String id : ids) {
      RawArticle story = stories.get(id);
      assertThat(story).as("the recorded story %s, in src/stories", id).isNotNull();
      lines.add(withoutProvenance(json.write(enriched(enricher, story, catalog))));
    }
    return lines;
  }

  private static List<String> ids(List<String> recorded) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : recorded.subList(1, recorded.size())) {
      ids.add(MAPPER.readTree(line).get("id").asText());
    }
    return ids;
  }

  private static EnrichedArticle enriched(
      ArticleEnricher enricher, RawArticle story, Catalog catalog) {
    return ((Outcome.Enriched) enricher.enrich(story, catalog)).article();
  }

  /** Versions other than the rules' may change by themselves. */
  private static String withoutProvenance(String json) throws IOException {
    ObjectNode article = (ObjectNode) MAPPER.readTree(json);
    article.remove("provenance");
    return MAPPER.writeValueAsString(article);
  }

  private static List<String> recorded() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(GoldenOutputTest.class.getResourceAsStream(RECORDED), RECORDED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
