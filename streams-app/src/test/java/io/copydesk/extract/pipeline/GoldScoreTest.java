package io.copydesk.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.SharedFiles;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Articles;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.Mention;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Strict F1 on an annotated set of articles, where it lies beside the checkout, without a catalog.
 * The judge was trained on these articles, so that the test finds regressions and does not measure
 * accuracy.
 */
class GoldScoreTest {

  @ParameterizedTest
  @CsvSource({"COMPANY, 0.93", "MINISTRY, 0.96", "PERSON, 0.97"})
  void strict_f1_stays_above_its_floor(MentionType type, double floor) {
    Path gold = SharedFiles.require("gold/dev.jsonl");

    double f1 = strictF1(Articles.lines(gold), type);

    System.out.printf(Locale.ROOT, "dev set, %s: strict F1 %.3f%n", type, f1);
    assertThat(f1).isGreaterThan(floor);
  }

  private static double strictF1(List<JsonNode> articles, MentionType type) {
    int right = 0;
    int found = 0;
    int gold = 0;
    for (JsonNode article : articles) {
      Set<String> wanted = new HashSet<>();
      for (JsonNode m : article.path("mentions")) {
        if (m.path("type").asText().equals(type.name())) {
          wanted.add(key(m.path("field").asText(), m.path("start").asInt(), m.path("end").asInt()));
        }
      }
      gold += wanted.size();
      for (Mention m :
          Fixtures.extractor().extract(Articles.of(article), KnownNames.NONE).mentions()) {
        if (m.type() == type) {
          boolean exact = wanted.contains(key(m.field().name(), m.span().start(), m.span().end()));
          right += exact ? 1 : 0;
          found += exact || !isOptional(article, m) ? 1 : 0;
        }
      }
    }
    return 2.0 * right / (found + gold);
  }

  private static boolean isOptional(JsonNode article, Mention m) {
    for (JsonNode o : article.path("mentions")) {
      if (o.path("type").asText().equals("OPTIONAL")
          && o.path("field").asText().equalsIgnoreCase(m.field().name())
          && o.path("start").asInt() < m.span().end()
          && m.span().start() < o.path("end").asInt()) {
        return true;
      }
    }
    return false;
  }

  private static String key(String field, int start, int end) {
    return field.toLowerCase(Locale.ROOT) + ' ' + start + ' ' + end;
  }
}
