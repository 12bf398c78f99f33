package io.copydesk.cli.reference;

import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.TopicReader;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.topology.RecordCodec;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The entities of the reference topic.
 *
 * @param problems is told of records that are no entities
 */
public record ReferenceTopic(Cluster cluster, Consumer<String> problems) {

  /** The topic's name. */
  public String name() {
    return cluster.topics().entities().name();
  }

  /** What the topic holds by now, by id: the last record of each key, without tombstones. */
  public SortedMap<String, ReferenceEntity> entities() {
    SortedMap<String, ReferenceEntity> entities = new TreeMap<>();
    try (TopicReader reader = new TopicReader(cluster, name(), "copydesk-reference");
        RecordCodec codec = cluster.codec()) {
      reader.seekToBeginning();
      reader.readToEnd(
          record -> {
            String id =
                record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
              entities.remove(id);
              return;
            }
            try {
              entities.put(id, codec.decode(name(), record.value(), ReferenceEntity.class));
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
          });
    }
    return entities;
  }
}
