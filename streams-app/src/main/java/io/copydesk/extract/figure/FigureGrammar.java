package io.copydesk.extract.figure;

import io.copydesk.article.Span;
import io.copydesk.events.FigureKind;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Figure;
import io.copydesk.extract.FigureStep;
import io.copydesk.extract.Mention;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.figure.rank.RankWeights;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    this.binder = new FigureBinder(weights, clusters);
  }

  @Override
  public List<Mention> withFigures(
      TokenizedArticle text, ArticleCountries countries, List<Mention> names) {
    List<Mention> figures = figures(text, countries, names);
    Set<MentionStart> taken = figures.stream().map(MentionStart::of).collect(Collectors.toSet());
    Stream<Mention> rest = names.stream().filter(name -> !taken.contains(MentionStart.of(name)));
    return Stream.concat(rest, figures.stream()).sorted(Mention.IN_TEXT_ORDER).toList();
  }

  /** Where a mention begins. */
  private record MentionStart(TextField field, int at) {

    static MentionStart of(Mention mention) {
      return new MentionStart(mention.field(), mention.span().start());
    }
  }

  private List<Mention> figures(
      TokenizedArticle text, ArticleCountries countries, List<Mention> names) {
    List<Mention> figures = new ArrayList<>();
    Set<Mention> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    int name = 0;
    for (Mention figure : finder.find(text, countries)) {
      while (name < names.size() && endsBefore(names.get(name), figure)) {
        name++;
      }
      Mention rest = figure;
      for (int i = name; i < names.size() && rest != null && overlap(names.get(i), figure); i++) {
        rest = beside(names.get(i), rest);
        if (isPartOf(names.get(i), figure)) {
          gone.add(names.get(i));
        }
      }
      if (rest != null) {
        figures.add(rest);
      }
    }
    List<Mention> mentions = new ArrayList<>(names);
    mentions.removeIf(gone::contains);
    mentions.addAll(figures);
    mentions.sort(Mention.IN_TEXT_ORDER);
    return binder.bind(text, mentions).stream().filter(m -> m.figure() != null).toList();
  }

  /**
   * What a name leaves of a figure that it overlaps; null when the figure is the name's, as the
   * number within "Big 5 Sporting Goods Corp" is.
   */
  private static @Nullable Mention beside(Mention name, Mention figure) {
    if (!overlap(name, figure) || isWithinUnit(name, figure) || isMoney(name, figure)) {
      return figure;
    }
    if (opens(name, figure)) {
      return behind(name, figure);
    }
    return closes(name, figure) ? before(name, figure) : null;
  }

  private static boolean endsBefore(Mention name, Mention figure) {
    int byField = name.field().compareTo(figure.field());
    return byField < 0 || (byField == 0 && name.span().end() <= figure.span().start());
  }

  /** The "U.S." of "42,000 U.S. gallons", which owns nothing there as a company may. */
  private static boolean isWithinUnit(Mention name, Mention figure) {
    return name.span().start() > figure.span().start() && name.span().end() < figure.span().end();
  }

  private static boolean isPartOf(Mention name, Mention figure) {
    boolean place = name.type() == MentionType.PLACE && isWithinUnit(name, figure);
    return place || isMoney(name, figure);
  }

  /**
   * Whether what was taken for a name is an amount of money, "Sh287bn", or the code that it begins
   * with: the "PLN" of "PLN 1.7 bln", elsewhere a company of Indonesia. "3M" is a company.
   */
  private static boolean isMoney(Mention name, Mention figure) {
    Figure amount = figure.figure();
    boolean money = amount != null && amount.kind() == FigureKind.MONEY;
    return money
        && name.type() != MentionType.PLACE
        && !Character.isDigit(name.text().charAt(0))
        && name.span().start() == figure.span().start()
        && (name.span().equals(figure.span()) || name.text().equals(amount.unit()));
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

  /** Whether the figure ends with the name of a place: "US" in "$4 million US". */
  private static boolean closes(Mention name, Mention figure) {
    int rest = name.span().start() - figure.span().start();
    return name.type() == MentionType.PLACE
        && rest > 0
        && name.span().end() == figure.span().end()
        && Character.isWhitespace(figure.text().charAt(rest - 1));
  }

  private static Mention before(Mention name, Mention figure) {
    int start = figure.span().start();
    String rest = figure.text().substring(0, name.span().start() - start).stripTrailing();
    return figure.at(new Span(start, start + rest.length()), rest);
  }

  private static boolean overlap(Mention a, Mention b) {
    return a.field() == b.field() && a.span().overlaps(b.span());
  }
}
