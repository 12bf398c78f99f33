package io.copydesk.extract.figure;

import io.copydesk.extract.Figure;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Subject;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of an article, bound beside names that a test has found in it. */
final class FiguresBesideNames {

  private FiguresBesideNames() {}

  /** In the order of the text. */
  static List<Figure> in(TokenizedArticle article, List<Mention> named) {
    List<Mention> mentions = new ArrayList<>(named);
    mentions.addAll(FoundFigures.in(article));
    mentions.sort(Mention.IN_TEXT_ORDER);
    List<Figure> figures = new ArrayList<>();
    for (Mention mention : Fixtures.figureBinder().bind(article, mentions)) {
      if (mention.figure() != null) {
        figures.add(mention.figure());
      }
    }
    return figures;
  }

  /** Whose figures are, in the words of the text; null for one of nobody. */
  static List<@Nullable String> owners(List<Figure> figures) {
    List<@Nullable String> owners = new ArrayList<>();
    for (Figure figure : figures) {
      Subject subject = figure.subject();
      owners.add(subject == null ? null : subject.text());
    }
    return owners;
  }
}
