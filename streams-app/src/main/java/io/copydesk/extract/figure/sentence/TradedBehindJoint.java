package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Finds what is traded behind a joint, where a clause of its own may begin: the "gold" of "oil rose
 * 2 pct to $64 and gold was flat at $3,320". Whose figures those behind it are, and from which
 * figures they take nothing, hang on the same words.
 */
public final class TradedBehindJoint {

  private static final Set<String> JOINTS =
      Vocabulary.beside(TradedBehindJoint.class).words("traded-behind-joint.joints");

  private TradedBehindJoint() {}

  /** Whether a noun, in lower case, is traded at a price: a commodity, a currency, a bond. */
  public static boolean isTraded(String lower) {
    return MetricWords.isInstrument(lower) || MetricWords.isCommodity(lower);
  }

  /**
   * The joint right before a noun, or before its article: "and the yen".
   *
   * @param first the noun's first lexeme
   * @return -1 when none stands there
   */
  public static int before(Lexemes in, int first) {
    boolean article = SubjectWords.ARTICLES.contains(in.get(first - 1).lower());
    int joint = article ? first - 2 : first - 1;
    return JOINTS.contains(in.get(joint).lower()) ? joint : -1;
  }
}
