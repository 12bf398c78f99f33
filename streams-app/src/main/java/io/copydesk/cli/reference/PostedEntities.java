package io.copydesk.cli.reference;

import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.DecodedRecords;
import io.copydesk.cli.kafka.TopicReader;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.role.word.RoleTitles;
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

  /** What the topic holds by now, by id: the last record of each key, where that is an entity. */
  public SortedMap<String, ReferenceEntity> entities() {
    SortedMap<String, ReferenceEntity> entities = new TreeMap<>();
    replayEntities(
        (id, entity) -> {
          if (entity == null) {
            entities.remove(id);
          } else {
            entities.put(id, entity);
          }
        });
    return entities;
  }

  /** The ids of the topic's records by now, tombstones aside; some may be of no entity. */
  public SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    replay(
        record -> {
          if (record.value() == null) {
            ids.remove(id(record));
          } else {
            ids.add(id(record));
          }
        });
    return ids;
  }

  /** The catalog that an application makes of the topic, with what it refuses left out. */
  public LiveCatalog catalog() {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    replayEntities(
        (id, entity) -> {
          if (entity == null) {
            catalog.remove(id);
          } else {
            catalog.put(id, entity);
          }
        });
    return catalog;
  }

  /**
   * The entity of every record in order; null for a tombstone, and for what is no entity, since
   * that too replaces the earlier record of its key.
   */
  private void replayEntities(BiConsumer<String, @Nullable ReferenceEntity> sink) {
    try (RecordCodec codec = cluster.codec()) {
      DecodedRecords<ReferenceEntity> decoded =
          new DecodedRecords<>(codec, ReferenceEntity.class, "entity", problems);
      replay(record -> sink.accept(id(record), decoded.decode(record)));
    }
  }

  private void replay(Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    try (TopicReader reader = new TopicReader(cluster, name(), "copydesk-reference")) {
      reader.seekToBeginning();
      reader.readToEnd(sink);
    }
  }

  private static String id(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
  }
}
