package io.copydesk.cli.render;

import io.copydesk.events.Basis;
import io.copydesk.events.Comparator;
import io.copydesk.events.Direction;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.Figure;
import io.copydesk.events.FigureAspect;
import io.copydesk.events.FigureKind;
import io.copydesk.events.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures in words. Stateless. */
final class FigureText {

  private FigureText() {}

  /** The figure with its unit and bound: "more than 70 %", "USD 7,200,000,000". */
  static String value(Figure figure) {
    String magnitude = magnitude(figure);
    String value =
        figure.getKind() == FigureKind.MONEY
            ? (figure.getUnit() + " " + magnitude).strip()
            : (magnitude + " " + unit(figure)).strip();
    return comparator(figure.getComparator()) + value;
  }

  /**
   * What it is about and how the article reports it: "Alibaba: market share, first half of 2018",
   * "Acme: net profit, up, against USD 5,000", "price, expected, by analysts". May be empty.
   */
  static String about(Figure figure, EnrichedArticle article) {
    String period = figure.getPeriod() == null ? "" : figure.getPeriod().getText();
    return Stream.of(
            whose(figure),
            aspect(figure.getAspect()),
            change(figure),
            period,
            other("converts ", figure.getConversionOf(), article),
            other("against ", figure.getComparedWith(), article),
            attribution(figure, article))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String aspect(FigureAspect aspect) {
    return switch (aspect) {
      case ACTUAL, UNKNOWN -> "";
      case PRIOR -> "for comparison";
      case EXPECTED -> "expected";
      case TARGET -> "target";
    };
  }

  /** The figure that this one refers to; empty when the record points to none. */
  private static String other(String relation, @Nullable Integer index, EnrichedArticle article) {
    List<Mention> mentions = article.getMentions();
    boolean points = index != null && index >= 0 && index < mentions.size();
    Figure other = points ? mentions.get(index).getFigure() : null;
    return other == null ? "" : relation + value(other);
  }

  /** By the entity's name where the record names an entity. */
  private static String attribution(Figure figure, EnrichedArticle article) {
    String source = figure.getAttribution();
    return source == null
        ? ""
        : "by "
            + article.getEntities().stream()
                .filter(entity -> entity.getId().equals(source))
                .map(Entity::getName)
                .findFirst()
                .orElse(source);
  }

  private static String change(Figure figure) {
    String change = direction(figure.getDirection()) + basis(figure.getBasis());
    return change.strip();
  }

  /** A colon between the two, since what is measured may be said by a verb: "Acme: hired". */
  private static String whose(Figure figure) {
    String metric = figure.getMetric();
    String subject = figure.getSubject() == null ? null : figure.getSubject().getText();
    if (metric != null && subject != null) {
      return subject + ": " + metric;
    }
    return metric != null ? metric : subject != null ? subject : "";
  }

  private static String magnitude(Figure figure) {
    if (figure.getValue() != null) {
      return grouped(figure.getValue());
    }
    if (figure.getLow() != null && figure.getHigh() != null) {
      return grouped(figure.getLow()) + " to " + grouped(figure.getHigh());
    }
    return "?";
  }

  /** With commas between thousands; every digit of the fraction stays. */
  private static String grouped(String decimal) {
    try {
      String plain = new BigDecimal(decimal).toPlainString();
      int point = plain.indexOf('.');
      String whole = point < 0 ? plain : plain.substring(0, point);
      return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",")
          + (point < 0 ? "" : plain.substring(point));
    } catch (NumberFormatException e) {
      return decimal;
    }
  }

  private static String unit(Figure figure) {
    boolean one = "1".equals(figure.getValue());
    return switch (figure.getUnit()) {
      case "pp" -> one ? "percentage point" : "percentage points";
      case "bp" -> one ? "basis point" : "basis points";
      case String unit -> one || figure.getKind() == FigureKind.PERCENT ? unit : Plural.of(unit);
    };
  }

  private static String comparator(Comparator comparator) {
    return switch (comparator) {
      case NONE -> "";
      case UNKNOWN -> "(bound not known) ";
      case GREATER_THAN -> "more than ";
      case AT_LEAST -> "at least ";
      case LESS_THAN -> "less than ";
      case AT_MOST -> "at most ";
      case APPROXIMATELY -> "about ";
    };
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case NONE, UNKNOWN -> "";
      case INCREASE -> "up ";
      case DECREASE -> "down ";
    };
  }

  private static String basis(@Nullable Basis basis) {
    return basis == null || basis == Basis.UNKNOWN
        ? ""
        : basis.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
