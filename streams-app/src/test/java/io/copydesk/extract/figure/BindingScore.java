package io.copydesk.extract.figure;

import io.copydesk.events.Basis;
import io.copydesk.events.Direction;
import io.copydesk.extract.Period;
import io.copydesk.extract.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts what is bound rightly, wrongly and not at all. */
final class BindingScore {

  enum Part {
    SUBJECT,
    METRIC,
    PERIOD,
    DIRECTION,
    BASIS
  }

  private static final String NOTHING = "-";
  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "corp", "co", "ltd", "plc", "ag", "sa", "nv", "ab");

  private final Map<Part, int[]> counts = new EnumMap<>(Part.class);
  private final List<String> mistakes = new ArrayList<>();

  /** Share of what was bound that is right. */
  double precision(Part part) {
    int[] count = counts(part);
    return share(count[0], count[1]);
  }

  /** Share of what a reader binds that was bound rightly. */
  double recall(Part part) {
    int[] count = counts(part);
    return share(count[0], count[2]);
  }

  /** What was bound wrongly or not at all. */
  List<String> mistakes() {
    return mistakes;
  }

  void subject(String figure, List<String> right, @Nullable Subject found) {
    String text = found == null ? null : found.text();
    add(Part.SUBJECT, figure, right, text, gold -> isSameName(gold, Objects.requireNonNull(text)));
  }

  void metric(String figure, List<String> right, @Nullable String found) {
    add(Part.METRIC, figure, right, found, gold -> isSame(gold, Objects.requireNonNull(found)));
  }

  void period(String figure, List<String> right, @Nullable Period found) {
    add(Part.PERIOD, figure, right, found, gold -> covers(gold, Objects.requireNonNull(found)));
  }

  void direction(String figure, List<String> right, Direction found) {
    Direction given = found == Direction.NONE ? null : found;
    add(Part.DIRECTION, figure, right, given, gold -> BindingGold.direction(gold) == given);
  }

  void basis(String figure, List<String> right, @Nullable Basis found) {
    add(Part.BASIS, figure, right, found, gold -> BindingGold.basis(gold) == found);
  }

  private void add(
      Part part,
      String figure,
      List<String> right,
      @Nullable Object found,
      Predicate<String> matches) {
    boolean mayBeNull = right.contains(NOTHING);
    boolean hit = found != null && right.stream().filter(r -> !r.equals(NOTHING)).anyMatch(matches);
    if (hit) {
      counts(part)[0]++;
      return;
    }
    counts(part)[1] += found == null ? 0 : 1;
    counts(part)[2] += mayBeNull ? 0 : 1;
    if (found != null || !mayBeNull) {
      mistakes.add(part + " of " + figure + ": " + found + ", not " + right);
    }
  }

  private int[] counts(Part part) {
    return counts.computeIfAbsent(part, p -> new int[3]);
  }

  private static double share(int right, int others) {
    return right + others == 0 ? 1 : right / (double) (right + others);
  }

  private static boolean isSameName(String gold, String found) {
    List<String> one = words(gold);
    List<String> other = words(found);
    return one.containsAll(other) || other.containsAll(one);
  }

  /** One may say more of the same noun: "net profit" and "profit". */
  private static boolean isSame(String gold, String found) {
    List<String> one = words(gold);
    List<String> other = words(found);
    boolean noun = one.getLast().equals(other.getLast());
    return noun && (one.containsAll(other) || other.containsAll(one));
  }

  private static boolean covers(String gold, Period found) {
    if (gold.equals("T")) {
      return found.start() == null;
    }
    List<LocalDate> days = BindingGold.days(gold);
    return days.getFirst().equals(found.start()) && days.getLast().equals(found.end());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+", -1)) {
      if (!word.isEmpty() && !LEGAL_FORMS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Part part : Part.values()) {
      out.append(
          String.format(Locale.ROOT, "%s P %.3f R %.3f; ", part, precision(part), recall(part)));
    }
    return out.toString();
  }
}
