package io.copydesk.catalog.link;

import io.copydesk.catalog.LinkGrade;
import io.copydesk.catalog.Links;
import io.copydesk.catalog.NameExplanation;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.EntityType;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.RoleTitles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Links an article's mentions to entities, name by name:
 *
 * <ol>
 *   <li>names and listings that mean one entity only;
 *   <li>a name and the one in brackets behind it share an entity;
 *   <li>ambiguous names, longest first and people last, by the evidence in the article ({@link
 *       LinkJudge}), unless the article introduced them as short for something else;
 *   <li>short forms inherit from their full form;
 *   <li>what is left gets an id derived from its name.
 * </ol>
 *
 * Takes time linear in the article. One instance links one article.
 */
final class Linker {

  private final IndexedCatalog catalog;
  private final RoleTitles titles;

  Linker(IndexedCatalog catalog, RoleTitles titles) {
    this.catalog = catalog;
    this.titles = titles;
  }

  Links link(Extraction extraction) {
    Geography geography = new Geography(extraction);
    Map<Mention, Surface> surfaceOf = surfaces(extraction.mentions(), geography);
    List<Surface> surfaces = distinct(surfaceOf.values());
    decide(extraction, geography, surfaceOf, surfaces);
    DerivedNames derived = new DerivedNames(geography);
    Map<Mention, String> idByMention = new LinkedHashMap<>();
    surfaceOf.forEach((mention, surface) -> idByMention.put(mention, id(surface, derived)));
    return new Links(
        idByMention,
        new EntityList(extraction.text(), derived).of(surfaces, s -> id(s, derived)),
        keywords(extraction.text().article().keywords(), geography, surfaces, derived));
  }

  /** How each name of the article was decided, in the order of their first mentions. */
  List<NameExplanation> explain(Extraction extraction) {
    Geography geography = new Geography(extraction);
    Map<Mention, Surface> surfaceOf = surfaces(extraction.mentions(), geography);
    List<Surface> surfaces = distinct(surfaceOf.values());
    LinkJudge judge = decide(extraction, geography, surfaceOf, surfaces);
    Candidates candidates = new Candidates(catalog, geography);
    DerivedNames derived = new DerivedNames(geography);
    return surfaces.stream()
        .map(
            surface ->
                new NameExplanation(
                    surface.mentions().getFirst().text(),
                    surface.type(),
                    surface.mentions().size(),
                    id(surface, derived),
                    surface.grade(),
                    surface.root() == surface ? null : surface.root().mentions().getFirst().text(),
                    LinkJudge.needed(surface),
                    judge.explained(surface, candidates.named(surface))))
        .toList();
  }

  private static String id(Surface surface, DerivedNames derived) {
    StoredEntity entity = surface.entity();
    return entity == null ? derived.id(surface.root()) : entity.id();
  }

  private static Map<Mention, Surface> surfaces(List<Mention> mentions, Geography geography) {
    Map<String, Surface> byKey = new LinkedHashMap<>();
    Map<Mention, Surface> surfaceOf = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (Candidates.entityType(mention.type()) != EntityType.UNKNOWN) {
        Surface fresh = Surface.of(mention, geography);
        Surface surface = byKey.computeIfAbsent(fresh.key(), k -> fresh);
        surface.add(mention);
        surfaceOf.put(mention, surface);
      }
    }
    return surfaceOf;
  }

  private static List<Surface> distinct(Collection<Surface> surfaces) {
    return List.copyOf(new LinkedHashSet<>(surfaces));
  }

  private LinkJudge decide(
      Extraction extraction,
      Geography geography,
      Map<Mention, Surface> surfaceOf,
      List<Surface> surfaces) {
    Candidates candidates = new Candidates(catalog, geography);
    LinkJudge judge =
        new LinkJudge(new Weighing(geography, titles, extraction.text().article().publishedAt()));
    ShortForms shortForms = new ShortForms(surfaces);
    Map<Surface, List<LinkCandidate>> byName = new HashMap<>();
    for (Surface surface : surfaces) {
      byName.put(surface, candidates.named(surface));
      StoredEntity sure = judge.unmistakable(surface, byName.get(surface));
      LinkGrade grade = LinkGrade.NAME;
      if (sure == null) {
        sure = listed(surface, candidates, geography);
        grade = LinkGrade.LISTING;
      }
      if (sure != null) {
        surface.link(sure, grade);
        judge.certain(sure, surface);
      }
    }
    new BracketedNames(extraction.text(), geography).join(surfaceOf);
    List<Surface> open = new ArrayList<>(surfaces.stream().filter(s -> !s.isDecided()).toList());
    open.sort(
        Comparator.comparing((Surface s) -> s.type() == MentionType.PERSON)
            .thenComparingInt(s -> -s.core().size()));
    for (Surface surface : open) {
      if (!surface.isDecided()) {
        settle(surface, byName.getOrDefault(surface, List.of()), judge, shortForms);
      }
    }
    return judge;
  }

  private static void settle(
      Surface surface, List<LinkCandidate> candidates, LinkJudge judge, ShortForms shortForms) {
    Surface longer = shortForms.fullForm(surface);
    if (longer != null && (candidates.isEmpty() || introduces(longer, surface, candidates))) {
      surface.shorten(longer);
      return;
    }
    Decision decision = judge.best(surface, candidates);
    surface.alsoMayMean(decision.alternatives());
    StoredEntity best = decision.entity();
    LinkGrade grade = decision.grade();
    if (best != null && grade != null) {
      surface.link(best, grade);
      judge.certain(best, surface);
    }
  }

  /**
   * Whether the shorter name is to be read as the longer one, although the catalog knows entities
   * of the shorter name: the longer one is linked to one of these, and not from a register alone,
   * or the article has it first.
   */
  private static boolean introduces(
      Surface longer, Surface shorter, List<LinkCandidate> candidates) {
    StoredEntity entity = longer.entity();
    if (entity != null
        && !entity.fromRegister()
        && candidates.stream().anyMatch(c -> c.entity().id().equals(entity.id()))) {
      return true;
    }
    return EntityList.firstInBody(longer) <= EntityList.firstInBody(shorter);
  }

  /**
   * The entity of the listing beside the name, when its name is like the text's; null when there is
   * none. A symbol without an exchange counts only when the article has to do with the entity's
   * country, since exchanges use the same symbols.
   */
  private @Nullable StoredEntity listed(
      Surface surface, Candidates candidates, Geography geography) {
    if (surface.type() != MentionType.COMPANY) {
      return null;
    }
    for (Mention mention : surface.mentions()) {
      ListedAs listing = mention.ticker();
      if (listing != null) {
        for (StoredEntity entity : candidates.listedAs(listing.symbol())) {
          boolean near = listing.exchange() != null || geography.concerns(entity.jurisdiction());
          if (near && Listings.agree(listing, surface, entity.get())) {
            return catalog.current(entity);
          }
        }
      }
    }
    return null;
  }

  private List<@Nullable String> keywords(
      List<String> keywords, Geography geography, List<Surface> surfaces, DerivedNames derived) {
    Map<String, String> byName = new LinkedHashMap<>();
    for (Surface surface : surfaces) {
      byName.putIfAbsent(NameForms.joined(surface.core()), id(surface, derived));
      byName.putIfAbsent(NameForms.joined(surface.pieces()), id(surface, derived));
    }
    Candidates candidates = new Candidates(catalog, geography);
    List<@Nullable String> ids = new ArrayList<>();
    for (String keyword : keywords) {
      String id = byName.get(NamePieces.folded(keyword));
      ids.add(id == null ? unmistakableKeyword(keyword, candidates, byName.values()) : id);
    }
    return ids;
  }

  private static @Nullable String unmistakableKeyword(
      String keyword, Candidates candidates, Collection<String> inArticle) {
    List<LinkCandidate> found = candidates.named(NamePieces.of(keyword));
    for (LinkCandidate candidate : found) {
      if (inArticle.contains(candidate.entity().id())) {
        return candidate.entity().id();
      }
    }
    // Without capitals, as "renewable energy", it is a subject, unless the article has the entity.
    boolean isName = keyword.chars().anyMatch(Character::isUpperCase);
    return isName && found.size() == 1 && !found.getFirst().ambiguous()
        ? found.getFirst().entity().id()
        : null;
  }
}
