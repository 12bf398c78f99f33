package io.copydesk.topology.article;

import io.copydesk.article.Span;
import io.copydesk.enrich.SentenceSpans;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityInArticle;
import io.copydesk.events.Figure;
import io.copydesk.events.FigureInArticle;
import io.copydesk.events.Mention;
import io.copydesk.events.TextField;
import io.copydesk.topology.topic.Nodes;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/**
 * The records that an enriched article becomes: itself, one for each entity and one for each
 * figure. Pure; thread-safe.
 */
final class FanOut {

  private final Topics topics;

  FanOut(Topics topics) {
    this.topics = topics;
  }

  /** A record and where it belongs. */
  record Addressed(String sink, Topic topic, String key, SpecificRecord value) {}

  /** The article first, then its entities, most relevant first, then its figures as they stand. */
  List<Addressed> of(EnrichedArticle article, SentenceSpans sentences) {
    List<Addressed> records = new ArrayList<>();
    records.add(new Addressed(Nodes.ENRICHED, topics.enriched(), article.getId(), article));
    String title = Excerpt.title(article.getTitle());
    Map<String, Mention> best = bestMentions(article);
    for (Entity entity : article.getEntities()) {
      Mention named = best.get(entity.getId());
      String sentence = named == null ? "" : sentence(article, named, sentences);
      addEntity(records, article, title, entity, sentence);
    }
    for (Mention mention : article.getMentions()) {
      if (mention.getFigure() != null) {
        String sentence = sentence(article, mention, sentences);
        records.add(figure(article, title, mention, mention.getFigure(), sentence));
      }
    }
    return records;
  }

  private void addEntity(
      List<Addressed> records,
      EnrichedArticle article,
      String title,
      Entity entity,
      String sentence) {
    EntityInArticle value =
        EntityInArticle.newBuilder()
            .setEntity(entity)
            .setArticleId(article.getId())
            .setSource(article.getSource())
            .setUrl(article.getUrl())
            .setTitle(title)
            .setPublishedAt(article.getPublishedAt())
            .setSentence(sentence)
            .setProvenance(article.getProvenance())
            .build();
    switch (entity.getType()) {
      case COMPANY ->
          records.add(new Addressed(Nodes.COMPANIES, topics.companies(), entity.getId(), value));
      case MINISTRY ->
          records.add(new Addressed(Nodes.MINISTRIES, topics.ministries(), entity.getId(), value));
      case PERSON ->
          records.add(new Addressed(Nodes.PEOPLE, topics.people(), entity.getId(), value));
      case ORGANIZATION, PLACE, UNKNOWN -> {
        // Belongs to no topic; it stays in the enriched article.
      }
    }
  }

  private Addressed figure(
      EnrichedArticle article, String title, Mention mention, Figure figure, String sentence) {
    String entityId = figure.getSubject() == null ? null : figure.getSubject().getEntityId();
    FigureInArticle value =
        FigureInArticle.newBuilder()
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
            .setSentence(sentence)
            .setProvenance(article.getProvenance())
            .build();
    return new Addressed(
        Nodes.FIGURES, topics.figures(), entityId == null ? article.getId() : entityId, value);
  }

  /**
   * For each entity the mention whose sentence says most about it: the first in the body, since a
   * headline is carried as the title anyway; the title's when the body has none.
   */
  private static Map<String, Mention> bestMentions(EnrichedArticle article) {
    Map<String, Mention> best = new HashMap<>();
    for (Mention mention : article.getMentions()) {
      if (mention.getEntityId() != null) {
        best.merge(
            mention.getEntityId(),
            mention,
            (held, other) ->
                held.getField() != TextField.BODY && other.getField() == TextField.BODY
                    ? other
                    : held);
      }
    }
    return best;
  }

  /** The mention alone when its sentence is not known. */
  private static String sentence(
      EnrichedArticle article, Mention mention, SentenceSpans sentences) {
    String text = mention.getField() == TextField.TITLE ? article.getTitle() : article.getBody();
    Span span = new Span(mention.getStart(), mention.getEnd());
    return Excerpt.sentence(text, sentences.around(mention).orElse(span), span);
  }
}
