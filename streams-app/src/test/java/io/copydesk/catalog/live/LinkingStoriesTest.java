package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Mention;
import io.copydesk.table.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds how well the bundled catalog links the names of our own stories. Needs nothing outside of
 * the checkout. The floors are what was measured on 26 November 2026 on 122 names (.990 and .961),
 * less a hundredth.
 */
class LinkingStoriesTest {

  private static final Pattern LABEL = Pattern.compile("(?<=\\})\\[([^\\]]+)\\]");
  private static final String NIL = "NIL";

  private int right;
  private int wrong;
  private int missed;
  private final List<String> mistakes = new ArrayList<>();

  @Test
  void links_the_names_of_our_own_stories_as_a_reader_does() {
    Catalog catalog = BundledCatalog.catalog().snapshot();

    for (String line : ResourceLines.of(LinkingStoriesTest.class, "linking-stories.txt")) {
      int bar = line.indexOf(" | ");
      String labelled = line.substring(bar + 3);
      Story story = Story.of(LABEL.matcher(labelled).replaceAll(""));
      String place = line.substring(0, bar);
      Extraction found = (place.equals("-") ? story : story.filedIn(place)).extraction();
      Map<Mention, String> linked = catalog.link(found).idByMention();
      List<String> labels =
          LABEL.matcher(labelled).results().map((MatchResult label) -> label.group(1)).toList();

      assertThat(found.mentions()).as(line).hasSameSizeAs(labels);
      for (int i = 0; i < labels.size(); i++) {
        count(found.mentions().get(i), labels.get(i), linked);
      }
    }

    double precision = right / (double) (right + wrong);
    double recall = right / (double) (right + missed);
    System.out.printf(
        "our own stories: %d links, precision %.3f, recall %.3f%n", right, precision, recall);
    assertThat(precision).as("precision: %s", mistakes).isGreaterThanOrEqualTo(0.98);
    assertThat(recall).as("recall: %s", mistakes).isGreaterThanOrEqualTo(0.95);
  }

  private void count(Mention mention, String wanted, Map<Mention, String> linked) {
    String id = linked.get(mention);
    String given = id == null || id.contains(":~") ? NIL : id;
    if (given.equals(wanted)) {
      right += wanted.equals(NIL) ? 0 : 1;
    } else {
      wrong += given.equals(NIL) ? 0 : 1;
      missed += wanted.equals(NIL) ? 0 : 1;
      mistakes.add(mention.text() + " is " + wanted + ", not " + id);
    }
  }
}
