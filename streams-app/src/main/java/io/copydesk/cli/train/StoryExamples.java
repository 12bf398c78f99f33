package io.copydesk.cli.train;

import io.copydesk.article.Article;
import io.copydesk.article.ArticleCleaner;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.events.RawArticle;
import io.copydesk.events.TextField;
import io.copydesk.extract.learn.MarkedText;
import io.copydesk.extract.learn.WrittenStory;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.Example;
import io.copydesk.extract.name.learn.GoldName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Makes examples of stories whose names are marked, headed by their ids. Some stories are made into
 * two: as they are, and as terminals send them.
 *
 * @param messages is told of each story that is left out, and why
 */
record StoryExamples(ArticleCleaner cleaner, Consumer<String> messages) {

  /** One story in so many is learnt once more in capitals or in small letters. */
  private static final int REWRITTEN = 8;

  private static final int EVERY = (1 << NameKind.COUNT) - 1;

  /** How much of a text a message shows. */
  private static final int SHOWN = 20;

  /**
   * The examples of a file.
   *
   * @param withoutRules whether the rules were written with these stories at hand
   * @throws io.copydesk.cli.console.CommandFailure naming the line of a story with a mark that is
   *     none, or when there is no story
   */
  List<Example> of(GoldFile file, boolean withoutRules) {
    List<Example> examples = new ArrayList<>();
    for (WrittenStory story : file.stories()) {
      file.at(story.line(), () -> add(file, story, withoutRules, examples));
    }
    return examples;
  }

  private void add(
      GoldFile file, WrittenStory story, boolean withoutRules, List<Example> examples) {
    List<GoldName> names = names(story);
    String title = story.title().plain();
    String body = story.body().plain();
    Article article = cleaned(story, title, body);
    // Marks count in the text as written: where cleaning changes it they would miss.
    if (!article.title().equals(title)) {
      leaveOut(file, story, title, article.title());
    } else if (!article.body().equals(body)) {
      leaveOut(file, story, body, article.body());
    } else {
      examples.add(new Example("stories", article, names, EVERY, withoutRules));
      rewritten(examples.size(), story)
          .map(form -> new Example(form.set(), form.article(), names, EVERY, withoutRules))
          .ifPresent(examples::add);
    }
  }

  private void leaveOut(GoldFile file, WrittenStory story, String written, String cleaned) {
    int at = 0;
    while (at < Math.min(written.length(), cleaned.length())
        && written.charAt(at) == cleaned.charAt(at)) {
      at++;
    }
    messages.accept(
        "%s:%d: %s is left out, since its marks would miss: \"%s\" becomes \"%s\" when it is cleaned"
            .formatted(
                file.name(), story.line(), story.heading(), from(at, written), from(at, cleaned)));
  }

  private static String from(int at, String text) {
    return text.substring(at, Math.min(text.length(), at + SHOWN));
  }

  /** A story as few papers write it, but some readers read it. */
  private record RewrittenStory(String set, Article article) {}

  private Optional<RewrittenStory> rewritten(int number, WrittenStory story) {
    if (number % REWRITTEN != 0) {
      return Optional.empty();
    }
    boolean capitals = number % (2 * REWRITTEN) == 0;
    UnaryOperator<String> how =
        capitals ? s -> s.toUpperCase(Locale.ROOT) : s -> s.toLowerCase(Locale.ROOT);
    String title = story.title().plain();
    String body = story.body().plain();
    Article article = cleaned(story, how.apply(title), how.apply(body));
    boolean inPlace =
        article.body().length() == body.length() && article.title().length() == title.length();
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

  private static List<GoldName> names(WrittenStory story) {
    List<GoldName> names = new ArrayList<>();
    story.title().marks().forEach(mark -> add(mark, TextField.TITLE, names));
    story.body().marks().forEach(mark -> add(mark, TextField.BODY, names));
    return names;
  }

  private static void add(MarkedText.Mark mark, TextField field, List<GoldName> names) {
    if (mark.letter() != MarkedText.FIGURE) {
      names.add(new GoldName(field, mark.span().start(), mark.span().end(), kinds(mark.letter())));
    }
  }

  /** The bits of what a mark says; none for what may be a name or not. */
  private static int kinds(char letter) {
    if (letter == MarkedText.EITHER) {
      return 0;
    }
    NameKind kind = NameKind.ofLetter(letter);
    if (kind == null) {
      throw new IllegalArgumentException("there is no mark [[" + letter + "|");
    }
    return kind.bit();
  }
}
