package io.copydesk.cli.train;

import io.copydesk.article.Article;
import io.copydesk.article.ArticleCleaner;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.events.RawArticle;
import io.copydesk.events.TextField;
import io.copydesk.extract.learn.MarkedText;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.learn.WrittenStory;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.Example;
import io.copydesk.extract.name.learn.GoldName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes examples of stories whose names are marked, headed by their ids; marks may stand in HTML.
 * Some stories are made into two: as they are, and as terminals send them.
 */
record StoryExamples(ArticleCleaner cleaner) {

  /** Whenever so many examples are made, the last story is learnt once more, in other letters. */
  private static final int REWRITTEN = 8;

  private static final int EVERY = (1 << NameKind.COUNT) - 1;

  /**
   * The examples of a file.
   *
   * @param writers whether those who wrote rules knew these stories
   * @throws io.copydesk.cli.console.CommandFailure naming the line of a story with a mark that is
   *     none or parts what cleaning makes one character, or when there is no story
   */
  List<Example> of(GoldFile file, RuleWriters writers) {
    List<Example> examples = new ArrayList<>();
    for (WrittenStory story : file.stories()) {
      file.at(story.line(), () -> add(story, writers, examples));
    }
    return examples;
  }

  private void add(WrittenStory story, RuleWriters writers, List<Example> examples) {
    Article article = cleaned(story, story.title().plain(), story.body().plain());
    story.title().requireNoFence(article.title());
    story.body().requireNoFence(article.body());
    Article fenced = cleaned(story, story.title().fenced(), story.body().fenced());
    MarkedText title = story.title().fromFenced(fenced.title());
    MarkedText body = story.body().fromFenced(fenced.body());
    if (!title.plain().equals(article.title()) || !body.plain().equals(article.body())) {
      throw new IllegalArgumentException(
          story.heading() + " has a mark that begins or ends within a tag or an entity of HTML");
    }
    List<GoldName> names = names(title, body);
    examples.add(new Example("stories", article, names, EVERY, writers));
    rewritten(examples.size(), story, article)
        .map(form -> new Example(form.set(), form.article(), names, EVERY, writers))
        .ifPresent(examples::add);
  }

  /** A story as few papers write it, but some readers read it. */
  private record RewrittenStory(String set, Article article) {}

  private Optional<RewrittenStory> rewritten(int number, WrittenStory story, Article written) {
    if (number % REWRITTEN != 0) {
      return Optional.empty();
    }
    boolean capitals = number % (2 * REWRITTEN) == 0;
    UnaryOperator<String> how =
        capitals ? s -> s.toUpperCase(Locale.ROOT) : s -> s.toLowerCase(Locale.ROOT);
    Article article = cleaned(story, how.apply(written.title()), how.apply(written.body()));
    boolean inPlace =
        article.body().length() == written.body().length()
            && article.title().length() == written.title().length();
    return inPlace
        ? Optional.of(
            new RewrittenStory(
                capitals ? "stories in capitals" : "stories in small letters", article))
        : Optional.empty();
  }

  private Article cleaned(WrittenStory story, String title, String body) {
    return cleaner.clean(
        RawArticle.newBuilder()
            .setId(story.heading())
            .setSource("")
            .setTitle(title)
            .setBody(body)
            .build());
  }

  private static List<GoldName> names(MarkedText title, MarkedText body) {
    List<GoldName> names = new ArrayList<>();
    title.marks().forEach(mark -> add(mark, TextField.TITLE, names));
    body.marks().forEach(mark -> add(mark, TextField.BODY, names));
    return names;
  }

  private static void add(MarkedText.Mark mark, TextField field, List<GoldName> names) {
    if (mark.letter() != MarkedText.FIGURE) {
      names.add(new GoldName(field, mark.span().start(), mark.span().end(), kinds(mark.letter())));
    }
  }

  /** The bits of what a mark says; none for what may be a name or not. */
  private static int kinds(char letter) {
    return letter == MarkedText.EITHER ? 0 : NameKind.ofMark(letter).bit();
  }
}
