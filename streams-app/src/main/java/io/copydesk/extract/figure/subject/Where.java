package io.copydesk.extract.figure.subject;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where one whose figure it may be is spoken of. */
enum Where {
  /** In the sentence of the figure, or wherever {@link AnswerKind} says. */
  HERE,
  SENTENCE_BEFORE,
  HEADLINE,
  /** In the first sentence of the text. */
  LEAD;

  private static final Map<Where, Map<AnswerKind, String>> LABELS =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Where::labels));

  private final String text = name().toLowerCase(Locale.ROOT);

  /** Its name in the weights' file. */
  String text() {
    return text;
  }

  /** What is spoken of there, as the weights' file has it. */
  String label(AnswerKind kind) {
    return Objects.requireNonNull(Objects.requireNonNull(LABELS.get(this)).get(kind));
  }

  private Map<AnswerKind, String> labels() {
    return Arrays.stream(AnswerKind.values())
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(),
                kind -> this == HERE ? kind.text() : text + "-" + kind.text()));
  }
}
