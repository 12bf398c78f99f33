package io.copydesk.enrich;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.Links;
import io.copydesk.catalog.NameExplanation;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.MentionType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Mention;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links every mention of an entity to "company:" and its text, and no keyword. */
final class FakeCatalog implements Catalog {

  @Override
  public @Nullable ReferenceEntity entity(String id) {
    return null;
  }

  @Override
  public Links link(Extraction extraction) {
    Map<Mention, String> ids = new LinkedHashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.type() != MentionType.FIGURE) {
        String id = "company:" + mention.text().toLowerCase(Locale.ROOT);
        ids.put(mention, id);
        entities.add(
            Entity.newBuilder()
                .setId(id)
                .setType(EntityType.COMPANY)
                .setName(mention.text())
                .build());
      }
    }
    List<@Nullable String> keywords = new ArrayList<>();
    extraction.text().article().keywords().forEach(keyword -> keywords.add(null));
    return new Links(ids, entities, keywords, Map.of());
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
    return 0;
  }

  @Override
  public String digest() {
    return "catalog-1";
  }
}
