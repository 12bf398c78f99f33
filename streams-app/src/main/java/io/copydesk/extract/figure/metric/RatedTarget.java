package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.events.MentionType;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a bare "target" that analysts have for a share's price from others: a company stands behind
 * "target on", or words of ratings stand near it. Made for one sentence.
 */
final class RatedTarget {

  private static final Vocabulary WORDS = Vocabulary.beside(RatedTarget.class);

  private static final Set<String> TARGETS = WORDS.words("rated-target.targets");
  private static final Set<String> LEADING = WORDS.words("rated-target.leading");
  private static final Set<String> AVERAGING = WORDS.words("rated-target.averaging");
  private static final Set<String> RATING = WORDS.words("rated-target.rating");
  private static final String PRICE_TARGET = WORDS.word("rated-target.price-target");

  /** Lexemes around the target in which it is said whose shares are rated, or how. */
  private static final int NEAR = 16;

  private final SentenceView view;
  private final Lexemes in;

  RatedTarget(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** The canonical name of a price target where a figure's metric is one, else null. */
  @Nullable String of(Metric metric, PlacedFigure figure) {
    boolean target = TARGETS.contains(in.get(metric.to() - 1).lower());
    boolean money = figure.kind() == FigureKind.MONEY;
    if (!target || !money) {
      return null;
    }
    boolean bare = metric.to() - metric.from() == 1;
    boolean ofAll = AVERAGING.contains(in.get(metric.to() - 2).lower());
    return ofAll || (bare && isOfShares(metric, figure)) ? PRICE_TARGET : null;
  }

  private boolean isOfShares(Metric metric, PlacedFigure figure) {
    if (isOnCompany(metric.to()) || isOnCompany(figure.to())) {
      return true;
    }
    int end = Math.min(in.size(), metric.to() + NEAR);
    for (int i = Math.max(0, metric.from() - NEAR); i < end; i++) {
      if (RATING.contains(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "on Acme", and "on the carmaker Acme". */
  private boolean isOnCompany(int at) {
    if (!LEADING.contains(in.get(at).lower())) {
      return false;
    }
    int behind = in.is(at + 1, "the") ? at + 2 : at + 1;
    PlacedName owner = view.ownerStartingAt(behind);
    return owner != null && owner.mention().type() == MentionType.COMPANY;
  }
}
