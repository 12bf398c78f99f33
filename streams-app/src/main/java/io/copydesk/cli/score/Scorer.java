package io.copydesk.cli.score;

import io.copydesk.cli.score.ScoredMention.Position;
import io.copydesk.cli.score.measure.AmountTally;
import io.copydesk.cli.score.measure.StatedAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares a system's mentions with a gold set's.
 *
 * <p>An article is scored on the types that were annotated in it. A mention is right when its span
 * equals a gold mention's of the same type (strict), or overlaps one (overlap; every gold mention
 * is matched once). Any other one that overlaps an OPTIONAL gold mention is left out of the count.
 */
final class Scorer {

  /** In the order in which they are reported; {@link ScoredArticle#ANY_ORGANIZATION} is a union. */
  static final List<String> TYPES =
      List.of(
          "COMPANY",
          "MINISTRY",
          "ORGANIZATION",
          "PERSON",
          "FIGURE",
          "PLACE",
          ScoredArticle.ANY_ORGANIZATION);

  private final Map<String, Counts> byType = new LinkedHashMap<>();
  private final AmountTally figures = new AmountTally();
  private final List<Miss> misses = new ArrayList<>();

  private Scorer() {
    TYPES.forEach(type -> byType.put(type, new Counts()));
  }

  /** The score of a system; an article that it does not have counts as one without mentions. */
  static Score score(Map<String, ScoredArticle> gold, Map<String, ScoredArticle> system) {
    Scorer scorer = new Scorer();
    int answered = 0;
    for (ScoredArticle article : gold.values()) {
      ScoredArticle found = system.get(article.id());
      if (found == null) {
        found = new ScoredArticle(article.id(), "", "", List.of(), article.types());
        scorer.misses.add(new Miss(article.id(), Miss.ARTICLE, "missing", "", ""));
      } else {
        answered++;
      }
      for (String type : TYPES) {
        if (article.types().contains(type)) {
          scorer.add(article, found, type);
        }
      }
    }
    return new Score(gold.size(), answered, scorer.byType, scorer.figures, scorer.misses);
  }

  private void add(ScoredArticle gold, ScoredArticle system, String type) {
    Alignment alignment = Alignment.of(gold.ofType(type), system.ofType(type));
    Counts counts = byType.get(type);
    counts.gold += gold.ofType(type).size();
    counts.strict += alignment.exact();
    for (ScoredMention mention : alignment.system()) {
      ScoredMention matched = alignment.matched(mention);
      if (matched != null) {
        counts.system++;
        counts.overlap++;
        right(gold, type, mention, matched);
      } else {
        wrong(gold, type, mention, counts);
      }
    }
    for (ScoredMention missed : alignment.missed()) {
      misses.add(new Miss(gold.id(), type, "missed", gold.text(missed.span()), ""));
    }
  }

  private void right(
      ScoredArticle gold, String type, ScoredMention mention, ScoredMention matched) {
    if (type.equals("FIGURE")) {
      addFigure(gold, mention, matched);
    }
    if (!mention.span().equals(matched.span())) {
      String expected = gold.text(matched.span());
      misses.add(new Miss(gold.id(), type, "span", expected, gold.text(mention.span())));
    }
  }

  private void wrong(ScoredArticle gold, String type, ScoredMention mention, Counts counts) {
    Position span = mention.span();
    String text = gold.text(span);
    if (overlapsAny(gold.ofType("OPTIONAL"), span)) {
      return;
    }
    counts.system++;
    if (overlapsAny(gold.ofType(type), span)) {
      misses.add(new Miss(gold.id(), type, "duplicate", "", text));
      return;
    }
    String other =
        gold.mentions().stream()
            .filter(known -> known.span().overlaps(span))
            .map(ScoredMention::type)
            .findFirst()
            .orElse("-");
    misses.add(new Miss(gold.id(), type, "false", other, text));
  }

  private static boolean overlapsAny(List<ScoredMention> mentions, Position span) {
    return mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
  }

  private void addFigure(ScoredArticle gold, ScoredMention mention, ScoredMention matched) {
    StatedAmount expected = Objects.requireNonNull(matched.amount());
    StatedAmount found = Objects.requireNonNull(mention.amount());
    if (!figures.add(expected, found)) {
      String text = gold.text(matched.span());
      String difference = "gold " + expected + " / got " + found;
      misses.add(new Miss(gold.id(), "FIGURE", "attributes", text, difference));
    }
  }
}
