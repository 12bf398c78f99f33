package io.copydesk.extract.figure.report;

import io.copydesk.events.FigureAspect;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures that the text says are none, "did not rise 8 pct but fell 1 pct", "denied that it
 * would cut 500 jobs", and those of plans that came to nothing, "rejected a proposal to raise the
 * tax to 16 pct". Made for one sentence.
 */
final class Denials {

  private static final Vocabulary WORDS = Vocabulary.beside(Denials.class);
  private static final Set<String> DENYING = WORDS.words("denials.denying");
  private static final Set<String> DISMISSING = WORDS.words("denials.dismissing");
  private static final Set<String> CLAIMS = WORDS.words("denials.claims");
  private static final Set<String> TRUTH = WORDS.words("denials.truth");
  private static final Set<String> REJECTING = WORDS.words("denials.rejecting");
  private static final Set<String> PARTICLES = WORDS.words("denials.particles");
  private static final Set<String> PLANS = WORDS.words("denials.plans");
  private static final Set<String> THROWING = WORDS.words("denials.throwing");
  private static final Set<String> DOING = WORDS.words("denials.doing");
  private static final Set<String> NOT_ALONE = WORDS.words("denials.not-alone");
  private static final Set<String> CLAIMING = WORDS.words("denials.claiming");
  private static final Set<String> ENDS = WORDS.words("denials.ends");
  private static final Set<String> DOERS = WORDS.words("denials.doers");
  private static final Set<String> RELATIVES = WORDS.words("denials.relatives");
  private static final Set<String> OPEN = WORDS.words("denials.open");

  /** Lexemes before a figure in which a word of denial is looked for. */
  private static final int BEFORE = 12;

  /** Lexemes between a verb of denial and what is denied: "denied [some media] reports". */
  private static final int OBJECT = 4;

  /** Lexemes before a figure in which "not" is looked for, and behind it "but". */
  private static final int NEAR = 6;

  private final SentenceView view;
  private final Lexemes in;

  Denials(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** What a denial makes of a figure, null where none is. */
  @Nullable FigureAspect of(int index) {
    PlacedFigure figure = view.figures().get(index);
    if (isCorrected(index)) {
      return FigureAspect.PRIOR;
    }
    PlacedFigure previous = view.figureBefore(index);
    int first = Math.max(figure.from() - BEFORE, previous == null ? 0 : previous.to());
    for (int i = figure.from() - 1; i >= Math.max(0, first); i--) {
      String word = in.get(i).lower();
      if (view.parts(i) || in.is(i, "and") || ReportWords.opensClause(word) || isOther(i)) {
        return null;
      }
      if (isDenial(i, figure.from())) {
        return FigureAspect.PRIOR;
      }
      if (isRejection(i, figure) || (PLANS.contains(word) && isRejectedBehind(figure.to()))) {
        return FigureAspect.TARGET;
      }
    }
    return null;
  }

  /**
   * Whether what stands behind a word is none of what was denied: "rejected the plan [with] 52
   * pct", "a claim [by] 300 workers", "a plan [that] cost 5 mln".
   */
  private boolean isOther(int at) {
    String word = in.get(at).lower();
    String next = in.get(at + 1).lower();
    boolean past =
        RELATIVES.contains(word)
            && PLANS.contains(in.get(at - 1).lower())
            && !next.endsWith("s")
            && !SubjectWords.isAuxiliary(in.get(at + 1));
    return past || ENDS.contains(word) || (DOERS.contains(word) && isBehindPlan(at));
  }

  /** Not "a plan to cut jobs [by] 5 pct": that is what was planned. */
  private boolean isBehindPlan(int at) {
    for (int i = at - 1; i >= Math.max(0, at - OBJECT); i--) {
      String word = in.get(i).lower();
      if (PLANS.contains(word) || CLAIMS.contains(word)) {
        return true;
      }
      if (view.parts(i) || word.equals("to") || RELATIVES.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** "did not rise 8 pct but fell 1 pct"; not "did not only rise 8 pct but". */
  private boolean isCorrected(int index) {
    PlacedFigure figure = view.figures().get(index);
    for (int i = figure.from() - 1; i >= Math.max(1, figure.from() - NEAR); i--) {
      if (view.parts(i) || OPEN.contains(in.get(i).lower())) {
        return false;
      }
      if (in.is(i, "not")) {
        boolean alone = !NOT_ALONE.contains(in.get(i + 1).lower());
        boolean verb =
            SubjectWords.isAuxiliary(in.get(i - 1)) || DOING.contains(in.get(i - 1).lower());
        return alone && verb && isOtherBehind(index);
      }
    }
    return false;
  }

  /** Whether "but" leads from a figure to the next, of the same sort. */
  private boolean isOtherBehind(int index) {
    if (index + 1 == view.figures().size()) {
      return false;
    }
    PlacedFigure figure = view.figures().get(index);
    PlacedFigure other = view.figures().get(index + 1);
    int but = figure.to();
    while (but < Math.min(other.from(), figure.to() + NEAR) && !in.is(but, "but")) {
      but++;
    }
    boolean whole = true;
    for (int i = but + 1; i < other.from(); i++) {
      whole &= !view.parts(i);
    }
    return in.is(but, "but") && whole && other.from() - but <= NEAR && figure.isSameSort(other);
  }

  /** "denied that", "denied stealing", "denied media reports", "there is no truth in". */
  private boolean isDenial(int verb, int figure) {
    String word = in.get(verb).lower();
    String next = in.get(verb + 1).lower();
    if (DENYING.contains(word)) {
      boolean clause = next.equals("that") || SubjectWords.PRONOUNS.contains(next);
      return clause || next.endsWith("ing") || isClaim(verb, figure);
    }
    boolean untrue = TRUTH.contains(word) && in.is(verb - 1, "no");
    return untrue || (DISMISSING.contains(word) && isClaim(verb, figure));
  }

  /** "dismissed [claims of] a loss"; not "dismissed claims for 5 mln". */
  private boolean isClaim(int verb, int figure) {
    for (int i = verb + 1; i <= Math.min(verb + OBJECT, figure - 1); i++) {
      if (CLAIMS.contains(in.get(i).lower())) {
        return CLAIMING.contains(in.get(i + 1).lower()) && isObject(verb, figure, CLAIMS);
      }
    }
    return false;
  }

  /** "rejected a proposal to raise it to 16 pct", "threw out a 5 mln dlr plan". */
  private boolean isRejection(int verb, PlacedFigure figure) {
    boolean down =
        PARTICLES.contains(in.get(verb).lower()) && THROWING.contains(in.get(verb - 1).lower());
    boolean rejects = down || REJECTING.contains(in.get(verb).lower());
    boolean beside = figure.from() - verb == 2 && isObject(figure.to() - 1, in.size(), PLANS);
    return rejects && (beside || isObject(verb, figure.from(), PLANS));
  }

  /** "a proposal to raise it to 16 pct was rejected". */
  private boolean isRejectedBehind(int from) {
    for (int i = from; i < from + NEAR; i++) {
      if (view.parts(i) || view.figureStartingAt(i) != null) {
        return false;
      }
      if (REJECTING.contains(in.get(i).lower()) || isThrown(i)) {
        return SubjectWords.isAuxiliary(in.get(i - 1));
      }
    }
    return false;
  }

  private boolean isThrown(int verb) {
    return THROWING.contains(in.get(verb).lower()) && PARTICLES.contains(in.get(verb + 1).lower());
  }

  /** Whether a noun stands close behind a verb. */
  private boolean isObject(int verb, int end, Set<String> nouns) {
    for (int i = verb + 1; i <= Math.min(verb + OBJECT, end - 1); i++) {
      if (nouns.contains(in.get(i).lower())) {
        return true;
      }
      String word = in.get(i).lower();
      boolean article = SubjectWords.ARTICLES.contains(word);
      if (view.parts(i) || (!article && SubjectWords.NO_VERB.contains(word))) {
        return false;
      }
    }
    return false;
  }
}
