package io.copydesk.topology.article;

import io.copydesk.article.Span;
import io.copydesk.enrich.SentenceSpans;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityInArticle;
import io.copydesk.events.Figure;
import io.copydesk.events.FigureInArticle;
import io.copydesk.events.Mention;
import io.copydesk.events.Role;
import io.copydesk.events.RoleInArticle;
import io.copydesk.events.TextField;
import io.copydesk.topology.topic.Feed;
import io.copydesk.topology.topic.MinConfidence;
import io.copydesk.topology.topic.Nodes;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/**
 * The records that an enriched article becomes: itself, and one for each entity, figure and role
 * whose feed is published and that is sure enough for it. Pure; thread-safe.
 */
final class FanOut {

  private final Topics topics;
  private final MinConfidence least;

  FanOut(Topics topics, MinConfidence least) {
    this.topics = topics;
    this.least = least;
  }

  /** A record and where it belongs. */
  record Addressed(String sink, Topic topic, String key, SpecificRecord value) {}

  /**
   * The article first, then its entities, most relevant first, then its figures and its roles in
   * the order of the article's lists.
   */
  List<Addressed> of(EnrichedArticle article, SentenceSpans sentences) {
    List<Addressed> records = new ArrayList<>();
    records.add(new Addressed(Nodes.ENRICHED, topics.enriched(), article.getId(), article));
    if (!topics.feeds().isEmpty()) {
      records.addAll(new Facts(article, sentences).records());
    }
    return records;
  }

  /** The facts of one article. */
  private final class Facts {

    private final EnrichedArticle article;
    private final SentenceSpans sentences;
    private final String title;
    private final EntityMentions mentions;

    Facts(EnrichedArticle article, SentenceSpans sentences) {
      this.article = article;
      this.sentences = sentences;
      this.title = Excerpt.title(article.getTitle());
      this.mentions = EntityMentions.of(article);
    }

    List<Addressed> records() {
      return Stream.of(entities(), figures(), roles()).flatMap(facts -> facts).toList();
    }

    private Stream<Addressed> entities() {
      return article.getEntities().stream().flatMap(entity -> entity(entity).stream());
    }

    private Optional<Addressed> entity(Entity entity) {
      double confidence = mentions.confidence(entity.getId());
      return Feed.of(entity.getType())
          .filter(topics.feeds()::containsKey)
          .filter(feed -> least.admits(feed, confidence))
          .map(feed -> addressed(feed, entity.getId(), value(entity, confidence)));
    }

    private Stream<Addressed> figures() {
      return !topics.feeds().containsKey(Feed.FIGURES)
          ? Stream.empty()
          : IntStream.range(0, article.getMentions().size())
              .boxed()
              .flatMap(index -> figure(index).stream());
    }

    /** Of the mention at an index of the article's list; empty when it is no figure to publish. */
    private Optional<Addressed> figure(int index) {
      Mention mention = article.getMentions().get(index);
      return Optional.ofNullable(mention.getFigure())
          .filter(figure -> least.admits(Feed.FIGURES, mention.getConfidence()))
          .map(figure -> addressed(Feed.FIGURES, key(figure), value(index, mention, figure)));
    }

    private Stream<Addressed> roles() {
      return !topics.feeds().containsKey(Feed.ROLES)
          ? Stream.empty()
          : article.getRoles().stream()
              .filter(this::isSure)
              .map(role -> addressed(Feed.ROLES, role.getPersonId(), value(role)));
    }

    /**
     * A role has no confidence of its own: it counts as sure where its person and its organisation
     * do.
     */
    private boolean isSure(Role role) {
      String at = role.getOrganizationId();
      return isSure(role.getPersonId()) && (at == null || isSure(at));
    }

    private boolean isSure(String entityId) {
      return mentions
          .type(entityId)
          .flatMap(Feed::of)
          .map(feed -> least.admits(feed, mentions.confidence(entityId)))
          .orElse(true);
    }

    private String key(Figure figure) {
      String entityId = figure.getSubject() == null ? null : figure.getSubject().getEntityId();
      return entityId == null ? article.getId() : entityId;
    }

    private Addressed addressed(Feed feed, String key, SpecificRecord value) {
      return new Addressed(feed.word(), topics.of(feed), key, value);
    }

    private EntityInArticle value(Entity entity, double confidence) {
      return EntityInArticle.newBuilder()
          .setEntity(entity)
          .setArticleId(article.getId())
          .setSource(article.getSource())
          .setUrl(article.getUrl())
          .setTitle(title)
          .setPublishedAt(article.getPublishedAt())
          .setSentence(mentions.representative(entity.getId()).map(this::sentence).orElse(""))
          .setProvenance(article.getProvenance())
          .setConfidence(confidence)
          .build();
    }

    private FigureInArticle value(int index, Mention mention, Figure figure) {
      return FigureInArticle.newBuilder()
          .setFigure(figure)
          .setText(mention.getText())
          .setField(mention.getField())
          .setStart(mention.getStart())
          .setEnd(mention.getEnd())
          .setArticleId(article.getId())
          .setSource(article.getSource())
          .setUrl(article.getUrl())
          .setTitle(title)
          .setPublishedAt(article.getPublishedAt())
          .setSentence(sentence(mention))
          .setProvenance(article.getProvenance())
          .setConfidence(mention.getConfidence())
          .setMentionIndex(index)
          .build();
    }

    private RoleInArticle value(Role role) {
      return RoleInArticle.newBuilder()
          .setRole(role)
          .setArticleId(article.getId())
          .setSource(article.getSource())
          .setUrl(article.getUrl())
          .setTitle(title)
          .setPublishedAt(article.getPublishedAt())
          .setSentence(sentence(role))
          .setProvenance(article.getProvenance())
          .setConfidence(mentions.confidence(role))
          .build();
    }

    private String sentence(Mention mention) {
      Span span = new Span(mention.getStart(), mention.getEnd());
      return sentence(mention.getField(), span, sentences.around(mention));
    }

    private String sentence(Role role) {
      Span span = new Span(role.getStart(), role.getEnd());
      return sentence(role.getField(), span, sentences.at(role.getField(), role.getStart()));
    }

    /** The span alone when its sentence is not known. */
    private String sentence(TextField field, Span span, Optional<Span> around) {
      String text = field == TextField.TITLE ? article.getTitle() : article.getBody();
      return Excerpt.sentence(text, around.orElse(span), span);
    }
  }
}
