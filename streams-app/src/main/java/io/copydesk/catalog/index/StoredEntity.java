package io.copydesk.catalog.index;

import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An entity as the catalog keeps it: what linking asks for at hand, the rest encoded, so that a
 * million fit.
 */
public final class StoredEntity implements Supplier<ReferenceEntity> {

  private final String id;
  private final EntityType type;
  private final @Nullable String jurisdiction;
  private final @Nullable String successorId;
  private final int prominence;
  private final byte[] encoded;

  public StoredEntity(ReferenceEntity entity, byte[] encoded) {
    this.id = entity.getId();
    this.type = entity.getType();
    this.jurisdiction = entity.getJurisdiction() == null ? null : entity.getJurisdiction().intern();
    this.successorId = entity.getSuccessorId();
    this.prominence =
        entity.getAliases().size()
            + 2 * entity.getTickers().size()
            + entity.getIdentifiers().size();
    this.encoded = encoded;
  }

  public String id() {
    return id;
  }

  public EntityType type() {
    return type;
  }

  public @Nullable String jurisdiction() {
    return jurisdiction;
  }

  public @Nullable String successorId() {
    return successorId;
  }

  /** How much is on file about it, as a stand-in for how much is written about it. */
  public int prominence() {
    return prominence;
  }

  /** Its canonical encoding; not to be changed. */
  public byte[] encoded() {
    return encoded;
  }

  @Override
  public ReferenceEntity get() {
    return EntityCodec.decode(encoded);
  }
}
