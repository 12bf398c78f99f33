package io.copydesk.extract.text;

/**
 * How much work an article may cost.
 *
 * @param maxTokens tokens of title and body together that are looked at, at least 1; what follows
 *     is left out. A limit of tokens and not of time, so that the same article always gives the
 *     same result
 * @param checkpoint run several times for each sentence in which names are looked for, and before
 *     the roles, the figures and the links of the whole article; it stops the work by throwing.
 *     Sentences are of bounded length, so that it is run often
 */
public record Effort(int maxTokens, Runnable checkpoint) {

  /** No limit. */
  public static final Effort UNBOUNDED = new Effort(Integer.MAX_VALUE, () -> {});

  public Effort {
    if (maxTokens < 1) {
      throw new IllegalArgumentException("maxTokens has to be at least 1: " + maxTokens);
    }
  }
}
