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
 * Finds the organisation that "the company" stands for: of those named earlier in the sentence and
 * in the few sentences before it, the one that the article names most often, and on a tie that of
 * the nearest sentence. Not thread-safe: belongs to one article.
 */
final class PrecedingOrganizations {

  /** How many sentences before the current one are looked at: a paragraph or two. An assumption. */
  private static final int MAX_SENTENCES = 3;

  private final Map<String, Integer> times = new HashMap<>();
  private final Deque<List<Mention>> before = new ArrayDeque<>();

  /**
   * Counts the organisations of an article.
   *
   * @param mentions all of the article
   */
  PrecedingOrganizations(List<Mention> mentions) {
    mentions.stream()
        .filter(PrecedingOrganizations::isOrganization)
        .forEach(mention -> times.merge(mention.text(), 1, Integer::sum));
  }

  /**
   * The organisation that is meant at a token of the current sentence; null when none was named.
   */
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
            .filter(PrecedingOrganizations::isOrganization)
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
