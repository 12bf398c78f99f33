package io.copydesk.extract.learn;

/**
 * Weights that follow the gradient of a logarithmic probability, each with a step of its own that
 * gets smaller the more it has moved, and that stay at zero where they hardly matter: FTRL proximal
 * (McMahan and others, Ad Click Prediction, 2013). Made for one training, not thread-safe.
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
   * @param sparse how much has to speak for a weight before it leaves zero, 0 or more (lambda 1)
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

  /** The weights themselves, which go on changing with each gradient. */
  public float[] values() {
    return values;
  }

  /**
   * Takes a step.
   *
   * @param gradient of what is to become small, at the weight
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
