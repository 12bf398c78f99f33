package io.copydesk.extract.role;

import io.copydesk.extract.Mention;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation "the company" is: of those that the sentence has named before and those of the
 * sentences right before, the one that the article names most. Not thread-safe: belongs to one
 * article.
 */
final class SpokenOf {

  /** Farther back, another organisation may be meant as well. An assumption: a paragraph or two. */
  private static final int MAX_SENTENCES = 3;

  private final Map<String, Integer> times = new HashMap<>();
  private final Deque<List<Mention>> before = new ArrayDeque<>();

  /**
   * Counts the organisations of an article.
   *
   * @param mentions all of the article
   */
  SpokenOf(List<Mention> mentions) {
    mentions.stream()
        .filter(SpokenOf::isOrganization)
        .forEach(mention -> times.merge(mention.text(), 1, Integer::sum));
  }

  /** The organisation that a role at a token of the current sentence is at; null when none is. */
  @Nullable Mention at(int token, RoleSentence s) {
    List<Mention> nearestFirst = new ArrayList<>();
    for (int i = Math.min(token, s.size()) - 1; i >= 0; i--) {
      Mention mention = s.mention(i);
      if (mention != null && isOrganization(mention)) {
        nearestFirst.add(mention);
      }
    }
    before.forEach(nearestFirst::addAll);
    Mention most = null;
    for (Mention mention : nearestFirst) {
      if (most == null || times(mention) > times(most)) {
        most = mention;
      }
    }
    return most;
  }

  private int times(Mention mention) {
    return times.getOrDefault(mention.text(), 0);
  }

  /** Goes on to the next sentence. */
  void next(List<Mention> names) {
    before.addFirst(
        names.stream()
            .filter(SpokenOf::isOrganization)
            .sorted(Comparator.comparingInt(mention -> mention.span().start()))
            .toList());
    if (before.size() > MAX_SENTENCES) {
      before.removeLast();
    }
  }

  static boolean isOrganization(Mention mention) {
    return switch (mention.type()) {
      case COMPANY, MINISTRY, ORGANIZATION -> true;
      case PERSON, PLACE, FIGURE, UNKNOWN -> false;
    };
  }
}
