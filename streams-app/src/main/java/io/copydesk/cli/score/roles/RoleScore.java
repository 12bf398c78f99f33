package io.copydesk.cli.score.roles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many pairs of a person and an organisation were found, and how many of those that were found
 * have the role's text and the status right. Articles without a label are not scored.
 *
 * @param labelled pairs that have to be found
 * @param said pairs that the system gives; one that only agrees with a label which is matched
 *     already, or which names no organisation, does not count
 * @param found how many of the labelled pairs the system gives
 * @param right how many of the said pairs are labelled
 * @param roles of the right ones, those with the role's text
 * @param statuses of the right ones, those with the status
 * @param misses what went wrong, a line each: article, missed or false, person, role, where
 */
record RoleScore(
    int labelled, int said, int found, int right, int roles, int statuses, List<String> misses) {

  static RoleScore of(List<LabelledRole> labels, Map<String, List<FoundRole>> system) {
    Map<String, List<LabelledRole>> byArticle =
        labels.stream()
            .collect(
                Collectors.groupingBy(
                    LabelledRole::article, LinkedHashMap::new, Collectors.toList()));
    RoleTally tally = new RoleTally();
    byArticle.forEach(
        (article, expected) ->
            tally.add(article, expected, system.getOrDefault(article, List.of())));
    return tally.score();
  }

  double precision() {
    return (double) right / Math.max(1, said);
  }

  double recall() {
    return (double) found / Math.max(1, labelled);
  }

  /** For people, in one line. */
  String line() {
    double sum = precision() + recall();
    return String.format(
        Locale.ROOT,
        "pairs: P %s R %s F1 %s (gold %d, said %d)  of the right ones: role %s status %s",
        rounded(precision()),
        rounded(recall()),
        rounded(sum == 0 ? 0 : 2 * precision() * recall() / sum),
        labelled,
        said,
        rounded((double) roles / Math.max(1, right)),
        rounded((double) statuses / Math.max(1, right)));
  }

  /** To three digits as the gold set's own scorer does, which rounds a tie to the even digit. */
  private static String rounded(double share) {
    return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Counts article by article. */
  private static final class RoleTally {

    private final RoleNames names = new RoleNames();
    private final List<String> misses = new ArrayList<>();
    private int labelled;
    private int said;
    private int found;
    private int right;
    private int roles;
    private int statuses;

    void add(String article, List<LabelledRole> expected, List<FoundRole> system) {
      Set<Integer> used = new HashSet<>();
      for (LabelledRole label : expected) {
        if (label.isSomewhere()) {
          match(article, label, system, used);
        }
      }
      for (int i = 0; i < system.size(); i++) {
        FoundRole role = system.get(i);
        if (role.isSomewhere() && (used.contains(i) || !isKnown(role, expected))) {
          said++;
          if (!used.contains(i)) {
            misses.add(line(article, "false", role.person(), role.role(), role.where()));
          }
        }
      }
    }

    private void match(
        String article, LabelledRole label, List<FoundRole> system, Set<Integer> used) {
      labelled += label.optional() ? 0 : 1;
      List<Integer> candidates = new ArrayList<>();
      for (int i = 0; i < system.size(); i++) {
        FoundRole role = system.get(i);
        if (!used.contains(i)
            && names.agree(label.person(), role.person())
            && names.isAt(label.organization(), role)) {
          candidates.add(i);
        }
      }
      candidates.stream()
          .min(Comparator.comparing(i -> !names.agree(label.role(), system.get(i).role())))
          .ifPresentOrElse(
              i -> {
                used.add(i);
                matched(label, system.get(i));
              },
              () -> missed(article, label));
    }

    private void matched(LabelledRole label, FoundRole role) {
      found += label.optional() ? 0 : 1;
      right++;
      roles += names.agree(label.role(), role.role()) ? 1 : 0;
      statuses += label.status().name().equals(role.status()) ? 1 : 0;
    }

    private void missed(String article, LabelledRole label) {
      if (!label.optional()) {
        misses.add(line(article, "missed", label.person(), label.role(), label.organization()));
      }
    }

    private boolean isKnown(FoundRole role, List<LabelledRole> expected) {
      return expected.stream()
          .anyMatch(
              label ->
                  names.agree(label.person(), role.person())
                      && (!label.isSomewhere() || names.isAt(label.organization(), role)));
    }

    private static String line(String... cells) {
      return String.join("\t", cells);
    }

    RoleScore score() {
      return new RoleScore(labelled, said, found, right, roles, statuses, List.copyOf(misses));
    }
  }
}
