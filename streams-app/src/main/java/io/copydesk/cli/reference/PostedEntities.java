package io.copydesk.cli.reference;

import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.TopicReader;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.topology.wire.RecordCodec;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The entities of the reference topic.
 *
 * @param problems is told of each record that is no entity, with its position
 */
public record PostedEntities(Cluster cluster, Consumer<String> problems) {

  /** The topic's name. */
  public String name() {
    return cluster.topics().entities().name();
  }

  /** What the topic holds by now, by id: the last record of each key, without tombstones. */
  public SortedMap<String, ReferenceEntity> entities() {
    SortedMap<String, ReferenceEntity> entities = new TreeMap<>();
    replay(
        (id, entity) -> {
          if (entity == null) {
            entities.remove(id);
          } else {
            entities.put(id, entity);
          }
        });
    return entities;
  }

  /** The ids that the topic holds by now. */
  public SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    replay(
        (id, entity) -> {
          if (entity == null) {
            ids.remove(id);
          } else {
            ids.add(id);
          }
        });
    return ids;
  }

  /** The catalog that an application makes of the topic, with what it refuses left out. */
  public LiveCatalog catalog() {
    LiveCatalog catalog = new LiveCatalog();
    replay(
        (id, entity) -> {
          if (entity == null) {
            catalog.remove(id);
          } else {
            catalog.put(id, entity);
          }
        });
    return catalog;
  }

  /** Every record in order; null for a tombstone. */
  private void replay(BiConsumer<String, @Nullable ReferenceEntity> sink) {
    try (TopicReader reader = new TopicReader(cluster, name(), "copydesk-reference");
        RecordCodec codec = cluster.codec()) {
      reader.seekToBeginning();
      reader.readToEnd(record -> decode(record, codec, sink));
    }
  }

  private void decode(
      ConsumerRecord<byte[], byte[]> record,
      RecordCodec codec,
      BiConsumer<String, @Nullable ReferenceEntity> sink) {
    String id = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    try {
      sink.accept(
          id,
          record.value() == null
              ? null
              : codec.decode(name(), record.value(), ReferenceEntity.class));
    } catch (RuntimeException e) {
      problems.accept(
          name()
              + "-"
              + record.partition()
              + "@"
              + record.offset()
              + " is no entity: "
              + e.getMessage());
    }
  }
}
