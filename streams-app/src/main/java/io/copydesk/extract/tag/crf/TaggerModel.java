package io.copydesk.extract.tag.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A tagger's model in the form in which it is read at start. The build makes it from CoreNLP's
 * model ({@code extract.learn.tag}): to read that one takes ten times as long, since it is a
 * million objects. It is written here, too, so that its form stands in one place. Immutable by
 * convention: nobody writes into its arrays.
 *
 * @param labels the names of the labels, the background label included
 * @param background the label of a word that is in no name
 * @param featuresOfLabel the hashes of the names of the features that speak for a label
 * @param featuresOfPair of those that speak for a label after another one
 * @param weights of the first features, each with one for every label; then of the others, each
 *     with one for every pair, at {@code before * labels + label}; in single precision, as CoreNLP
 *     evaluates them
 * @param lowerCaseWords the hashes of the words that were met in lower case in training
 * @param clusters the names of the clusters of words
 * @param unknownCluster the name of the cluster of all words that are in no other
 * @param clusteredWords the hashes of the words that are in a cluster
 * @param clusterOf for each of these the index of its cluster
 */
@SuppressWarnings("ArrayRecordComponent") // read into tables once, never compared
public record TaggerModel(
    List<String> labels,
    String background,
    long[] featuresOfLabel,
    long[] featuresOfPair,
    float[] weights,
    long[] lowerCaseWords,
    List<String> clusters,
    String unknownCluster,
    long[] clusteredWords,
    int[] clusterOf) {

  private static final char HEADER_BEGIN = '#';
  private static final char HEADER_END = '\n';

  public TaggerModel {
    labels = List.copyOf(labels);
    clusters = List.copyOf(clusters);
  }

  /** The hash of a word or of a feature's name, as the tagger looks them up. */
  public static long hash(String text) {
    return Piece.of(text).hash();
  }

  /**
   * Writes the model, as {@link #read} reads it but for the line before it.
   *
   * @throws IOException when the stream takes no more
   */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    write(labels, out);
    out.writeUTF(background);
    write(featuresOfLabel, out);
    write(featuresOfPair, out);
    write(weights, out);
    write(lowerCaseWords, out);
    write(clusters, out);
    out.writeUTF(unknownCluster);
    write(clusteredWords, out);
    write(clusterOf, out);
    out.flush();
  }

  private static void write(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static void write(long[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (long number : numbers) {
      out.writeLong(number);
    }
  }

  private static void write(int[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static void write(float[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (float number : numbers) {
      out.writeFloat(number);
    }
  }

  /**
   * Reads a model behind a line that says what it was made of.
   *
   * @throws IOException when there is no such line, or the stream ends before the model does
   */
  static TaggerModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    skipHeader(in);
    return new TaggerModel(
        texts(in),
        in.readUTF(),
        longs(in),
        longs(in),
        floats(in),
        longs(in),
        texts(in),
        in.readUTF(),
        longs(in),
        ints(in));
  }

  private static void skipHeader(DataInputStream in) throws IOException {
    if (in.readUnsignedByte() != HEADER_BEGIN) {
      throw new IOException("no model of a tagger: it begins with no line of what it is made of");
    }
    while (in.readUnsignedByte() != HEADER_END) {
      // On to the end of the line.
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private static long[] longs(DataInputStream in) throws IOException {
    long[] numbers = new long[in.readInt()];
    read(numbers.length, Long.BYTES, in).asLongBuffer().get(numbers);
    return numbers;
  }

  private static int[] ints(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    read(numbers.length, Integer.BYTES, in).asIntBuffer().get(numbers);
    return numbers;
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] numbers = new float[in.readInt()];
    read(numbers.length, Float.BYTES, in).asFloatBuffer().get(numbers);
    return numbers;
  }

  /** Many numbers at once: one by one it takes a multiple of the time, at each start. */
  private static ByteBuffer read(int count, int width, DataInputStream in) throws IOException {
    byte[] bytes = new byte[Math.multiplyExact(count, width)];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
