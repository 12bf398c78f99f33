package io.copydesk.catalog.index;

import io.copydesk.events.BodyKind;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entity as the catalog keeps it: the fields that linking asks for decoded, the whole as bytes,
 * so that a million fit into memory. Immutable.
 */
public final class StoredEntity implements Supplier<ReferenceEntity> {

  /** An order that depends on the entities alone, whenever each of them came into the catalog. */
  public static final Comparator<StoredEntity> BEST_KNOWN_FIRST =
      Comparator.comparingInt(StoredEntity::prominence).reversed().thenComparing(StoredEntity::id);

  private static final Pattern REGISTERED =
      Pattern.compile("isin-[a-z0-9]{12}|cik-[0-9]+|lei-[a-z0-9]{20}|q[0-9]+|symbol-.+");

  private final String id;
  private final EntityType type;
  private final @Nullable String jurisdiction;
  private final @Nullable String successorId;
  private final int prominence;
  private final boolean fromRegister;
  private final byte[] encoded;

  /** Keeps what the entity is now. */
  public StoredEntity(ReferenceEntity entity) {
    this.id = entity.getId();
    this.type = entity.getType();
    this.jurisdiction = entity.getJurisdiction() == null ? null : entity.getJurisdiction().intern();
    this.successorId = entity.getSuccessorId();
    this.fromRegister = isFromRegister(entity);
    this.prominence =
        fromRegister
            ? 0
            : entity.getAliases().size()
                + 2 * entity.getTickers().size()
                + entity.getIdentifiers().size();
    this.encoded = EntityCodec.encode(entity);
  }

  /** The entity's id, as the catalog has it. */
  public String id() {
    return id;
  }

  /** What it is: a company, a person or another. */
  public EntityType type() {
    return type;
  }

  /** ISO 3166-1 alpha-2 code, or EU; null when the catalog says none. */
  public @Nullable String jurisdiction() {
    return jurisdiction;
  }

  /** The id of the entity that took its place; null when none did. */
  public @Nullable String successorId() {
    return successorId;
  }

  /**
   * How much the catalog has about it (aliases, listings counted twice, identifiers), as a stand-in
   * for how much is written about it; 0 when it is known from a register alone.
   */
  public int prominence() {
    return prominence;
  }

  /**
   * Whether it is known from a register alone, which its id then tells: a listing ("xtks-7203"), an
   * ISIN, a CIK, an LEI, a QID or a symbol without an exchange instead of a name that somebody
   * chose. News that writes such a name often means another company.
   */
  public boolean fromRegister() {
    return fromRegister;
  }

  /** Whether an entity that is not stored yet is known so ({@link #fromRegister}). */
  public static boolean isFromRegister(ReferenceEntity entity) {
    String id = entity.getId().substring(entity.getId().indexOf(':') + 1);
    return REGISTERED.matcher(id).matches()
        || entity.getTickers().stream()
            .map(t -> t.getExchange().toLowerCase(Locale.ROOT) + "-")
            .anyMatch(mic -> mic.length() > 1 && id.startsWith(mic));
  }

  /** Whether it is a central bank, one's regional bank or committee. */
  public boolean isCentralBank() {
    return get().getKind() == BodyKind.CENTRAL_BANK;
  }

  /** Whether it is a body of a town or a region. */
  public boolean isLocalBody() {
    return get().getKind() == BodyKind.LOCAL;
  }

  /** Its canonical encoding; not to be changed. */
  public byte[] encoded() {
    return encoded;
  }

  /** All that it is called: its name, then its aliases. */
  public List<String> names() {
    ReferenceEntity entity = get();
    List<String> names = new ArrayList<>();
    names.add(entity.getName());
    entity.getAliases().forEach(alias -> names.add(alias.getText()));
    return names;
  }

  @Override
  public ReferenceEntity get() {
    return EntityCodec.decode(encoded);
  }
}
