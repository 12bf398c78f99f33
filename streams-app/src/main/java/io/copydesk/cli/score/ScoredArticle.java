package io.copydesk.cli.score;

import io.copydesk.cli.score.ScoredMention.Position;
import java.util.List;
import java.util.Set;

/**
 * An article with its mentions, of the gold set or of a system.
 *
 * @param types that were annotated, {@link #ANY_ORGANIZATION} among them where all of them were
 */
record ScoredArticle(
    String id, String title, String body, List<ScoredMention> mentions, Set<String> types) {

  /** Any organisation, of whichever type. */
  static final String ANY_ORGANIZATION = "ORG";

  private static final Set<String> ORGANIZATIONS =
      Set.of("COMPANY", "MINISTRY", "ORGANIZATION", ANY_ORGANIZATION);

  /** The characters of a position, as far as the text goes. */
  String text(Position span) {
    String field = span.field().equals("title") ? title : body;
    int end = Math.clamp(span.end(), 0, field.length());
    return field.substring(Math.clamp(span.start(), 0, end), end);
  }

  List<ScoredMention> ofType(String type) {
    return mentions.stream()
        .filter(
            type.equals(ANY_ORGANIZATION)
                ? mention -> ORGANIZATIONS.contains(mention.type())
                : mention -> mention.type().equals(type))
        .toList();
  }
}
