package io.copydesk.catalog.link;

import io.copydesk.catalog.LinkGrade;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.events.Alternative;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name in an article means.
 *
 * @param entity null when the evidence does not suffice for any
 * @param grade on what the link stands; null exactly when there is no entity
 * @param alternatives what else came close, best first
 */
record Decision(
    @Nullable StoredEntity entity, @Nullable LinkGrade grade, List<Alternative> alternatives) {

  /** Nothing that the catalog has. */
  static final Decision NOTHING = new Decision(null, null, List.of());

  Decision {
    alternatives = List.copyOf(alternatives);
  }

  static Decision sure(StoredEntity entity, LinkGrade grade) {
    return new Decision(entity, grade, List.of());
  }
}
