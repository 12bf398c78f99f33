package io.copydesk.extract.text;

/**
 * How much work an article may cost.
 *
 * @param maxTokens tokens of title and body together that are looked at, at least 1; what follows
 *     is left out. The same article always gives the same
 * @param checkpoint run before each sentence and each step; ends the work by throwing. Nothing else
 *     can interrupt it safely: a sentence is bounded, so that the next one is near
 */
public record Effort(int maxTokens, Runnable checkpoint) {

  /** Whatever it takes. */
  public static final Effort UNBOUNDED = new Effort(Integer.MAX_VALUE, () -> {});

  public Effort {
    if (maxTokens < 1) {
      throw new IllegalArgumentException("maxTokens has to be at least 1: " + maxTokens);
    }
  }
}
