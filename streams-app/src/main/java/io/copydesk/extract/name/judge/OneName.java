package io.copydesk.extract.name.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * Aligns the kinds of the occurrences of one name in an article. Where one sentence shows that
 * "QSEZA" is a body of government and the next one only that it is a name, the second is taken for
 * the same kind. How probable it is that an occurrence is a name at all stays as it was. Stateless,
 * thread-safe.
 */
public final class OneName {

  /**
   * The weight, 0 to 1, of the name's kinds in the whole article; the rest is that of the
   * occurrence itself. Less than 1, since a town and a person of one name may stand in one article.
   * Of 0, 0.5, 0.75 and 1 this one did best for organisations of any kind on the financial articles
   * that nothing is trained on; see {@code streams-app/rationale/names.md}.
   */
  private static final double SHARED = 0.75;

  private OneName() {}

  /**
   * New probabilities for each sentence's candidates.
   *
   * @param candidates of each sentence
   * @param probabilities of each sentence, at {@code candidate * NameKind.COUNT + kind}
   */
  public static List<double[]> shared(
      List<List<Occurrence>> candidates, List<double[]> probabilities) {
    double[][] sums = new double[Name.count(candidates)][NameKind.COUNT];
    for (int s = 0; s < candidates.size(); s++) {
      for (int c = 0; c < candidates.get(s).size(); c++) {
        double[] sum = sums[candidates.get(s).get(c).name().number()];
        for (int k = 0; k < NameKind.COUNT; k++) {
          sum[k] += probabilities.get(s)[c * NameKind.COUNT + k];
        }
      }
    }
    List<double[]> all = new ArrayList<>(candidates.size());
    for (int s = 0; s < candidates.size(); s++) {
      double[] own = probabilities.get(s);
      double[] shared = new double[own.length];
      for (int c = 0; c < candidates.get(s).size(); c++) {
        share(own, c * NameKind.COUNT, sums[candidates.get(s).get(c).name().number()], shared);
      }
      all.add(shared);
    }
    return all;
  }

  private static void share(double[] own, int at, double[] sum, double[] shared) {
    double here = 0;
    double everywhere = 0;
    for (int k = 0; k < NameKind.COUNT; k++) {
      here += own[at + k];
      everywhere += sum[k];
    }
    for (int k = 0; k < NameKind.COUNT; k++) {
      double ofAll = everywhere > 0 ? here * sum[k] / everywhere : 0;
      shared[at + k] = (1 - SHARED) * own[at + k] + SHARED * ofAll;
    }
  }
}
