package io.copydesk.cli.score;

import io.copydesk.cli.score.ScoredMention.Position;
import java.util.List;

/** An article with its mentions, of the gold set or of a system. */
record ScoredArticle(String id, String title, String body, List<ScoredMention> mentions) {

  /** The characters of a position, as far as the text goes. */
  String text(Position span) {
    String field = span.field().equals("title") ? title : body;
    int end = Math.clamp(span.end(), 0, field.length());
    return field.substring(Math.clamp(span.start(), 0, end), end);
  }

  List<ScoredMention> ofType(String type) {
    return mentions.stream().filter(mention -> mention.type().equals(type)).toList();
  }
}
