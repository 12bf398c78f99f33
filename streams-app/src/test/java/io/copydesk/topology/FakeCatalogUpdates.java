package io.copydesk.topology;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.Links;
import io.copydesk.catalog.NameExplanation;
import io.copydesk.catalog.live.CatalogChange;
import io.copydesk.catalog.live.CatalogUpdates;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** A catalog that keeps entities, refuses those without a name, and links nothing. */
public final class FakeCatalogUpdates implements CatalogUpdates {

  private final Map<String, ReferenceEntity> entities = new ConcurrentSkipListMap<>();

  @Override
  public CatalogChange put(String id, ReferenceEntity entity) {
    if (entity.getName().isBlank()) {
      return new CatalogChange.RefusedEntry("name: is empty", entities.remove(id) != null);
    }
    entities.put(id, entity);
    return new CatalogChange.Applied(true);
  }

  @Override
  public CatalogChange remove(String id) {
    return new CatalogChange.Applied(entities.remove(id) != null);
  }

  @Override
  public Catalog snapshot() {
    return new Snapshot(Map.copyOf(entities));
  }

  private record Snapshot(Map<String, ReferenceEntity> entities) implements Catalog {

    @Override
    public @Nullable ReferenceEntity entity(String id) {
      return entities.get(id);
    }

    @Override
    public Links link(Extraction extraction) {
      return new Links(Map.of(), List.of(), List.of(), Map.of());
    }

    @Override
    public List<NameMatch> in(Sentence sentence, boolean small) {
      return List.of();
    }

    @Override
    public List<NameExplanation> explain(Extraction extraction) {
      return List.of();
    }

    @Override
    public int size() {
      return entities.size();
    }

    @Override
    public String digest() {
      return String.join(",", entities.keySet().stream().sorted().toList());
    }
  }
}
