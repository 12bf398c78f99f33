package io.copydesk.catalog.reference;

import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.StopWords;
import io.copydesk.events.Alias;
import io.copydesk.events.BodyKind;
import io.copydesk.events.EntityType;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds an entity from a register, whose names were not chosen with articles in mind: names of a
 * single word, and of bodies and people those of two words, become ambiguous. Not thread-safe.
 */
final class EntityDraft {

  /**
   * A register may have the names of an entity in all languages. Nobody is to blame for an entry of
   * too many, so that the first are taken: far more than articles in English call it by.
   */
  private static final int ALIASES_TAKEN = 100;

  private final long row;
  private final String id;
  private final EntityType type;
  private final String name;

  /** Whether the register writes its names in capitals, which make no abbreviation there. */
  private final boolean shouted;

  /**
   * By the hash of their words. An abbreviation counts beside a word that it looks like, "GAP"
   * beside "Gap"; "gap" does not, which articles write of other things.
   */
  private final Map<Long, Alias> aliases = new LinkedHashMap<>();

  private final List<Ticker> tickers = new ArrayList<>();
  private final Map<String, String> identifiers = new LinkedHashMap<>();
  private final List<Office> offices = new ArrayList<>();
  private @Nullable String jurisdiction;
  private @Nullable BodyKind kind;
  private @Nullable String successorId;

  /**
   * Begins an entity.
   *
   * @param row of the file that it begins at, from 1
   */
  EntityDraft(long row, String id, EntityType type, String sourceName) {
    this.row = row;
    this.id = id;
    this.type = type;
    this.name = SourceNames.tidy(sourceName);
    this.shouted = SourceNames.isShouted(sourceName);
    alsoNamed(name);
    List<NamePiece> pieces = NamePieces.of(name);
    int length = LegalForms.lengthWithout(pieces);
    if (type == EntityType.COMPANY && length < pieces.size()) {
      alsoNamed(name.substring(0, pieces.get(length - 1).end()));
    }
  }

  /** The row of the file that it begins at. */
  long row() {
    return row;
  }

  /**
   * Adds a name, as the source writes it; an abbreviation keeps its capitals. One that is longer
   * than an entry may have it is left out, as is one too many.
   */
  EntityDraft alsoNamed(String sourceName) {
    String written = sourceName.strip();
    boolean abbreviation = !shouted && AliasCase.isAbbreviation(written);
    String text = abbreviation ? written : SourceNames.tidy(sourceName);
    List<NamePiece> pieces = NamePieces.of(text);
    boolean fits = text.length() <= EntryCheck.MAX_NAME_LENGTH && aliases.size() < ALIASES_TAKEN;
    if (fits && !pieces.isEmpty() && !StopWords.isStop(pieces)) {
      boolean ambiguous = isAmbiguous(pieces);
      boolean plainName = text.equals(name) && !ambiguous;
      if (!plainName) {
        boolean capitals = AliasCase.isAbbreviation(text);
        aliases.putIfAbsent(
            capitals ? NameForms.exactHash(pieces) : NameForms.hash(pieces),
            new Alias(text, AliasCase.isSensitive(text, ambiguous, type), ambiguous));
      }
    }
    return this;
  }

  EntityDraft listed(String symbol, String exchange) {
    if (!symbol.isBlank()) {
      Ticker ticker = new Ticker(symbol.strip(), exchange);
      if (!tickers.contains(ticker)) {
        tickers.add(ticker);
      }
    }
    return this;
  }

  EntityDraft identified(String scheme, String identifier) {
    if (!identifier.isBlank()) {
      identifiers.put(scheme, identifier.strip());
    }
    return this;
  }

  EntityDraft in(@Nullable String country) {
    jurisdiction = country;
    return this;
  }

  EntityDraft ofKind(BodyKind bodyKind) {
    kind = bodyKind;
    return this;
  }

  EntityDraft succeededBy(@Nullable String successor) {
    successorId = successor;
    return this;
  }

  /** Adds an office, unless it has it or as many as an entry may have. */
  EntityDraft holding(Office office) {
    if (!offices.contains(office) && offices.size() < EntryCheck.MAX_OFFICES) {
      offices.add(office);
    }
    return this;
  }

  ReferenceEntity entity() {
    return new ReferenceEntity(
        id,
        type,
        name,
        List.copyOf(aliases.values()),
        kind,
        jurisdiction,
        tickers,
        identifiers,
        successorId,
        offices);
  }

  private boolean isAmbiguous(List<NamePiece> pieces) {
    int shortest = type == EntityType.MINISTRY || type == EntityType.PERSON ? 2 : 1;
    return pieces.size() <= shortest;
  }
}
