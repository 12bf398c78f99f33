package io.copydesk.enrich;

import io.copydesk.article.Article;
import io.copydesk.article.LegibleText;
import io.copydesk.article.Span;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.Mention;
import io.copydesk.events.Role;
import io.copydesk.events.TextField;
import io.copydesk.events.TextRange;
import io.copydesk.extract.text.SentenceId;
import java.util.HashMap;
import java.util.Map;

/**
 * The text of an article as it was posted, for one that is read otherwise: a record has the very
 * characters that were posted, and its offsets count in them.
 *
 * @param article as it was posted
 * @param title {@code article}'s, as it is read
 * @param body {@code article}'s, as it is read
 */
record PostedText(Article article, LegibleText title, LegibleText body) {

  /** Of an article as it was posted. */
  static PostedText of(Article article) {
    return new PostedText(article, LegibleText.of(article.title()), LegibleText.of(article.body()));
  }

  /** What was found in the legible text, with offsets into the posted one. */
  Outcome.Enriched restored(Outcome.Enriched read) {
    EnrichedArticle found = read.article();
    EnrichedArticle restored =
        EnrichedArticle.newBuilder(found)
            .setTitle(article.title())
            .setBody(article.body())
            .setBoilerplate(found.getBoilerplate().stream().map(this::restored).toList())
            .setEntities(found.getEntities().stream().map(this::restored).toList())
            .setMentions(found.getMentions().stream().map(this::restored).toList())
            .setRoles(found.getRoles().stream().map(this::restored).toList())
            .build();
    return new Outcome.Enriched(restored, restored(read.sentences()));
  }

  private LegibleText text(TextField field) {
    return field == TextField.TITLE ? title : body;
  }

  private TextRange restored(TextRange range) {
    Span span = body.posted(new Span(range.getStart(), range.getEnd()));
    return new TextRange(span.start(), span.end());
  }

  private Mention restored(Mention read) {
    Span span = text(read.getField()).posted(new Span(read.getStart(), read.getEnd()));
    String posted = read.getField() == TextField.TITLE ? article.title() : article.body();
    return Mention.newBuilder(read)
        .setStart(span.start())
        .setEnd(span.end())
        .setText(span.of(posted))
        .build();
  }

  private Role restored(Role read) {
    Span span = text(read.getField()).posted(new Span(read.getStart(), read.getEnd()));
    return Role.newBuilder(read).setStart(span.start()).setEnd(span.end()).build();
  }

  private Entity restored(Entity read) {
    int first = read.getFirstOffset();
    Span span = text(read.getFirstField()).posted(new Span(first, first + 1));
    return Entity.newBuilder(read).setFirstOffset(span.start()).build();
  }

  private SentenceSpans restored(SentenceSpans read) {
    Map<SentenceId, Span> byId = new HashMap<>();
    read.byId().forEach((id, span) -> byId.put(id, text(id.field()).posted(span)));
    return new SentenceSpans(byId);
  }
}
