package io.copydesk.catalog.link;

import io.copydesk.catalog.LinkGrade;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.events.Alternative;
import java.util.List;

/** What a name in an article means, by the evidence there. */
sealed interface Decision {

  /** What else it may mean, best first. */
  List<Alternative> alternatives();

  /**
   * It means an entity of the catalog.
   *
   * @param grade on what the link stands
   */
  record Linked(StoredEntity entity, LinkGrade grade, List<Alternative> alternatives)
      implements Decision {

    public Linked {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** Nothing that the catalog has, or the evidence does not suffice to choose. */
  record Undecided(List<Alternative> alternatives) implements Decision {

    public Undecided {
      alternatives = List.copyOf(alternatives);
    }
  }
}
