package io.copydesk.cli.kafka;

import io.copydesk.app.cluster.RequiredRights;
import io.copydesk.app.cluster.TopicAdmin;
import io.copydesk.app.cluster.TopicChange;
import io.copydesk.app.cluster.TopicSurvey;
import io.copydesk.app.registry.RegistryApi;
import io.copydesk.app.registry.SchemaGap;
import io.copydesk.app.registry.SchemaRegistrar;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.events.ReferenceEntity;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;

/**
 * Makes a cluster ready for the application: topics, schemas and, in a reference topic that holds
 * no record, the bundled catalog. Idempotent.
 *
 * @param messages is told what was done
 * @param waits is told what is waited for
 */
public record Preparation(Cluster cluster, Consumer<String> messages, Consumer<String> waits) {

  /**
   * It takes seconds, or longer over a slow line. Brokers allow 15 minutes unless told otherwise.
   * Set by hand.
   */
  private static final Duration FILL_WITHIN = Duration.ofMinutes(5);

  /** How the topics are now. */
  public TopicSurvey topics() {
    try (Admin admin = cluster.admin()) {
      return admin(admin).survey(cluster.topics());
    }
  }

  /** What differs in the schemas, a line each. */
  public List<String> schemaDifferences() throws IOException, InterruptedException {
    try (RegistryApi registry = RegistryApi.of(cluster.config())) {
      return new SchemaRegistrar(registry, waits)
          .plan(cluster.topics()).stream().map(SchemaGap::describe).toList();
    }
  }

  /**
   * What would be done to the catalog, in a line; empty when nothing would.
   *
   * @param topics as {@link #topics} has found them
   */
  public Optional<String> catalogDifference(TopicSurvey topics) {
    String topic = cluster.topics().entities().name();
    return topics.lacks(topic) || isCatalogEmpty()
        ? Optional.of("+ " + topic + ": the entities of the bundled catalog")
        : Optional.empty();
  }

  /**
   * Creates and changes what differs.
   *
   * @param withCatalog whether a reference topic that holds no record is filled
   */
  public void prepare(boolean withCatalog) throws IOException, InterruptedException {
    List<TopicChange> changes = topics().changes();
    try (Admin admin = cluster.admin()) {
      admin(admin).apply(changes);
    }
    changes.forEach(change -> messages.accept(change.describe()));
    int count = cluster.topics().all().size();
    messages.accept(count + " topics are as needed at " + cluster.bootstrap());
    registerSchemas();
    if (withCatalog && isCatalogEmpty()) {
      fillCatalog();
    }
  }

  private TopicAdmin admin(Admin admin) {
    return new TopicAdmin(admin, cluster.config().topics().replicationFactor());
  }

  /** Also of a topic that an operator of topics made, or a run that then failed. */
  private boolean isCatalogEmpty() {
    String topic = cluster.topics().entities().name();
    try (TopicReader reader = new TopicReader(cluster, topic, "copydesk-catalog")) {
      return reader.isEmpty();
    }
  }

  private void registerSchemas() throws IOException, InterruptedException {
    try (RegistryApi registry = RegistryApi.of(cluster.config())) {
      int schemas = new SchemaRegistrar(registry, waits).register(cluster.topics()).size();
      messages.accept(schemas + " schemas are registered at " + cluster.registry());
    }
  }

  /** All or nothing: half a catalog would look like one that somebody chose. */
  private void fillCatalog() {
    String topic = cluster.topics().entities().name();
    List<ReferenceEntity> entities = BundledCatalog.entities();
    String id = RequiredRights.catalogFill(cluster.config());
    try (RecordSender sender = RecordSender.transactional(cluster, topic, id, FILL_WITHIN)) {
      for (ReferenceEntity entity : entities) {
        sender.send(entity.getId(), entity, () -> {}, messages);
      }
      sender.commit();
    }
    messages.accept(entities.size() + " entities of the bundled catalog are in " + topic);
  }
}
