package io.copydesk.cli.score.figures;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.extract.figure.learn.LabelledPeriod;
import io.copydesk.extract.figure.learn.WordLists;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that a figure is bound to, and when a system's and a label's value are the same.
 */
enum FigureAttribute {
  SUBJECT {
    @Override
    @Nullable JsonNode given(JsonNode figure) {
      JsonNode subject = figure.path("subject");
      JsonNode text = subject.isObject() ? subject.path("text") : subject;
      return text.isTextual() ? text : null;
    }

    @Override
    boolean same(JsonNode given, String gold) {
      return WordLists.sameSubject(given.asText(), gold);
    }
  },
  METRIC {
    @Override
    @Nullable JsonNode given(JsonNode figure) {
      return said(figure.path("metric"));
    }

    @Override
    boolean same(JsonNode given, String gold) {
      return WordLists.sameMetric(given.asText(), gold);
    }
  },
  PERIOD {
    @Override
    @Nullable JsonNode given(JsonNode figure) {
      JsonNode period = figure.path("period");
      boolean says = period.path("text").isTextual() || period.path("start").isTextual();
      return says ? period : null;
    }

    @Override
    boolean same(JsonNode given, String gold) {
      return LabelledPeriod.same(days(given), given.path("text").asText(), gold);
    }
  },
  DIRECTION {
    @Override
    @Nullable JsonNode given(JsonNode figure) {
      return said(figure.path("direction"));
    }

    @Override
    boolean same(JsonNode given, String gold) {
      return switch (given.asText()) {
        case "INCREASE" -> gold.equals("up");
        case "DECREASE" -> gold.equals("down");
        default -> false;
      };
    }
  },
  BASIS {
    @Override
    @Nullable JsonNode given(JsonNode figure) {
      return said(figure.path("basis"));
    }

    @Override
    boolean same(JsonNode given, String gold) {
      return given.asText().equals(gold);
    }
  };

  /** The characters of "2021-04-01". */
  private static final int DAY = 10;

  private static String days(JsonNode period) {
    boolean known = period.path("start").isTextual() && period.path("end").isTextual();
    return known ? day(period, "start") + ".." + day(period, "end") : "";
  }

  private static String day(JsonNode period, String key) {
    String day = period.path(key).asText();
    return day.substring(0, Math.min(day.length(), DAY));
  }

  /** What the system says of a figure, null when it says nothing. */
  abstract @Nullable JsonNode given(JsonNode figure);

  /** Whether the system's value is the label's. */
  abstract boolean same(JsonNode given, String gold);

  /** Whether the value is one of the labels, all of which are right; "-" and "?" are no values. */
  boolean right(JsonNode given, List<String> gold) {
    return gold.stream().anyMatch(alternative -> isSaid(alternative) && same(given, alternative));
  }

  /** The key in a gold file. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean isSaid(String alternative) {
    return !alternative.equals("-") && !alternative.equals("?");
  }

  private static @Nullable JsonNode said(JsonNode value) {
    boolean nothing = !value.isTextual() || value.asText().isEmpty();
    return nothing || value.asText().equals("NONE") ? null : value;
  }
}
