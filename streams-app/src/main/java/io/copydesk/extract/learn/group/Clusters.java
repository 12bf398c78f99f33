package io.copydesk.extract.learn.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Directions in clusters, each around its centre: spherical k-means (Dhillon and Modha, Concept
 * Decompositions for Large Sparse Text Data using Clustering, 2001). The same directions in the
 * same order give the same clusters on every machine. Made once, then only read.
 */
final class Clusters {

  /** By hand: how many more would change was not measured. */
  private static final int ROUNDS = 10;

  private static final long SEED = 20261127;

  /** How many directions a thread looks at before it takes others. */
  private static final int BATCH = 256;

  private final List<float[]> directions;
  private final float[][] centres;
  private int[] nearest;

  private Clusters(List<float[]> directions, float[][] centres) {
    this.directions = directions;
    this.centres = centres;
    this.nearest = nearest();
  }

  /**
   * Clusters directions.
   *
   * @param directions of length 1, more than clusters
   * @param count how many clusters, 1 or more; some may be empty
   */
  static Clusters of(List<float[]> directions, int count) {
    List<float[]> first = new ArrayList<>(directions);
    Collections.shuffle(first, new Random(SEED));
    Clusters clusters = new Clusters(directions, first.subList(0, count).toArray(float[][]::new));
    for (int round = 1; round < ROUNDS; round++) {
      clusters.moveCentres();
      clusters.nearest = clusters.nearest();
    }
    return clusters;
  }

  /** The number of the cluster that a direction is in. */
  int of(int direction) {
    return nearest[direction];
  }

  /** How near a direction is to the centre of its cluster: the cosine of their angle. */
  double nearness(int direction) {
    double cosine = 0;
    float[] of = directions.get(direction);
    float[] centre = centres[nearest[direction]];
    for (int d = 0; d < centre.length; d++) {
      cosine += of[d] * centre[d];
    }
    return cosine;
  }

  private void moveCentres() {
    double[][] sums = new double[centres.length][centres[0].length];
    for (int i = 0; i < directions.size(); i++) {
      float[] of = directions.get(i);
      double[] sum = sums[nearest[i]];
      for (int d = 0; d < sum.length; d++) {
        sum[d] += of[d];
      }
    }
    for (int c = 0; c < centres.length; c++) {
      double length = Math.sqrt(Arrays.stream(sums[c]).map(x -> x * x).sum());
      if (length > 0) {
        float[] moved = new float[sums[c].length];
        for (int d = 0; d < moved.length; d++) {
          moved[d] = (float) (sums[c][d] / length);
        }
        centres[c] = moved;
      }
    }
  }

  private int[] nearest() {
    int[] nearest = new int[directions.size()];
    float[][] byDimension = byDimension();
    IntStream.rangeClosed(0, directions.size() / BATCH)
        .parallel()
        .forEach(
            batch -> {
              float[] cosines = new float[centres.length];
              int end = Math.min((batch + 1) * BATCH, directions.size());
              for (int i = batch * BATCH; i < end; i++) {
                nearest[i] = nearest(directions.get(i), byDimension, cosines);
              }
            });
    return nearest;
  }

  /** The centres with rows and columns exchanged: the compiler makes vectors of such loops. */
  private float[][] byDimension() {
    float[][] columns = new float[centres[0].length][centres.length];
    for (int c = 0; c < centres.length; c++) {
      for (int d = 0; d < columns.length; d++) {
        columns[d][c] = centres[c][d];
      }
    }
    return columns;
  }

  private static int nearest(float[] direction, float[][] byDimension, float[] cosines) {
    Arrays.fill(cosines, 0);
    for (int d = 0; d < direction.length; d++) {
      float x = direction[d];
      float[] of = byDimension[d];
      for (int c = 0; c < cosines.length; c++) {
        cosines[c] += x * of[c];
      }
    }
    int best = 0;
    for (int c = 1; c < cosines.length; c++) {
      if (cosines[c] > cosines[best]) {
        best = c;
      }
    }
    return best;
  }
}
