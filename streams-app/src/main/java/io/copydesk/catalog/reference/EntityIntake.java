package io.copydesk.catalog.reference;

import io.copydesk.catalog.name.NameHash;
import io.copydesk.events.ReferenceEntity;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Passes the entities of one import on, the first of each id, and counts what it leaves out. Not
 * thread-safe.
 */
final class EntityIntake {

  private final Consumer<ReferenceEntity> sink;
  private final Tally tally = new Tally();
  private final Set<Long> ids = new HashSet<>();

  EntityIntake(Consumer<ReferenceEntity> sink) {
    this.sink = sink;
  }

  Tally tally() {
    return tally;
  }

  /** Offers what the row that was read last describes. */
  void offer(ReferenceEntity entity) {
    offer(entity, tally.rows());
  }

  /** Offers what may have been put together of several rows. */
  void offer(EntityDraft draft) {
    offer(draft.entity(), draft.row());
  }

  private void offer(ReferenceEntity entity, long row) {
    String problem = EntryCheck.problem(entity.getId(), entity);
    if (problem != null) {
      tally.skipped(row, SkipReason.INVALID, entity.getId() + ": " + problem);
    } else if (!ids.add(NameHash.of(entity.getId()))) {
      tally.skipped(row, SkipReason.DUPLICATE_ID, entity.getId());
    } else {
      tally.taken();
      sink.accept(entity);
    }
  }
}
