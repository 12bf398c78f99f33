package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityInArticle;
import io.copydesk.events.FigureInArticle;
import io.copydesk.events.Mention;
import io.copydesk.events.Role;
import io.copydesk.events.RoleInArticle;
import io.copydesk.topology.topic.Feed;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * All that a read-committed consumer finds downstream.
 *
 * @param articles the enriched articles
 * @param facts the entity, figure and role records
 * @param deadLetters as they are
 */
public record Downstream(
    List<EnrichedArticle> articles,
    List<Fact> facts,
    List<ConsumerRecord<byte[], byte[]>> deadLetters) {

  /**
   * That an entity, a figure or a role stands in an article.
   *
   * @param topic that says so
   * @param key of the record
   * @param what the entity, the figure or the role
   */
  public record Fact(String topic, String key, String articleId, SpecificRecord what) {}

  public static Downstream read(TestPipeline pipeline) {
    TopicClient client = pipeline.client();
    Topics topics = pipeline.topics();
    List<Fact> facts = new ArrayList<>();
    for (Feed feed : Feed.values()) {
      for (var record : client.committed(topics.of(feed).name())) {
        facts.add(fact(feed, record, client));
      }
    }
    List<EnrichedArticle> articles =
        client.committed(topics.enriched().name()).stream()
            .map(record -> article(record, client))
            .toList();
    return new Downstream(articles, facts, client.committed(topics.deadLetters().name()));
  }

  private static Fact fact(Feed feed, ConsumerRecord<byte[], byte[]> record, TopicClient client) {
    return switch (feed) {
      case COMPANIES, MINISTRIES, ORGANIZATIONS, PEOPLE, PLACES -> {
        EntityInArticle value = client.decode(record.value(), EntityInArticle.class);
        yield new Fact(record.topic(), key(record), value.getArticleId(), value.getEntity());
      }
      case FIGURES -> {
        FigureInArticle value = client.decode(record.value(), FigureInArticle.class);
        yield new Fact(record.topic(), key(record), value.getArticleId(), value.getFigure());
      }
      case ROLES -> {
        RoleInArticle value = client.decode(record.value(), RoleInArticle.class);
        yield new Fact(record.topic(), key(record), value.getArticleId(), value.getRole());
      }
    };
  }

  private static EnrichedArticle article(
      ConsumerRecord<byte[], byte[]> record, TopicClient client) {
    EnrichedArticle article = client.decode(record.value(), EnrichedArticle.class);
    if (!article.getId().equals(key(record))) {
      throw new AssertionError(article.getId() + " has the key " + key(record));
    }
    return article;
  }

  public static String key(ConsumerRecord<byte[], byte[]> record) {
    return new String(record.key(), UTF_8);
  }

  /** The records that the articles have to have beside themselves. */
  public static List<Fact> factsOf(List<EnrichedArticle> articles, Topics topics) {
    return articles.stream().flatMap(article -> factsOf(article, topics).stream()).toList();
  }

  /** One an entity, one a figure, one a role. */
  private static List<Fact> factsOf(EnrichedArticle article, Topics topics) {
    List<Fact> facts = new ArrayList<>();
    for (Entity entity : article.getEntities()) {
      Topic topic = topics.of(Feed.of(entity.getType()).orElseThrow());
      facts.add(new Fact(topic.name(), entity.getId(), article.getId(), entity));
    }
    for (Mention mention : article.getMentions()) {
      if (mention.getFigure() != null) {
        var subject = mention.getFigure().getSubject();
        String id = subject == null ? null : subject.getEntityId();
        String key = id == null ? article.getId() : id;
        String topic = topics.of(Feed.FIGURES).name();
        facts.add(new Fact(topic, key, article.getId(), mention.getFigure()));
      }
    }
    for (Role role : article.getRoles()) {
      facts.add(new Fact(topics.of(Feed.ROLES).name(), role.getPersonId(), article.getId(), role));
    }
    return facts;
  }

  /** How often each is there: thousands are compared sooner as a map than as lists. */
  public static <T> Map<T, Long> counted(List<T> items) {
    return items.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
