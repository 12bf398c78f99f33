package io.copydesk.topology;

import static io.copydesk.topology.TopologyBench.LIMITS;
import static io.copydesk.topology.TopologyBench.TOPICS;
import static io.copydesk.topology.TopologyBench.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EntityInArticle;
import io.copydesk.events.FigureInArticle;
import io.copydesk.events.Mention;
import io.copydesk.events.RoleInArticle;
import io.copydesk.topology.topic.Feed;
import io.copydesk.topology.topic.MinConfidence;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/** What becomes of an article's facts: which topics they go to, and which go nowhere. */
class FeedsTest {

  private static final String BODY =
      "Prices rose 7%. Jack Ma of Alibaba met the Treasury in Peru. OPEC said nothing.";

  @Test
  void each_fact_goes_to_the_topic_of_its_kind() throws IOException {
    try (TopologyBench bench = new TopologyBench()) {
      bench.post("a", article("a", BODY));

      assertThat(published(bench, TOPICS))
          .containsOnly(
              entry("companies", List.of("company:alibaba")),
              entry("ministries", List.of("ministry:treasury")),
              entry("organizations", List.of("organization:opec")),
              entry("people", List.of("person:~jack-ma")),
              entry("places", List.of("place:peru")),
              entry("figures", List.of("company:alibaba")),
              entry("roles", List.of("person:~jack-ma")));
    }
  }

  @Test
  void a_role_comes_with_its_article_and_sentence() throws IOException {
    try (TopologyBench bench = new TopologyBench()) {
      bench.post("a", article("a", BODY).setSource("Wire").setUrl("https://wire/a"));

      Topic topic = TOPICS.of(Feed.ROLES);
      RoleInArticle role = bench.decode(topic, bench.read(topic).getFirst(), RoleInArticle.class);

      assertThat(role.getRole().getRole()).isEqualTo("chairman");
      assertThat(role.getArticleId()).isEqualTo("a");
      assertThat(role.getSource()).isEqualTo("Wire");
      assertThat(role.getUrl()).isEqualTo("https://wire/a");
      assertThat(role.getTitle()).isEqualTo("A title");
      assertThat(role.getSentence()).contains("Jack Ma of Alibaba met the Treasury");
      assertThat(role.getProvenance().getApplication()).isEqualTo("test");
    }
  }

  @Test
  void an_entity_and_a_figure_come_with_the_sentence_that_mentions_them() throws IOException {
    try (TopologyBench bench = new TopologyBench()) {
      bench.post("a", article("a", BODY));

      assertThat(only(bench, Feed.COMPANIES, EntityInArticle.class).getSentence())
          .contains("Jack Ma of Alibaba met the Treasury");
      assertThat(only(bench, Feed.FIGURES, FigureInArticle.class).getSentence())
          .contains("Prices rose 7%.");
    }
  }

  @Test
  void only_the_chosen_feeds_are_published_and_the_article_keeps_all() throws IOException {
    Topics chosen = Topics.of("news.", 12, LIMITS, EnumSet.of(Feed.PLACES, Feed.ROLES));
    try (TopologyBench bench = new TopologyBench(chosen, MinConfidence.NONE)) {
      bench.post("a", article("a", BODY));

      assertThat(published(bench, chosen))
          .containsOnly(
              entry("places", List.of("place:peru")), entry("roles", List.of("person:~jack-ma")));
      assertThat(enriched(bench).getEntities()).hasSize(5);
      assertThat(bench.topology().describe().toString()).doesNotContain("companies");
    }
  }

  @Test
  void a_fact_that_is_not_sure_enough_stays_in_the_article() throws IOException {
    MinConfidence least = new MinConfidence(Map.of(Feed.COMPANIES, 0.9, Feed.PLACES, 0.6));
    try (TopologyBench bench = new TopologyBench(TOPICS, least)) {
      bench.post("a", article("a", BODY));

      assertThat(published(bench, TOPICS))
          .containsKeys("companies", "people", "roles")
          .doesNotContainKey("places");
      EnrichedArticle whole = enriched(bench);
      assertThat(whole.getEntities()).extracting("id").contains("place:peru");
      assertThat(whole.getMentions()).extracting("entityId").contains("place:peru");
    }
  }

  @Test
  void a_figure_counts_by_its_own_confidence() throws IOException {
    try (TopologyBench bench =
        new TopologyBench(TOPICS, new MinConfidence(Map.of(Feed.FIGURES, 0.6)))) {
      bench.post("a", article("a", BODY));

      assertThat(published(bench, TOPICS)).doesNotContainKey("figures").containsKey("companies");
    }
  }

  @Test
  void a_fact_says_how_sure_it_is() throws IOException {
    try (TopologyBench bench = new TopologyBench()) {
      bench.post("a", article("a", BODY));

      assertThat(only(bench, Feed.COMPANIES, EntityInArticle.class).getConfidence()).isEqualTo(0.9);
      assertThat(only(bench, Feed.PLACES, EntityInArticle.class).getConfidence()).isEqualTo(0.5);
      assertThat(only(bench, Feed.FIGURES, FigureInArticle.class).getConfidence()).isEqualTo(0.5);
      assertThat(only(bench, Feed.ROLES, RoleInArticle.class).getConfidence()).isEqualTo(0.5);
    }
  }

  @Test
  void a_figure_says_which_of_the_articles_mentions_it_is() throws IOException {
    try (TopologyBench bench = new TopologyBench()) {
      bench.post("a", article("a", BODY));

      FigureInArticle figure = only(bench, Feed.FIGURES, FigureInArticle.class);

      Mention mention = enriched(bench).getMentions().get(figure.getMentionIndex());
      assertThat(mention.getFigure()).isEqualTo(figure.getFigure());
      assertThat(mention.getStart()).isEqualTo(figure.getStart());
    }
  }

  @Test
  void a_role_is_no_surer_than_its_person_and_its_organisation() throws IOException {
    for (Feed unsure : List.of(Feed.PEOPLE, Feed.COMPANIES)) {
      try (TopologyBench bench =
          new TopologyBench(TOPICS, new MinConfidence(Map.of(unsure, 0.95)))) {
        bench.post("a", article("a", BODY));

        assertThat(published(bench, TOPICS)).as("%s", unsure).doesNotContainKey("roles");
        assertThat(enriched(bench).getRoles()).hasSize(1);
      }
    }
  }

  @Test
  void an_entity_of_just_the_least_confidence_is_published() throws IOException {
    try (TopologyBench bench =
        new TopologyBench(TOPICS, new MinConfidence(Map.of(Feed.COMPANIES, 0.9)))) {
      bench.post("a", article("a", BODY));

      Topic topic = TOPICS.of(Feed.COMPANIES);
      var company = bench.decode(topic, bench.read(topic).getFirst(), EntityInArticle.class);

      assertThat(company.getEntity().getId()).isEqualTo("company:alibaba");
    }
  }

  private static <T extends SpecificRecord> T only(TopologyBench bench, Feed feed, Class<T> type) {
    Topic topic = TOPICS.of(feed);
    return bench.decode(topic, bench.read(topic).getFirst(), type);
  }

  private static EnrichedArticle enriched(TopologyBench bench) {
    Topic topic = TOPICS.enriched();
    List<TestRecord<byte[], byte[]>> records = bench.read(topic);
    return bench.decode(topic, records.getFirst(), EnrichedArticle.class);
  }

  /** The keys by the words of the feeds that got any. */
  private static Map<String, List<String>> published(TopologyBench bench, Topics topics) {
    Map<String, List<String>> keys = new TreeMap<>();
    topics
        .feeds()
        .forEach(
            (feed, topic) -> {
              List<String> found = bench.read(topic).stream().map(TopologyBench::key).toList();
              if (!found.isEmpty()) {
                keys.put(feed.word(), found);
              }
            });
    return keys;
  }
}
