package io.copydesk.app.health;

import io.copydesk.enrich.Rejection;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.Evidence;
import io.copydesk.events.Mention;
import io.copydesk.events.MentionType;
import io.copydesk.events.Role;
import io.copydesk.events.RoleStatus;
import io.copydesk.topology.metrics.PipelineMetrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Copydesk's own metrics that count what is done with articles and entries of the catalog; {@link
 * CatalogMetrics}, {@link SampledMetrics} and {@link Monitoring} have those of what is at the
 * moment. What each is and when to alert on it, {@code deploy/metrics.md} says, which a test holds
 * to what is exposed. Thread-safe.
 */
public final class ApplicationMetrics implements PipelineMetrics {

  private final MeterRegistry registry;
  private final Timer enrichment;
  private final Counter keyedOtherwise;
  private final Counter fromTheFuture;

  /** Held here, since looking one up in the registry takes longer than counting. */
  private final Map<MentionLabels, Counter> mentions = new ConcurrentHashMap<>();

  private final Map<EntityLabels, Counter> entities = new ConcurrentHashMap<>();
  private final Map<RoleStatus, Counter> roles = new ConcurrentHashMap<>();

  private record MentionLabels(MentionType type, Evidence evidence) {}

  private record EntityLabels(EntityType type, boolean linked) {}

  /** Registers the metrics there. */
  public ApplicationMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.enrichment =
        Timer.builder("copydesk.enrichment")
            .description("Time to enrich an article, without Kafka")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(1))
            .maximumExpectedValue(Duration.ofSeconds(30))
            .register(registry);
    // Each has to exist, at zero, before it counts: else a rate would miss the first increment.
    for (String outcome : new String[] {"enriched", "degraded", "repeated", "rejected"}) {
      registry.counter("copydesk.articles", "outcome", outcome);
    }
    for (RoleStatus status : List.of(RoleStatus.CURRENT, RoleStatus.FORMER, RoleStatus.FUTURE)) {
      roles.put(status, counterOf(status));
    }
    this.keyedOtherwise = registry.counter("copydesk.articles.keyed.otherwise");
    this.fromTheFuture = registry.counter("copydesk.articles.from.future");
    registry.counter("copydesk.catalog.changes");
    registry.counter("copydesk.catalog.refused");
  }

  @Override
  public void enriched(EnrichedArticle article, Duration took) {
    published("enriched", article, took);
  }

  @Override
  public void degraded(EnrichedArticle article, Duration took) {
    published("degraded", article, took);
  }

  @Override
  public void repeated() {
    count("repeated");
  }

  @Override
  public void keyedOtherwise() {
    keyedOtherwise.increment();
  }

  @Override
  public void fromTheFuture() {
    fromTheFuture.increment();
  }

  @Override
  public void deadLettered(Rejection.Stage stage, Rejection.Code code) {
    count("rejected");
    registry
        .counter("copydesk.dead.letters", "stage", stage.name(), "code", code.name())
        .increment();
  }

  @Override
  public void catalogChanged() {
    registry.counter("copydesk.catalog.changes").increment();
  }

  @Override
  public void catalogRefused() {
    registry.counter("copydesk.catalog.refused").increment();
  }

  private void published(String outcome, EnrichedArticle article, Duration took) {
    count(outcome);
    enrichment.record(took);
    for (Mention mention : article.getMentions()) {
      for (Evidence evidence : mention.getEvidence()) {
        mentions
            .computeIfAbsent(new MentionLabels(mention.getType(), evidence), this::counterOf)
            .increment();
      }
    }
    for (Entity entity : article.getEntities()) {
      entities
          .computeIfAbsent(new EntityLabels(entity.getType(), entity.getLinked()), this::counterOf)
          .increment();
    }
    for (Role role : article.getRoles()) {
      roles.computeIfAbsent(role.getStatus(), this::counterOf).increment();
    }
  }

  private Counter counterOf(MentionLabels labels) {
    return registry.counter(
        "copydesk.mentions", "type", label(labels.type()), "evidence", label(labels.evidence()));
  }

  private Counter counterOf(EntityLabels labels) {
    return registry.counter(
        "copydesk.entities",
        "type",
        label(labels.type()),
        "linked",
        Boolean.toString(labels.linked()));
  }

  private Counter counterOf(RoleStatus status) {
    return registry.counter("copydesk.roles", "status", label(status));
  }

  private static String label(Enum<?> symbol) {
    return symbol.name().toLowerCase(Locale.ROOT);
  }

  private void count(String outcome) {
    registry.counter("copydesk.articles", "outcome", outcome).increment();
  }
}
