package io.copydesk.catalog.link;

import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.BodyKinds;
import io.copydesk.catalog.name.Symbols;
import io.copydesk.events.Alternative;
import io.copydesk.events.BodyKind;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.MentionType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.TextField;
import io.copydesk.events.Ticker;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entities of an article, put together from its linked names. */
final class EntityList {

  /** Of a symbol beside which the article names no exchange. */
  private static final String NO_EXCHANGE = "";

  private final TokenizedArticle text;
  private final DerivedNames derived;

  EntityList(TokenizedArticle text, DerivedNames derived) {
    this.text = text;
    this.derived = derived;
  }

  /** Most relevant first, then by first mention, then by id. */
  List<Entity> of(List<Surface> surfaces, Function<Surface, String> id) {
    Map<String, List<Surface>> byId = new LinkedHashMap<>();
    for (Surface surface : surfaces) {
      byId.computeIfAbsent(id.apply(surface), k -> new ArrayList<>()).add(surface);
    }
    Relevance relevance = new Relevance(text);
    List<Entity> entities = new ArrayList<>();
    byId.forEach((key, named) -> entities.add(entity(key, named, relevance)));
    entities.sort(
        Comparator.comparingDouble(Entity::getRelevance)
            .reversed()
            .thenComparingInt(Entity::getFirstOffset)
            .thenComparing(Entity::getId));
    return entities;
  }

  /** Start of the first mention in the body; {@link Integer#MAX_VALUE} when it has none. */
  static int firstInBody(Surface surface) {
    return firstInBody(surface.mentions());
  }

  private static int firstInBody(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.field() == TextField.BODY)
        .mapToInt(m -> m.span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private Entity entity(String id, List<Surface> surfaces, Relevance relevance) {
    List<Mention> mentions = surfaces.stream().flatMap(s -> s.mentions().stream()).toList();
    StoredEntity stored = surfaces.getFirst().entity();
    int inBody = firstInBody(mentions);
    boolean bodyHas = inBody < Integer.MAX_VALUE;
    Entity.Builder entity =
        Entity.newBuilder()
            .setId(id)
            .setMentions(mentions.size())
            .setInTitle(mentions.stream().anyMatch(m -> m.field() == TextField.TITLE))
            .setFirstOffset(bodyHas ? inBody : mentions.getFirst().span().start())
            .setFirstField(bodyHas ? TextField.BODY : TextField.TITLE)
            .setRelevance(relevance.of(mentions));
    if (stored == null) {
      describe(entity, surfaces, mentions);
    } else {
      describe(entity, stored.get());
      entity.setLinkConfidence(
          surfaces.stream().mapToDouble(Surface::confidence).max().orElseThrow());
    }
    entity.setAlternatives(alternatives(surfaces, id));
    return entity.build();
  }

  private static List<Alternative> alternatives(List<Surface> surfaces, String id) {
    return surfaces.stream()
        .map(Surface::alternatives)
        .filter(others -> !others.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .filter(other -> !other.getId().equals(id))
        .toList();
  }

  private static void describe(Entity.Builder entity, ReferenceEntity known) {
    entity
        .setType(known.getType())
        .setName(known.getName())
        .setKind(known.getKind())
        .setJurisdiction(known.getJurisdiction())
        .setTickers(known.getTickers())
        .setLinked(true);
  }

  private void describe(Entity.Builder entity, List<Surface> surfaces, List<Mention> mentions) {
    Surface root = surfaces.getFirst().root();
    EntityType type = Candidates.entityType(root.type());
    entity
        .setType(type)
        .setName(derived.name(surfaces))
        .setKind(kind(root))
        .setJurisdiction(derived.jurisdiction(root))
        .setTickers(tickers(mentions))
        .setLinked(false);
  }

  private static @Nullable BodyKind kind(Surface surface) {
    return surface.type() == MentionType.MINISTRY ? BodyKinds.of(surface.pieces()) : null;
  }

  private static List<Ticker> tickers(List<Mention> mentions) {
    Map<String, Map<String, Ticker>> bySymbol = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      ListedAs listing = mention.ticker();
      if (listing != null) {
        String exchange = listing.exchange() == null ? NO_EXCHANGE : listing.exchange();
        bySymbol
            .computeIfAbsent(Symbols.canonical(listing.symbol()), none -> new LinkedHashMap<>())
            .putIfAbsent(exchange, new Ticker(listing.symbol(), exchange));
      }
    }
    return bySymbol.values().stream().flatMap(EntityList::withExchange).toList();
  }

  /** The exchanges of a symbol; the symbol alone where the article names none. */
  private static Stream<Ticker> withExchange(Map<String, Ticker> listings) {
    return listings.values().stream()
        .filter(ticker -> listings.size() == 1 || !ticker.getExchange().equals(NO_EXCHANGE));
  }
}
