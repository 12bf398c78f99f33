package io.copydesk.extract.learn;

/**
 * The weights of a log-linear model while it is trained, one gradient at a time: FTRL-Proximal
 * (McMahan and others, Ad Click Prediction, 2013). Each weight has a step size of its own that
 * shrinks as its gradients add up, and weights that hardly matter stay at zero. Made for one
 * training, not thread-safe.
 */
public final class ProximalWeights {

  private final float[] values;
  private final float[] sums;
  private final float[] squares;
  private final double step;
  private final double sparse;
  private final double small;

  /**
   * All zero.
   *
   * @param step how far a weight moves at first, above 0 (the paper's alpha)
   * @param sparse how large the sum of gradients has to be before a weight leaves zero, 0 or more
   *     (lambda 1)
   * @param small how strongly large weights are held back, 0 or more (lambda 2)
   */
  public ProximalWeights(int size, double step, double sparse, double small) {
    this.values = new float[size];
    this.sums = new float[size];
    this.squares = new float[size];
    this.step = step;
    this.sparse = sparse;
    this.small = small;
  }

  /** The weights themselves, no copy: they change with each {@link #follow}. */
  public float[] values() {
    return values;
  }

  /**
   * Takes a step.
   *
   * @param gradient partial derivative of the loss with respect to this weight
   */
  public void follow(int weight, float gradient) {
    float square = squares[weight] + gradient * gradient;
    float sigma = (float) ((Math.sqrt(square) - Math.sqrt(squares[weight])) / step);
    sums[weight] += gradient - sigma * values[weight];
    squares[weight] = square;
    values[weight] =
        Math.abs(sums[weight]) <= sparse
            ? 0
            : (float)
                (-(sums[weight] - Math.signum(sums[weight]) * sparse)
                    / ((1 + Math.sqrt(square)) / step + small));
  }
}
