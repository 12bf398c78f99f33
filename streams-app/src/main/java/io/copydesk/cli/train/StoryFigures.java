package io.copydesk.cli.train;

import io.copydesk.article.Article;
import io.copydesk.cli.gold.BoundStory;
import io.copydesk.cli.gold.BoundStory.BoundFigure;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import java.util.List;

/** The figures of a story of our own, which are found by their words, one behind the other. */
record StoryFigures(BoundStory story) implements BoundFigures {

  @Override
  public int size() {
    return story.figures().size();
  }

  @Override
  public ReaderAnswers answers(Article cleaned, List<Mention> mentions) {
    List<Mention> found = mentions.stream().filter(m -> m.type() == MentionType.FIGURE).toList();
    ReaderAnswers answers = new ReaderAnswers();
    int next = 0;
    for (BoundFigure figure : story.figures()) {
      int at = next;
      while (at < found.size() && !figure.isIn(found.get(at).text())) {
        at++;
      }
      if (at < found.size()) {
        answers.put(found.get(at), figure.right());
        next = at + 1;
      }
    }
    return answers;
  }
}
