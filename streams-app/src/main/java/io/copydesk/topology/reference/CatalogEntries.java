package io.copydesk.topology.reference;

import io.copydesk.catalog.live.CatalogChange;
import io.copydesk.catalog.live.CatalogChange.Applied;
import io.copydesk.catalog.live.CatalogChange.RefusedEntry;
import io.copydesk.catalog.live.CatalogUpdates;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.topology.fault.Patience;
import io.copydesk.topology.fault.TransientFaultException;
import io.copydesk.topology.metrics.PipelineMetrics;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.topology.wire.Undecodable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies records of the reference topic to the catalog. Not thread-safe. */
public final class CatalogEntries {

  /**
   * How long before the feed reports that it waits for the registry. It may wait for any time,
   * having no transaction or membership to lose. Set by hand.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Topic topic;
  private final RecordCodec codec;
  private final CatalogUpdates catalog;
  private final PipelineMetrics metrics;
  private final Patience patience = new Patience(PATIENCE);

  /**
   * The ids of all entries of the topic. Refused ones are among them, since those in a cycle of
   * successors may come into force later.
   */
  private final Set<String> known = new HashSet<>();

  /** While the topic is read again, those ids that have come up so far; else null. */
  private @Nullable Set<String> confirmed;

  /**
   * @param topic of the records, by which values are decoded
   * @param catalog which takes the changes
   */
  public CatalogEntries(
      Topic topic, RecordCodec codec, CatalogUpdates catalog, PipelineMetrics metrics) {
    this.topic = topic;
    this.codec = codec;
    this.catalog = catalog;
    this.metrics = metrics;
  }

  /**
   * Puts or removes an entity.
   *
   * @param key the entity's id in UTF-8
   * @param value the entity; null removes it
   * @return why it was refused; empty when it is in force
   * @throws TransientFaultException when the registry does not answer
   */
  Optional<String> apply(byte @Nullable [] key, byte @Nullable [] value) {
    Optional<String> id = text(key);
    if (id.isEmpty()) {
      return Optional.of("the key is not an entity's id in UTF-8; set it to the entity's id");
    }
    CatalogChange change = value == null ? catalog.remove(id.get()) : put(id.get(), value);
    note(id.get(), value != null);
    if (change.takesEffect()) {
      metrics.catalogChanged();
    }
    return switch (change) {
      case Applied applied -> Optional.empty();
      case RefusedEntry refused -> Optional.of(refused.reason());
    };
  }

  private void note(String id, boolean present) {
    note(known, id, present);
    if (confirmed != null) {
      note(confirmed, id, present);
    }
  }

  private static void note(Set<String> ids, String id, boolean present) {
    if (present) {
      ids.add(id);
    } else {
      ids.remove(id);
    }
  }

  /** Begins a reading of the topic from its beginning; what is in force stays so meanwhile. */
  void beginRereading() {
    confirmed = new HashSet<>();
  }

  /**
   * Ends the reading, when the topic's end is reached: entities that the topic does not have any
   * more are removed.
   *
   * @return how many were removed
   */
  int endRereading() {
    if (confirmed == null) {
      return 0;
    }
    Set<String> gone = new HashSet<>(known);
    gone.removeAll(confirmed);
    for (String id : gone) {
      if (catalog.remove(id).takesEffect()) {
        metrics.catalogChanged();
      }
    }
    known.removeAll(gone);
    confirmed = null;
    return gone.size();
  }

  /** Number of entities in force. */
  int size() {
    return catalog.snapshot().size();
  }

  /**
   * Compaction keeps only the last record of its key: whatever is wrong with this one, the earlier
   * entry must not stay in force, since after a restart it would not be.
   */
  private CatalogChange put(String id, byte[] value) {
    ReferenceEntity entity;
    try {
      entity =
          patience.tryUntilAnswered(
              "decode a catalog entry",
              () -> codec.decode(topic.name(), value, ReferenceEntity.class));
    } catch (TransientFaultException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return new RefusedEntry(
          Undecodable.words(topic, value, ReferenceEntity.class, e),
          catalog.remove(id).takesEffect());
    }
    if (!entity.getId().equals(id)) {
      return new RefusedEntry(
          "the key is not the entity's id; set it to that id", catalog.remove(id).takesEffect());
    }
    try {
      return catalog.put(id, entity);
    } catch (RuntimeException | StackOverflowError e) {
      // The type alone: a message may quote the entry, and reasons are logged.
      return new RefusedEntry(
          "the catalog failed on it: " + e.getClass().getSimpleName(),
          catalog.remove(id).takesEffect());
    }
  }

  private static Optional<String> text(byte @Nullable [] key) {
    if (key == null || key.length == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
