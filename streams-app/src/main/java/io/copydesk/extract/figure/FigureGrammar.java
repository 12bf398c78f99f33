package io.copydesk.extract.figure;

import io.copydesk.article.Span;
import io.copydesk.events.MentionType;
import io.copydesk.extract.FigureStep;
import io.copydesk.extract.Mention;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.figure.rank.RankWeights;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;

/** Finds figures by the grammar of amounts and binds them to what they are about. Thread-safe. */
public final class FigureGrammar implements FigureStep {

  private final FigureFinder finder = new FigureFinder(Exchanges.bundled());
  private final FigureBinder binder;

  /**
   * Binds by the weights that are part of the application.
   *
   * @param clusters those of the tagger whose model the weights were learnt with
   */
  public FigureGrammar(WordClusters clusters) {
    this(RankWeights.bundled(), clusters);
  }

  /**
   * @param weights to bind by
   * @param clusters those of the tagger whose model the weights were learnt with
   */
  public FigureGrammar(RankWeights weights, WordClusters clusters) {
    this.binder = new FigureBinder(weights, Countries.bundled(), clusters);
  }

  @Override
  public List<Mention> find(
      TokenizedArticle text, ArticleCountries countries, List<Mention> names) {
    List<Mention> mentions = new ArrayList<>(names);
    int name = 0;
    for (Mention figure : finder.find(text, countries)) {
      while (name < names.size() && endsBefore(names.get(name), figure)) {
        name++;
      }
      // A number within a name ("Big 5 Sporting Goods Corp") is the name's.
      if (name == names.size() || !overlap(names.get(name), figure)) {
        mentions.add(figure);
      } else if (isWithinUnit(names.get(name), figure)) {
        if (names.get(name).type() == MentionType.PLACE) {
          mentions.remove(names.get(name));
        }
        mentions.add(figure);
      } else if (opens(names.get(name), figure)) {
        mentions.add(behind(names.get(name), figure));
      }
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    return binder.bind(text, mentions).stream().filter(m -> m.figure() != null).toList();
  }

  private static boolean endsBefore(Mention name, Mention figure) {
    int byField = name.field().compareTo(figure.field());
    return byField < 0 || (byField == 0 && name.span().end() <= figure.span().start());
  }

  /** The "U.S." of "42,000 U.S. gallons", which owns nothing there as a company may. */
  private static boolean isWithinUnit(Mention name, Mention figure) {
    return name.span().start() > figure.span().start() && name.span().end() < figure.span().end();
  }

  /**
   * Whether the figure begins with the name: "US" in "US $4 million" is a place and part of the
   * amount.
   */
  private static boolean opens(Mention name, Mention figure) {
    return name.field() == figure.field()
        && name.span().start() == figure.span().start()
        && name.span().end() < figure.span().end()
        && !Character.isLetterOrDigit(figure.text().charAt(name.text().length()));
  }

  private static Mention behind(Mention name, Mention figure) {
    String rest = figure.text().substring(name.text().length());
    int start = figure.span().end() - rest.stripLeading().length();
    return figure.at(new Span(start, figure.span().end()), rest.strip());
  }

  private static boolean overlap(Mention a, Mention b) {
    return a.field() == b.field() && a.span().overlaps(b.span());
  }
}
