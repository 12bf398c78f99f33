package io.copydesk.extract;

import io.copydesk.article.Span;
import io.copydesk.events.Evidence;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/** Mentions for tests: found for certain by a rule, with neither ticker nor title nor figure. */
public final class Mentions {

  private Mentions() {}

  /** In the first sentence of a body. */
  public static Mention inBody(MentionType type, Span span, String text) {
    return new Mention(
        type, TextField.BODY, 0, span, text, null, null, EnumSet.of(Evidence.RULE), 1, null);
  }

  /** In the headline. */
  public static Mention inTitle(MentionType type, Span span, String text) {
    return new Mention(
        type, TextField.TITLE, 0, span, text, null, null, EnumSet.of(Evidence.RULE), 1, null);
  }

  /** The first time that a body has the name. */
  public static Mention named(MentionType type, String name, String body) {
    int start = body.indexOf(name);
    return inBody(type, new Span(start, start + name.length()), name);
  }

  /** Each time that a body has the name, in the order of the text. */
  public static List<Mention> every(MentionType type, String name, String body) {
    return Pattern.compile(name, Pattern.LITERAL)
        .matcher(body)
        .results()
        .map(found -> inBody(type, new Span(found.start(), found.end()), name))
        .toList();
  }
}
