package io.copydesk.extract.figure.subject;

import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.MetricPhrase;
import io.copydesk.extract.figure.sentence.Joint;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import org.jspecify.annotations.Nullable;

/** Reads around the figures of a sentence what is known before it is asked whose they are. */
final class SubjectAsker {

  /** How far before a figure a pronoun is looked for. */
  private static final int NEAR = 14;

  /** How far before a figure its clause may begin. */
  private static final int FARTHEST = 40;

  /** How far behind the beginning of a clause one that opens it may begin. */
  private static final int OPENING = 4;

  private static final String NO_METRIC = "none";

  private final SentenceView view;
  private final Lexemes in;
  private final Answers answers;

  SubjectAsker(SentenceView view, Answers answers) {
    this.view = view;
    this.in = view.lexemes();
    this.answers = answers;
  }

  /**
   * Reads around a figure.
   *
   * @param previous whose the figure before is
   */
  AskedSubject of(int index, @Nullable Metric metric, String measure, @Nullable Subject previous) {
    PlacedFigure figure = view.figures().get(index);
    int clause = clause(figure.from());
    int link = view.beforeBound(figure);
    return new AskedSubject(
        figure,
        figure.kind(),
        metric,
        measure,
        pronoun(figure, metric),
        in.get(link).lower(),
        view.cluster(link),
        metric == null ? NO_METRIC : view.cluster(metric.to() - 1),
        clause,
        opener(clause, figure.from()),
        Joint.of(view, index),
        previous);
  }

  /** The word behind which the clause of a figure begins, -1 for the start of the sentence. */
  private int clause(int figure) {
    for (int i = figure - 1; i >= Math.max(0, figure - FARTHEST); i--) {
      if (!boundary(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** What sort of word parts clauses here; empty for one that does not. */
  private String boundary(int at) {
    String word = in.get(at).lower();
    if (SubjectWords.SAYING.contains(word)) {
      return "says";
    }
    if (SubjectWords.CONTRAST.contains(word) || word.equals(";")) {
      return "while";
    }
    return word.equals("which") || word.equals("who") || word.equals("where") ? "which" : "";
  }

  /** What the clause behind a word begins with, and what begins it. */
  private String opener(int clause, int figure) {
    String boundary = clause < 0 ? "start" : boundary(clause);
    Lexeme word = in.get(clause + 1);
    if (MetricPhrase.isClosed(word) && !word.is("the") && !word.is("a") && !word.is("an")) {
      return boundary + "-" + word.lower();
    }
    Answer first = answers.from(clause + 1);
    boolean opens = first != null && first.from() < figure && first.from() - clause <= OPENING;
    return boundary + "-" + (opens ? first.kind().text() : "none");
  }

  /** The nearest before the figure of "it", "its", "the company" and names. */
  private String pronoun(PlacedFigure figure, @Nullable Metric metric) {
    String owner = metric == null ? "" : possessive(metric.from());
    if (!owner.isEmpty()) {
      return owner + "-metric";
    }
    for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - NEAR); i--) {
      String word = in.get(i).lower();
      if (SubjectWords.PRONOUNS.contains(word)) {
        return word;
      }
      if (in.is(i - 1, "the") && SubjectWords.COMPANY_NOUNS.contains(word)) {
        return "company";
      }
      if (view.ownerEndingAt(i + 1) != null) {
        return "name";
      }
    }
    return "none";
  }

  /** The "its" or "their" that stands before a noun, or one word before that; empty for none. */
  private String possessive(int noun) {
    for (int i = noun - 1; i >= noun - 2; i--) {
      String word = in.get(i).lower();
      if (SubjectWords.POSSESSIVES.contains(word)) {
        return word;
      }
    }
    return "";
  }
}
