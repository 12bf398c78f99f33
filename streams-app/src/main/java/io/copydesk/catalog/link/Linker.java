package io.copydesk.catalog.link;

import io.copydesk.catalog.LinkGrade;
import io.copydesk.catalog.Links;
import io.copydesk.catalog.NameExplanation;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.PlaceIds;
import io.copydesk.events.EntityType;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Subject;
import io.copydesk.extract.role.word.RoleTitles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Links an article's mentions to entities, name by name:
 *
 * <ol>
 *   <li>names and listings that mean one entity only;
 *   <li>a name and the one in brackets behind it share an entity;
 *   <li>ambiguous names, longest first and people last, by the evidence in the article ({@link
 *       LinkJudge}), unless the article introduced them as short for something else;
 *   <li>short forms inherit from their full form, a surname from who bears it by the words beside
 *       it ({@link Namesakes});
 *   <li>what is left gets an id derived from its name.
 * </ol>
 *
 * Takes time linear in the article. Made for one article, not thread-safe.
 */
final class Linker {

  private final IndexedCatalog catalog;
  private final Extraction extraction;
  private final Geography geography;
  private final Candidates candidates;
  private final DerivedNames derived;
  private final LinkJudge judge;
  private final Map<Mention, Surface> surfaceOf;

  /** The surfaces in the order of their first mentions, each with the entities of its name. */
  private final Map<Surface, List<LinkCandidate>> named = new LinkedHashMap<>();

  private Linker(IndexedCatalog catalog, RoleTitles titles, Extraction extraction) {
    this.catalog = catalog;
    this.extraction = extraction;
    this.geography = new Geography(extraction);
    this.candidates = new Candidates(catalog, geography);
    this.derived = new DerivedNames(geography, s -> named.getOrDefault(s, List.of()));
    this.judge =
        new LinkJudge(
            new Weighing(
                geography,
                titles,
                candidates::isAnothers,
                extraction.text().article().publishedAt()),
            candidates,
            new CentralBankSigns(extraction.text()));
    this.surfaceOf = surfaces(extraction.mentions());
    surfaceOf.values().forEach(s -> named.computeIfAbsent(s, candidates::named));
  }

  /** Decides what each name of an article means. */
  static Linker of(IndexedCatalog catalog, RoleTitles titles, Extraction extraction) {
    Linker linker = new Linker(catalog, titles, extraction);
    linker.decide();
    return linker;
  }

  private Map<Mention, Surface> surfaces(List<Mention> mentions) {
    PlaceOwners places = new PlaceOwners(extraction, candidates);
    GovernedPlaces governed = new GovernedPlaces(extraction.text(), geography);
    Namesakes namesakes = new Namesakes(extraction);
    BodyOwners owners = new BodyOwners(extraction, geography, candidates);
    Strangers strangers = new Strangers(extraction);
    Map<Mention, String> apart = formsApart(mentions);
    Map<String, Surface> byKey = new LinkedHashMap<>();
    Map<Mention, Surface> surfaceOf = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (Candidates.entityType(mention.type()) != EntityType.UNKNOWN) {
        Surface fresh =
            switch (mention.type()) {
              case MINISTRY, ORGANIZATION -> Surface.of(mention, owners.of(mention));
              case PERSON -> Surface.ofPerson(mention, namesakes.meant(mention));
              case COMPANY -> Surface.ofCompany(mention, apart.get(mention));
              case PLACE, FIGURE, UNKNOWN ->
                  Surface.within(mention, places.of(mention), governed.isGoverned(mention));
            };
        Surface surface = byKey.computeIfAbsent(fresh.key(), k -> fresh);
        surface.add(mention, fresh.written());
        surfaceOf.put(mention, surface);
        if (strangers.isIntroduced(mention)) {
          surface.introduce();
        }
      }
    }
    return surfaceOf;
  }

  /**
   * Which companies full names mean that differ in their legal form alone: "Merck & Co" and "Merck
   * KGaA" are two, where "Acme Inc" and "Acme Corp" are one that is written in two ways unless the
   * catalog knows both. Empty where an article has no such two.
   */
  private Map<Mention, String> formsApart(List<Mention> mentions) {
    Map<String, Map<Mention, String>> byName = new HashMap<>();
    for (Mention mention : mentions) {
      Surface name = Surface.ofCompany(mention, null);
      boolean full =
          mention.type() == MentionType.COMPANY && name.core().size() < name.pieces().size();
      StoredEntity entity = full ? candidates.sureCompany(name.pieces()) : null;
      if (entity != null) {
        byName.computeIfAbsent(name.key(), k -> new HashMap<>()).put(mention, entity.id());
      }
    }
    Map<Mention, String> apart = new HashMap<>();
    byName.values().stream()
        .filter(sure -> Set.copyOf(sure.values()).size() > 1)
        .forEach(apart::putAll);
    return apart;
  }

  /** What the names and the keywords of the article mean. */
  Links links() {
    Map<Mention, String> idByMention = new LinkedHashMap<>();
    surfaceOf.forEach((mention, surface) -> idByMention.put(mention, id(surface)));
    return new Links(
        idByMention,
        new EntityList(extraction.text(), derived).of(List.copyOf(named.keySet()), this::id),
        keywords(),
        adjectives());
  }

  /** The countries of subjects of figures that no name but an adjective says: "Japanese". */
  private Map<String, String> adjectives() {
    Map<String, String> ids = new HashMap<>();
    for (Mention mention : extraction.mentions()) {
      Subject subject = mention.figure() == null ? null : mention.figure().subject();
      if (subject != null && subject.mention() == null) {
        ids.computeIfAbsent(subject.text(), this::country);
      }
    }
    return ids;
  }

  private @Nullable String country(String words) {
    String code = geography.ofAdjective(words);
    String id = code == null ? null : PlaceIds.ofCountry(code);
    return id == null || catalog.entity(id) == null ? null : id;
  }

  /** How each name of the article was decided, in the order of their first mentions. */
  List<NameExplanation> explanations() {
    List<NameExplanation> explanations = new ArrayList<>();
    named.forEach(
        (surface, entities) ->
            explanations.add(
                new NameExplanation(
                    surface.mentions().getFirst().text(),
                    surface.type(),
                    surface.mentions().size(),
                    id(surface),
                    surface.grade(),
                    surface.root() == surface ? null : surface.root().mentions().getFirst().text(),
                    LinkJudge.needed(surface),
                    judge.explained(surface, entities))));
    return explanations;
  }

  private String id(Surface surface) {
    StoredEntity entity = surface.entity();
    return entity == null ? derived.id(surface.root()) : entity.id();
  }

  private void decide() {
    ShortForms shortForms = new ShortForms(named.keySet(), geography);
    Set<Surface> initials =
        named.keySet().stream()
            .filter(shortForms::isInitials)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    named.forEach(
        (surface, entities) -> {
          if (!initials.contains(surface)) {
            linkUnmistakable(surface, entities);
          }
        });
    initials.forEach(surface -> readInitials(surface, shortForms));
    new BracketedNames(extraction.text(), geography).join(surfaceOf);
    List<Surface> open = new ArrayList<>(named.keySet());
    open.removeIf(Surface::isDecided);
    open.sort(
        Comparator.comparing((Surface s) -> s.type() == MentionType.PERSON)
            .thenComparingInt(s -> -s.core().size()));
    for (Surface surface : open) {
      if (!surface.isDecided()) {
        settle(surface, named.getOrDefault(surface, List.of()), shortForms);
      }
    }
    open.stream().filter(s -> !s.isDecided()).forEach(this::readSymbol);
  }

  /**
   * What the catalog knows by no name, in capitals, may be the symbol of a company that the article
   * names elsewhere: the "SDX" of "Sodavik shares fell; SDX has lost a third of its value".
   */
  private void readSymbol(Surface surface) {
    if (surface.type() != MentionType.COMPANY || !surface.isAbbreviation()) {
      return;
    }
    Set<String> listed =
        candidates.listedAs(surface.mentions().getFirst().text()).stream()
            .map(StoredEntity::id)
            .collect(Collectors.toSet());
    if (!listed.isEmpty()) {
      named.keySet().stream()
          .filter(other -> other.type() == MentionType.COMPANY)
          .filter(other -> isOneOf(other.entity(), listed))
          .findFirst()
          .ifPresent(surface::shorten);
    }
  }

  private static boolean isOneOf(@Nullable StoredEntity entity, Set<String> ids) {
    return entity != null && ids.contains(entity.id());
  }

  /**
   * Initials stand for the name of the article that has them, whoever else the catalog knows by
   * them: where the Bank of Jamaica meets, "BOJ" is not Japan's, unless that is named as well. A
   * name that is not linked may be the catalog's entity in other words ("International Business
   * Machine", IBM), unless the article has nothing to do with that entity's country; then what the
   * article says decides later.
   */
  private void readInitials(Surface surface, ShortForms shortForms) {
    List<LinkCandidate> entities = named.getOrDefault(surface, List.of());
    Surface full = shortForms.fullForm(surface, entities);
    if (full != null && full.entity() != null) {
      surface.shorten(full);
    } else if (entities.stream().map(LinkCandidate::entity).anyMatch(e -> isNear(e, full))) {
      linkUnmistakable(surface, entities);
    }
  }

  /** Whether the article has to do with the entity's country, or names it in other words. */
  private boolean isNear(StoredEntity entity, @Nullable Surface full) {
    return geography.concerns(entity.jurisdiction())
        || (full != null && BracketedNames.haveAllWords(full, entity));
  }

  private void linkUnmistakable(Surface surface, List<LinkCandidate> entities) {
    StoredEntity byName = judge.unmistakable(surface, entities);
    StoredEntity sure = byName == null ? listed(surface) : byName;
    if (sure != null) {
      link(surface, sure, byName == null ? LinkGrade.LISTING : LinkGrade.NAME);
    }
  }

  private void settle(Surface surface, List<LinkCandidate> entities, ShortForms shortForms) {
    Surface longer = shortForms.fullForm(surface, entities);
    boolean own = !entities.isEmpty() && shortForms.isShared(surface);
    if (longer != null && !own && (entities.isEmpty() || introduces(longer, surface, entities))) {
      surface.shorten(longer);
      return;
    }
    Decision decision = judge.best(surface, entities);
    surface.alsoMayMean(decision.alternatives());
    if (decision instanceof Decision.Linked linked) {
      link(surface, linked.entity(), linked.grade());
    }
  }

  private void link(Surface surface, StoredEntity entity, LinkGrade grade) {
    surface.link(entity, grade);
    judge.noteLinked(entity, surface);
  }

  /**
   * Whether the shorter name is to be read as the longer one, although the catalog knows entities
   * of the shorter name: the longer one is linked to one of these, and not from a register alone,
   * or the article has it first, be it in the title.
   */
  private static boolean introduces(Surface longer, Surface shorter, List<LinkCandidate> entities) {
    StoredEntity entity = longer.entity();
    if (entity != null
        && !entity.fromRegister()
        && entities.stream().anyMatch(c -> c.entity().id().equals(entity.id()))) {
      return true;
    }
    return EntityList.firstInBody(longer) <= EntityList.firstInBody(shorter)
        || (longer.isInTitle() && !shorter.isInTitle() && longer.type() != MentionType.PLACE);
  }

  /**
   * The entity of the listing beside the name, when its name is like the text's; null when there is
   * none. A symbol without an exchange counts only when the article has to do with the entity's
   * country, since exchanges use the same symbols.
   */
  private @Nullable StoredEntity listed(Surface surface) {
    if (surface.type() != MentionType.COMPANY) {
      return null;
    }
    for (Mention mention : surface.mentions()) {
      ListedAs listing = mention.ticker();
      if (listing != null) {
        for (StoredEntity entity : candidates.listedAs(listing.symbol())) {
          boolean near = listing.exchange() != null || geography.concerns(entity.jurisdiction());
          if (near && Listings.agree(listing, surface, entity)) {
            return catalog.current(entity);
          }
        }
      }
    }
    return null;
  }

  private List<@Nullable String> keywords() {
    Map<String, String> byName = new LinkedHashMap<>();
    for (Surface surface : named.keySet()) {
      byName.putIfAbsent(NameForms.joined(surface.core()), id(surface));
      byName.putIfAbsent(NameForms.joined(surface.pieces()), id(surface));
    }
    Set<String> inArticle = Set.copyOf(byName.values());
    List<@Nullable String> ids = new ArrayList<>();
    for (String keyword : extraction.text().article().keywords()) {
      String id = byName.get(NamePieces.folded(keyword));
      ids.add(id == null ? unmistakableKeyword(keyword, inArticle) : id);
    }
    return ids;
  }

  private @Nullable String unmistakableKeyword(String keyword, Set<String> inArticle) {
    List<LinkCandidate> found = candidates.named(NamePieces.of(keyword));
    List<String> meant =
        found.stream().map(c -> c.entity().id()).filter(inArticle::contains).distinct().toList();
    if (!meant.isEmpty()) {
      // Nothing tells which of several it is, least of all the order of the catalog's entries.
      return meant.size() == 1 ? meant.getFirst() : null;
    }
    // Without capitals, as "renewable energy", it is a subject, unless the article has the entity.
    boolean isName = keyword.chars().anyMatch(Character::isUpperCase);
    return isName && found.size() == 1 && !found.getFirst().ambiguous()
        ? found.getFirst().entity().id()
        : null;
  }
}
