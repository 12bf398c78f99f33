package io.copydesk.topology;

import io.copydesk.article.Span;
import io.copydesk.catalog.Catalog;
import io.copydesk.enrich.Budget;
import io.copydesk.enrich.Enricher;
import io.copydesk.enrich.Outcome;
import io.copydesk.enrich.Rejection;
import io.copydesk.enrich.SentenceSpans;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.Figure;
import io.copydesk.events.FigureKind;
import io.copydesk.events.FigureSubject;
import io.copydesk.events.Mention;
import io.copydesk.events.MentionType;
import io.copydesk.events.Provenance;
import io.copydesk.events.RawArticle;
import io.copydesk.events.Role;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.events.TextField;
import io.copydesk.extract.text.SentenceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what it knows: Alibaba (a company), Treasury (a ministry), Ma (a person, and Alibaba's
 * chairman when it is named, too), OPEC (an organisation), Peru (a place), "7%" (Alibaba's when it
 * is named, too), all of confidence 0.5 but Alibaba, 0.9. Throws on "boom", grows on "huge", is
 * degraded by "法" and rejects what is empty.
 */
final class FakeEnricher implements Enricher {

  private static final int HUGE = 200_000;

  @Override
  public Outcome enrich(RawArticle raw, Catalog catalog) {
    if (raw.getTitle().isEmpty() && raw.getBody().isEmpty()) {
      return new Outcome.Rejected(
          new Rejection(
              Rejection.Stage.CLEAN, Rejection.Code.EMPTY_ARTICLE, "title and body are empty"));
    }
    if (raw.getBody().contains("boom")) {
      throw new IllegalStateException("a defect");
    }
    boolean foreign = raw.getBody().contains("法");
    EnrichedArticle article =
        EnrichedArticle.newBuilder()
            .setId(raw.getId().isEmpty() ? "derived" : raw.getId())
            .setSource(raw.getSource())
            .setUrl(raw.getUrl())
            .setTitle(raw.getTitle())
            .setBody(raw.getBody().contains("huge") ? "x".repeat(HUGE) : raw.getBody())
            .setEntities(foreign ? List.of() : entities(raw.getBody()))
            .setMentions(foreign ? List.of() : mentions(raw.getBody()))
            .setRoles(foreign ? List.of() : roles(raw.getBody()))
            .setStatus(foreign ? EnrichmentStatus.DEGRADED : EnrichmentStatus.COMPLETE)
            .setDegradedReason(foreign ? "language: zh" : null)
            .setProvenance(
                Provenance.newBuilder()
                    .setApplication("test")
                    .setModel("")
                    .setRules("")
                    .setCatalog(catalog.digest())
                    .build())
            .build();
    SentenceSpans sentences =
        new SentenceSpans(
            Map.of(new SentenceId(TextField.BODY, 0), new Span(0, raw.getBody().length())));
    return new Outcome.Enriched(article, sentences);
  }

  /** Ignores the budget. */
  @Override
  public Enricher within(Budget budget) {
    return this;
  }

  private static List<Entity> entities(String body) {
    List<Entity> entities = new ArrayList<>();
    addEntity(entities, body, "Alibaba", "company:alibaba", EntityType.COMPANY);
    addEntity(entities, body, "Treasury", "ministry:treasury", EntityType.MINISTRY);
    addEntity(entities, body, "Jack Ma", "person:~jack-ma", EntityType.PERSON);
    addEntity(entities, body, "OPEC", "organization:opec", EntityType.ORGANIZATION);
    addEntity(entities, body, "Peru", "place:peru", EntityType.PLACE);
    return entities;
  }

  private static void addEntity(
      List<Entity> entities, String body, String name, String id, EntityType type) {
    if (body.contains(name)) {
      entities.add(Entity.newBuilder().setId(id).setType(type).setName(name).build());
    }
  }

  private static List<Mention> mentions(String body) {
    List<Mention> mentions = new ArrayList<>();
    addMention(mentions, body, "Alibaba", "company:alibaba", MentionType.COMPANY);
    addMention(mentions, body, "Treasury", "ministry:treasury", MentionType.MINISTRY);
    addMention(mentions, body, "Jack Ma", "person:~jack-ma", MentionType.PERSON);
    addMention(mentions, body, "OPEC", "organization:opec", MentionType.ORGANIZATION);
    addMention(mentions, body, "Peru", "place:peru", MentionType.PLACE);
    int figure = body.indexOf("7%");
    if (figure >= 0) {
      FigureSubject subject =
          body.contains("Alibaba")
              ? FigureSubject.newBuilder().setText("Alibaba").setEntityId("company:alibaba").build()
              : null;
      mentions.add(
          mention(body, figure, "7%", MentionType.FIGURE)
              .setFigure(
                  Figure.newBuilder()
                      .setKind(FigureKind.PERCENT)
                      .setValue("7")
                      .setUnit("%")
                      .setSubject(subject)
                      .build())
              .build());
    }
    return mentions;
  }

  private static void addMention(
      List<Mention> mentions, String body, String name, String id, MentionType type) {
    int start = body.indexOf(name);
    if (start >= 0) {
      mentions.add(mention(body, start, name, type).setEntityId(id).build());
    }
  }

  private static Mention.Builder mention(String body, int start, String text, MentionType type) {
    return Mention.newBuilder()
        .setType(type)
        .setField(TextField.BODY)
        .setStart(start)
        .setEnd(start + text.length())
        .setText(body.substring(start, start + text.length()))
        .setConfidence(text.equals("Alibaba") ? 0.9 : 0.5);
  }

  private static List<Role> roles(String body) {
    int start = body.indexOf("Jack Ma");
    if (start < 0 || !body.contains("Alibaba")) {
      return List.of();
    }
    return List.of(
        Role.newBuilder()
            .setPersonId("person:~jack-ma")
            .setPerson("Jack Ma")
            .setRole("chairman")
            .setRoleKind(RoleKind.CHAIR)
            .setOrganizationId("company:alibaba")
            .setOrganization("Alibaba")
            .setStatus(RoleStatus.CURRENT)
            .setField(TextField.BODY)
            .setStart(start)
            .setEnd(start + "Jack Ma".length())
            .build());
  }
}
