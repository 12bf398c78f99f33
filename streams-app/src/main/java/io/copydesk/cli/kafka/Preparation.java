package io.copydesk.cli.kafka;

import io.copydesk.app.cluster.TopicAdmin;
import io.copydesk.app.cluster.TopicChange;
import io.copydesk.app.cluster.TopicSurvey;
import io.copydesk.app.registry.RegistryApi;
import io.copydesk.app.registry.SchemaGap;
import io.copydesk.app.registry.SchemaRegistrar;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.events.ReferenceEntity;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;

/**
 * Makes a cluster ready for the application: topics, schemas and, in a reference topic that never
 * held a record, the bundled catalog. Idempotent.
 *
 * @param messages is told what was done
 */
public record Preparation(Cluster cluster, Consumer<String> messages) {

  /** How the topics are now. */
  public TopicSurvey topics() {
    try (Admin admin = cluster.admin()) {
      return admin(admin).survey(cluster.topics());
    }
  }

  /** What differs in the schemas, a line each. */
  public List<String> schemaDifferences() throws IOException, InterruptedException {
    try (RegistryApi registry = RegistryApi.of(cluster.config())) {
      return new SchemaRegistrar(registry)
          .plan(cluster.topics()).stream().map(SchemaGap::describe).toList();
    }
  }

  /**
   * Creates and changes what differs.
   *
   * @param withCatalog whether a reference topic that never held a record is filled
   * @return whether all is as needed; false when the topic's limit is too small for an entity
   */
  public boolean prepare(boolean withCatalog) throws IOException, InterruptedException {
    List<TopicChange> changes = topics().changes();
    try (Admin admin = cluster.admin()) {
      admin(admin).apply(changes);
    }
    changes.forEach(change -> messages.accept(change.describe()));
    int count = cluster.topics().all().size();
    messages.accept(count + " topics are as needed at " + cluster.bootstrap());
    registerSchemas();
    return !withCatalog || !isCatalogUnused() || fillCatalog();
  }

  private TopicAdmin admin(Admin admin) {
    return new TopicAdmin(admin, cluster.config().topics().replicationFactor());
  }

  /** Also of a topic that an operator of topics made, or a run that then failed. */
  private boolean isCatalogUnused() {
    String topic = cluster.topics().entities().name();
    try (TopicReader reader = new TopicReader(cluster, topic, "copydesk-catalog")) {
      return reader.isUnused();
    }
  }

  private void registerSchemas() throws IOException, InterruptedException {
    try (RegistryApi registry = RegistryApi.of(cluster.config())) {
      int schemas = new SchemaRegistrar(registry).register(cluster.topics()).size();
      messages.accept(schemas + " schemas are registered at " + cluster.registry());
    }
  }

  private boolean fillCatalog() {
    String topic = cluster.topics().entities().name();
    List<ReferenceEntity> entities = BundledCatalog.entities();
    try (RecordSender sender = new RecordSender(cluster, topic, "copydesk-catalog")) {
      for (ReferenceEntity entity : entities) {
        sender.send(entity.getId(), entity, () -> {}, messages);
      }
      sender.flush();
      messages.accept(
          entities.size() - sender.refused() + " entities of the bundled catalog are in " + topic);
      return sender.refused() == 0;
    }
  }
}
