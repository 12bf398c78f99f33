package io.copydesk.extract;

import io.copydesk.article.Span;
import io.copydesk.events.Evidence;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.SentenceId;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A span that names an entity or states a figure, as the extractor found it; not yet linked.
 *
 * @param sentence index of the sentence within its field, from 0
 * @param span in UTF-16 code units into the field
 * @param text the very characters of the span
 * @param ticker that stands beside a company's name, null when none does
 * @param personTitle the title beside a person's name, null when none stands there
 * @param evidence what it was found by, never empty
 * @param confidence 0 to 1, to four decimals: of a name the calibrated probability that it is right
 *     ({@code extract.name.judge.Calibration}), of a figure a fixed value ({@code FigureFinder})
 * @param figure set exactly for {@link MentionType#FIGURE}
 */
public record Mention(
    MentionType type,
    TextField field,
    int sentence,
    Span span,
    String text,
    @Nullable ListedAs ticker,
    @Nullable String personTitle,
    Set<Evidence> evidence,
    double confidence,
    @Nullable Figure figure) {

  /** Title before body, then by start, longer first. */
  public static final Comparator<Mention> IN_TEXT_ORDER =
      Comparator.comparing(Mention::field)
          .thenComparingInt(m -> m.span().start())
          .thenComparingInt(m -> -m.span().end())
          .thenComparing(Mention::type);

  public Mention {
    evidence = Collections.unmodifiableSet(EnumSet.copyOf(evidence));
  }

  /**
   * A figure of a sentence.
   *
   * @param text the very characters of the span
   */
  public static Mention ofFigure(
      Sentence sentence,
      Span span,
      String text,
      Set<Evidence> evidence,
      double confidence,
      Figure figure) {
    return new Mention(
        MentionType.FIGURE,
        sentence.field(),
        sentence.index(),
        span,
        text,
        null,
        null,
        evidence,
        confidence,
        figure);
  }

  /**
   * A name of a sentence, of any type but {@link MentionType#FIGURE}.
   *
   * @param text the very characters of the span
   * @param ticker that stands beside a company's name, null when none does
   * @param personTitle the title beside a person's name, null when none stands there
   */
  public static Mention ofName(
      MentionType type,
      Sentence sentence,
      Span span,
      String text,
      @Nullable ListedAs ticker,
      @Nullable String personTitle,
      Set<Evidence> evidence,
      double confidence) {
    return new Mention(
        type,
        sentence.field(),
        sentence.index(),
        span,
        text,
        ticker,
        personTitle,
        evidence,
        confidence,
        null);
  }

  /** The sentence that it stands in. */
  public SentenceId sentenceId() {
    return new SentenceId(field, sentence);
  }

  /** The same with another span of its field, of which these are the characters. */
  public Mention at(Span other, String characters) {
    return new Mention(
        type,
        field,
        sentence,
        other,
        characters,
        ticker,
        personTitle,
        evidence,
        confidence,
        figure);
  }

  /** The same with another title, of a person. */
  public Mention withPersonTitle(String other) {
    return new Mention(
        type, field, sentence, span, text, ticker, other, evidence, confidence, figure);
  }

  /** The same with another ticker. */
  public Mention withTicker(ListedAs other) {
    return new Mention(
        type, field, sentence, span, text, other, personTitle, evidence, confidence, figure);
  }

  /** The same of another figure. */
  public Mention withFigure(Figure other) {
    return new Mention(
        type, field, sentence, span, text, ticker, personTitle, evidence, confidence, other);
  }
}
