package io.copydesk.app.config;

import io.copydesk.table.NearestWord;
import io.copydesk.topology.topic.Feed;
import io.copydesk.topology.topic.MinConfidence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.config.ConfigDef.LambdaValidator;
import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;

/** Checks and reads the settings that name feeds ({@link Feed#word}). Stateless. */
final class FeedSettings {

  /** Allows a list of feeds. */
  static final Validator FEEDS =
      LambdaValidator.with(
          (key, value) -> each(key, value, FeedSettings::feed), () -> allowed("any of"));

  /** Allows a list of {@code feed:confidence}. */
  static final Validator MIN_CONFIDENCES =
      LambdaValidator.with(
          (key, value) -> each(key, value, FeedSettings::threshold),
          () ->
              "word:number, the number from 0 to 1, the word any of "
                  + String.join(", ", withConfidence()));

  /**
   * Roles have no confidence of their own, so no threshold can be set for them; those of people and
   * organisations count.
   */
  private static final Feed WITHOUT_CONFIDENCE = Feed.ROLES;

  private FeedSettings() {}

  /** The feeds of a list that {@link #FEEDS} allows. */
  static Set<Feed> published(List<String> words) {
    Set<Feed> feeds = EnumSet.noneOf(Feed.class);
    words.forEach(word -> feeds.add(feed(word)));
    return feeds;
  }

  /** The thresholds of a list that {@link #MIN_CONFIDENCES} allows. */
  static MinConfidence minConfidence(List<String> entries) {
    Map<Feed, Double> byFeed = new EnumMap<>(Feed.class);
    entries.stream().map(FeedSettings::threshold).forEach(t -> byFeed.put(t.feed, t.least));
    return new MinConfidence(byFeed);
  }

  private record Threshold(Feed feed, double least) {}

  private static void each(String key, Object value, Consumer<String> check) {
    for (Object entry : (List<?>) value) {
      try {
        check.accept(String.valueOf(entry));
      } catch (IllegalArgumentException e) {
        throw new ConfigException(key, entry, e.getMessage());
      }
    }
  }

  private static Feed feed(String word) {
    return Feed.named(word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    NearestWord.of(word, Feed.words())
                        .map(meant -> "did you mean " + meant + "?")
                        .orElseGet(() -> allowed("has to be any of"))));
  }

  private static Threshold threshold(String entry) {
    int colon = entry.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("write it as companies:0.8");
    }
    Feed feed = feed(entry.substring(0, colon).strip());
    if (feed == WITHOUT_CONFIDENCE) {
      throw new IllegalArgumentException(
          "a role has no confidence of its own: give people and organizations theirs");
    }
    return new Threshold(feed, confidence(entry.substring(colon + 1).strip()));
  }

  private static double confidence(String number) {
    double confidence;
    try {
      confidence = Double.parseDouble(number);
    } catch (NumberFormatException e) {
      confidence = Double.NaN;
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("the confidence has to be a number from 0 to 1");
    }
    return confidence;
  }

  private static String allowed(String before) {
    return before + " " + words();
  }

  private static String words() {
    return String.join(", ", Feed.words());
  }

  private static List<String> withConfidence() {
    return Feed.words().stream().filter(word -> !word.equals(WITHOUT_CONFIDENCE.word())).toList();
  }
}
