package io.copydesk.catalog.live;

import io.copydesk.catalog.OfficeTerm;
import io.copydesk.catalog.index.Posting;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.link.IndexedCatalog;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.Symbols;
import io.copydesk.catalog.reference.EntryCheck;
import io.copydesk.events.Alias;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import io.copydesk.extract.exchange.Exchange;
import io.copydesk.extract.exchange.Exchanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which imported entities the catalog already has under another id, so that an import
 * adds to these instead of entering them twice, which would make their names ambiguous.
 *
 * <p>An imported entity is a known one when it has its full name, legal form included, and no other
 * country, or its listing (of the SEC's file, which names no exchange, one in the United States)
 * and the first word of its name. Sees the catalog as it was when this was made, with what its own
 * imports added to known entities. Entities that are new are not compared with each other: two rows
 * of one file that are one company, under an id each, are entered as two. Not thread-safe.
 */
public final class Reconciler {

  private static final String COUNTRY_OF_SEC = "US";

  private static final Comparator<Office> FIRST_FIRST =
      Comparator.comparing(Office::getFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final IndexedCatalog catalog;
  private final Map<String, ReferenceEntity> added = new HashMap<>();

  /** The catalog's id by the id that the file gives, where these differ. */
  private final Map<String, String> knownIds = new HashMap<>();

  /** The successor's id by the id of the entity, of what was imported. */
  private final Map<String, String> successors = new HashMap<>();

  /** Reconciles with what the catalog holds now. */
  public Reconciler(LiveCatalog catalog) {
    this.catalog = catalog.indexed();
  }

  /**
   * The known entity with what the import adds to it (aliases, listings, identifiers, offices, a
   * successor where it has none), under the known id; the imported one itself when it is not known,
   * or known from its register alone, which then is read anew. An identifier of another scheme or a
   * listing on another exchange tells that another register has added to it.
   *
   * <p>A successor gets the id under which the catalog has it, provided that it was imported
   * before: entities with a successor had best come last. The organisations of offices keep their
   * ids.
   *
   * <p>The known entity with that may be one that {@link EntryCheck} finds wrong, as with too many
   * names. Whoever enters what this gives has to look at it first.
   */
  public ReferenceEntity reconcile(ReferenceEntity imported) {
    ReferenceEntity ofCatalog = known(imported);
    if (ofCatalog == null) {
      return succeeded(imported);
    }
    ReferenceEntity known = added.getOrDefault(ofCatalog.getId(), ofCatalog);
    if (isEarlierReading(known, imported)) {
      return succeeded(imported);
    }
    if (!imported.getId().equals(known.getId())) {
      knownIds.put(imported.getId(), known.getId());
    }
    ReferenceEntity merged = succeeded(merged(known, imported));
    // One that is refused is not entered, so that nothing may be added to it either.
    if (EntryCheck.problem(known.getId(), merged) == null) {
      added.put(known.getId(), merged);
    }
    return merged;
  }

  /**
   * The entity with its successor under the catalog's id; without one that leads back to the
   * entity, as where the catalog has both as one: applications would refuse all of the cycle.
   */
  private ReferenceEntity succeeded(ReferenceEntity entity) {
    String given = entity.getSuccessorId();
    if (given == null) {
      return entity;
    }
    String successor = knownIds.getOrDefault(given, given);
    if (leadsTo(entity.getId(), successor)) {
      return ReferenceEntity.newBuilder(entity).setSuccessorId(null).build();
    }
    successors.put(entity.getId(), successor);
    return ReferenceEntity.newBuilder(entity).setSuccessorId(successor).build();
  }

  private boolean leadsTo(String id, String successor) {
    String next = successor;
    while (next != null && !next.equals(id)) {
      next = successorOf(next);
    }
    return next != null;
  }

  private @Nullable String successorOf(String id) {
    String ofImport = successors.get(id);
    ReferenceEntity entity = catalog.entity(id);
    return ofImport != null || entity == null ? ofImport : entity.getSuccessorId();
  }

  private @Nullable ReferenceEntity known(ReferenceEntity imported) {
    ReferenceEntity ofId = catalog.entity(imported.getId());
    if (ofId != null) {
      return ofId;
    }
    StoredEntity listed = byListing(imported);
    StoredEntity known = listed == null ? byFullName(imported) : listed;
    return known == null ? null : known.get();
  }

  /** Whether the catalog has it from that register alone, so that what it says now holds. */
  private static boolean isEarlierReading(ReferenceEntity known, ReferenceEntity imported) {
    return known.getId().equals(imported.getId())
        && StoredEntity.isFromRegister(known)
        && imported.getIdentifiers().keySet().containsAll(known.getIdentifiers().keySet())
        && exchanges(imported).containsAll(exchanges(known));
  }

  /**
   * Where it is listed, without what the SEC's symbols leave open. The symbols themselves tell no
   * register from another, since companies change them.
   */
  private static Set<String> exchanges(ReferenceEntity entity) {
    return entity.getTickers().stream()
        .map(Ticker::getExchange)
        .filter(mic -> !mic.isEmpty())
        .collect(Collectors.toSet());
  }

  private @Nullable StoredEntity byFullName(ReferenceEntity imported) {
    StoredEntity found = null;
    long name = NameForms.hash(NamePieces.of(imported.getName()));
    for (Posting p = catalog.index().exactly(name); p != null; p = p.next()) {
      if (isSameKind(p.entity(), imported) && !p.terms().ambiguous()) {
        if (found != null && !found.id().equals(p.entity().id())) {
          return null;
        }
        found = p.entity();
      }
    }
    return found;
  }

  private @Nullable StoredEntity byListing(ReferenceEntity imported) {
    for (Ticker ticker : imported.getTickers()) {
      Posting p = catalog.index().listedAs(Symbols.canonical(ticker.getSymbol()));
      for (; p != null; p = p.next()) {
        if (isSameKind(p.entity(), imported) && agrees(ticker, p.entity().get(), imported)) {
          return p.entity();
        }
      }
    }
    return null;
  }

  private static boolean isSameKind(StoredEntity known, ReferenceEntity imported) {
    String country = imported.getJurisdiction();
    return known.type() == imported.getType()
        && (country == null
            || known.jurisdiction() == null
            || country.equals(known.jurisdiction()));
  }

  private static boolean agrees(Ticker ticker, ReferenceEntity known, ReferenceEntity imported) {
    return isListed(known, ticker)
        && firstWord(known.getName()).equals(firstWord(imported.getName()));
  }

  /**
   * Whether it is listed so. A symbol without an exchange is one of the United States, whose SEC's
   * file alone has such: on another exchange "PRU" is London's Prudential, and not the one that
   * files there.
   */
  private static boolean isListed(ReferenceEntity known, Ticker ticker) {
    if (!ticker.getExchange().isEmpty()) {
      return Symbols.isListed(known, ticker.getSymbol(), ticker.getExchange());
    }
    return known.getTickers().stream()
        .map(Ticker::getExchange)
        .filter(Reconciler::isOfSec)
        .anyMatch(mic -> Symbols.isListed(known, ticker.getSymbol(), mic));
  }

  /**
   * Whether the SEC's filers may be listed there: in its country, or where the table of exchanges
   * does not tell, as for none or for a segment ("XNGS").
   */
  private static boolean isOfSec(String mic) {
    Exchange exchange = Exchanges.bundled().byMic(mic);
    return exchange == null || exchange.country().equals(COUNTRY_OF_SEC);
  }

  private static String firstWord(String name) {
    return NamePieces.of(name).getFirst().text();
  }

  private static ReferenceEntity merged(ReferenceEntity known, ReferenceEntity imported) {
    List<Ticker> tickers = new ArrayList<>(known.getTickers());
    for (Ticker ticker : imported.getTickers()) {
      if (!ticker.getExchange().isEmpty() && !tickers.contains(ticker)) {
        tickers.add(ticker);
      }
    }
    Map<String, String> identifiers = new LinkedHashMap<>(imported.getIdentifiers());
    identifiers.putAll(known.getIdentifiers());
    return new ReferenceEntity(
        known.getId(),
        known.getType(),
        known.getName(),
        aliases(known, imported),
        known.getKind(),
        known.getJurisdiction() == null ? imported.getJurisdiction() : known.getJurisdiction(),
        tickers,
        identifiers,
        known.getSuccessorId() == null ? imported.getSuccessorId() : known.getSuccessorId(),
        offices(known.getOffices(), imported.getOffices()));
  }

  /** The known ones, all of them, with the imported names that are none of these. */
  private static List<Alias> aliases(ReferenceEntity known, ReferenceEntity imported) {
    List<Alias> aliases = new ArrayList<>(known.getAliases());
    List<WrittenName> spellings =
        new ArrayList<>(known.getAliases().stream().map(WrittenName::of).toList());
    spellings.add(WrittenName.of(new Alias(known.getName(), false, false)));
    List<Alias> names = new ArrayList<>(imported.getAliases());
    names.add(new Alias(imported.getName(), false, false));
    for (Alias name : names) {
      WrittenName spelling = WrittenName.of(name);
      if (spellings.stream().noneMatch(spelling::isSame)) {
        spellings.add(spelling);
        aliases.add(name);
      }
    }
    return List.copyOf(aliases);
  }

  private record WrittenName(String folded, long exact, boolean inAnyCapitals) {

    static WrittenName of(Alias alias) {
      List<NamePiece> pieces = NamePieces.of(alias.getText());
      return new WrittenName(
          NameForms.joined(pieces), NameForms.exactHash(pieces), !alias.getCaseSensitive());
    }

    /** Whether they are one name: "Gap" and "GAP" are two where both ask for their capitals. */
    boolean isSame(WrittenName other) {
      return folded.equals(other.folded)
          && (inAnyCapitals || other.inAnyCapitals || exact == other.exact);
    }
  }

  /**
   * The known ones with those of the imported ones that are none of them. A known one that goes on
   * takes the imported end, or it would go on for good.
   */
  private static List<Office> offices(List<Office> known, List<Office> imported) {
    List<Office> offices = new ArrayList<>(known);
    // Of two terms that began in one year, it is the first that ends a known one that goes on.
    for (Office office : imported.stream().sorted(FIRST_FIRST).toList()) {
      Office same = offices.stream().filter(o -> isSame(o, office)).findFirst().orElse(null);
      if (same == null) {
        offices.add(office);
      } else if (same.getTo() == null) {
        offices.set(offices.indexOf(same), Office.newBuilder(same).setTo(office.getTo()).build());
      }
    }
    return List.copyOf(offices);
  }

  /**
   * Whether they are one term of one office: sources differ by months in when it began, or know the
   * year alone.
   */
  private static boolean isSame(Office one, Office other) {
    return one.getRole().equals(other.getRole())
        && Objects.equals(one.getOrganizationId(), other.getOrganizationId())
        && Objects.equals(one.getJurisdiction(), other.getJurisdiction())
        && (Objects.equals(one.getFrom(), other.getFrom()) || isOneTerm(one, other));
  }

  private static boolean isOneTerm(Office one, Office other) {
    if (one.getFrom() == null || other.getFrom() == null) {
      return false;
    }
    LocalDate from = LocalDate.parse(one.getFrom());
    LocalDate otherFrom = LocalDate.parse(other.getFrom());
    return from.getYear() == otherFrom.getYear()
        && !new OfficeTerm(one, otherFrom).hasEnded()
        && !new OfficeTerm(other, from).hasEnded();
  }
}
