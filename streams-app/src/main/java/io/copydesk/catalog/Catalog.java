package io.copydesk.catalog;

import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.KnownNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reference entities at one moment; later changes do not show in it. Thread-safe. */
public interface Catalog extends KnownNames {

  /** The entity, or null when the catalog has none of that id. */
  @Nullable ReferenceEntity entity(String id);

  /**
   * Gives each mention of an entity the entity's id. A pure function of the catalog and the
   * article.
   */
  Links link(Extraction extraction);

  /** How {@link #link} decides each name, in the order of their first mentions. */
  List<NameExplanation> explain(Extraction extraction);

  /** Number of entities. */
  int size();

  /**
   * A digest of the content, 16 hexadecimal digits; the order in which it was loaded makes no
   * difference.
   */
  String digest();
}
