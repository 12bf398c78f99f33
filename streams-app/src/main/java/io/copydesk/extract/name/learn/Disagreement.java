package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;
import io.copydesk.extract.name.settle.Settled;
import io.copydesk.extract.text.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A name that weights which were learnt from other articles judge otherwise than readers marked it:
 * a slip of marking, or what more examples would teach.
 *
 * @param example the article with its marks
 * @param name as it was judged
 */
public record Disagreement(Example example, Settled name) {

  /** What the columns of a {@link #line} are. */
  public static final String COLUMNS =
      "set\tarticle\tfield\tstart\tend\tmarked\tjudged\tprobability\twords";

  private static final String NOTHING = "-";

  /** Where readers could disagree on whether it is a name. */
  private static final String EITHER = "OPTIONAL";

  /** How sure the judge was, not yet calibrated; 0 to 1. */
  public double probability() {
    return name.probability();
  }

  /**
   * Its values with tabs between, white space among the words as one blank each. Offsets count
   * UTF-16 code units of the field; what was marked are all marks that overlap it, with their
   * words.
   */
  public String line() {
    Occurrence at = name.occurrence();
    Sentence sentence = at.read().tagged().sentence();
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%s\t%d\t%d\t%s\t%s\t%.3f\t%s",
        example.set(),
        example.article().id(),
        sentence.field().name().toLowerCase(Locale.ROOT),
        sentence.tokens().get(at.first()).start(),
        sentence.tokens().get(at.end() - 1).end(),
        marked(at),
        name.kind(),
        probability(),
        sentence.join(at.first(), at.end()));
  }

  private String marked(Occurrence at) {
    List<String> marked =
        example.names().stream().filter(mark -> mark.overlaps(at)).map(this::text).toList();
    return marked.isEmpty() ? NOTHING : String.join("; ", marked);
  }

  private String text(GoldName mark) {
    String words = example.text(mark.field()).substring(mark.start(), mark.end());
    return kinds(mark) + " " + words.replaceAll("\\s+", " ");
  }

  private static String kinds(GoldName mark) {
    String kinds =
        Arrays.stream(NameKind.values())
            .filter(kind -> (mark.kinds() & kind.bit()) != 0)
            .map(NameKind::name)
            .collect(Collectors.joining("|"));
    return kinds.isEmpty() ? EITHER : kinds;
  }
}
