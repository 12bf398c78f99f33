package io.copydesk.extract.figure.subject;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose a price target is: of the company whose shares are meant, never of the analyst or the
 * broker who sets it.
 */
final class RatedCompany {

  private static final Vocabulary WORDS = Vocabulary.beside(RatedCompany.class);

  private static final Set<String> TARGETS = WORDS.words("rated-company.targets");
  private static final Set<String> RATING = WORDS.words("rated-company.rating");
  private static final Set<String> RATERS = WORDS.words("rated-company.before-raters");
  private static final Set<String> KEEPING = WORDS.words("rated-company.keeping");

  /** Lexemes between a verb and "with a target". */
  private static final int LONGEST_CALL = 12;

  /** Whose a target may be that no company of the sentence has, the likeliest first. */
  private static final List<AnswerKind> KNOWN =
      List.of(AnswerKind.LAST, AnswerKind.COMPANY_BEFORE, AnswerKind.HEADLINE);

  private final SentenceView view;
  private final Lexemes in;

  RatedCompany(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** Whether what a figure measures is a price target. */
  static boolean isTarget(String measure) {
    return TARGETS.contains(measure);
  }

  /**
   * Those of some whose a figure may be: companies of the sentence that do not set the target, else
   * whose the last figure was or the company spoken of before; all of them when the figure is no
   * such target. Where several are left, nobody is among them, for {@link Ranking} to answer when
   * it is not sure; one alone is beyond doubt.
   *
   * @param near nobody first, or one alone
   * @param measure canonical name or class of the metric
   */
  List<Answer> of(List<Answer> near, PlacedFigure figure, @Nullable Metric metric, String measure) {
    if (near.size() == 1 || metric == null || !isTarget(measure)) {
      return near;
    }
    for (Answer answer : near) {
      if (isCompanyHere(answer)
          && (isOn(answer, metric.to()) || isOn(answer, figure.to()) || isRated(answer))) {
        return List.of(answer);
      }
    }
    Answer setter = setter(near, metric);
    List<Answer> rated = near.stream().filter(answer -> !sets(answer, setter)).toList();
    List<Answer> companies = rated.stream().filter(RatedCompany::isCompanyHere).toList();
    if (companies.size() > 1) {
      return Stream.concat(Stream.of(near.getFirst()), companies.stream()).toList();
    }
    if (!companies.isEmpty()) {
      return companies;
    }
    return rated.stream().anyMatch(RatedCompany::isOtherHere) ? rated : known(rated);
  }

  /** "Emca has a buy rating and a $75 target on Acme": whoever stands behind "on" is rated. */
  private boolean isOn(Answer company, int link) {
    return in.is(link, "on") && company.from() == (in.is(link + 1, "the") ? link + 2 : link + 1);
  }

  /** "A neutral rating on Acme and a $13 target". */
  private boolean isRated(Answer company) {
    int on = in.is(company.from() - 1, "the") ? company.from() - 2 : company.from() - 1;
    return in.is(on, "on") && RATING.contains(in.get(on - 1).lower());
  }

  /**
   * Whose the last figure was, which may be a target of the same shares, else whom the text spoke
   * of last as the only company, else the headline's, else nobody.
   */
  private static List<Answer> known(List<Answer> rated) {
    for (AnswerKind kind : KNOWN) {
      for (Answer answer : rated) {
        Subject subject = answer.subject();
        boolean named = subject != null && subject.mention() != null;
        if (answer.kind() == kind && (named || kind != AnswerKind.LAST)) {
          return List.of(answer);
        }
      }
    }
    return List.of(rated.getFirst());
  }

  private static boolean isCompanyHere(Answer answer) {
    return answer.isHere() && answer.kind() == AnswerKind.COMPANY;
  }

  /** "The target for gold", "its target on Zellix" with a name that was not found. */
  private static boolean isOtherHere(Answer answer) {
    boolean other = answer.kind() == AnswerKind.TRADED || answer.kind() == AnswerKind.NAME;
    return answer.isHere() && other;
  }

  private boolean sets(Answer answer, @Nullable Answer setter) {
    boolean employs = answer.isHere() && employs(answer);
    boolean rates = answer.isHere() && RATERS.contains(in.get(answer.from() - 1).lower());
    return employs
        || rates
        || answer.kind() == AnswerKind.PERSON
        || answer.kind() == AnswerKind.MEDIA
        || isOf(setter, answer);
  }

  /** "Emca analyst Aisha Lind", "Emca's Aisha Lind". */
  private boolean employs(Answer answer) {
    int behind = answer.to();
    PlacedName named = in.get(behind - 1).isPossessive() ? view.ownerStartingAt(behind) : null;
    boolean person = named != null && named.mention().type() == MentionType.PERSON;
    return person || SubjectWords.NOT_ITSELF.contains(in.get(behind).lower());
  }

  private static boolean isOf(@Nullable Answer setter, Answer answer) {
    return setter != null && Antecedent.isSame(setter.subject(), answer.subject());
  }

  /** The company that has the target as an object: "[Acme] cut its price target". */
  private static boolean isBefore(Answer answer, int verb) {
    return isCompanyHere(answer) && answer.to() <= verb;
  }

  private @Nullable Answer setter(List<Answer> near, Metric metric) {
    int verb = verb(metric.from());
    if (verb < 0) {
      return null;
    }
    Answer setter = null;
    for (Answer answer : near) {
      setter =
          isBefore(answer, verb) && acts(answer.to()) && !isOfOthers(answer, verb)
              ? answer
              : setter;
    }
    return setter;
  }

  /** "Acme rose as brokers kept their call": between a name and the verb another clause begins. */
  private boolean isOfOthers(Answer answer, int verb) {
    for (int i = answer.to() + 1; i < verb; i++) {
      if (SubjectWords.CLAUSE.contains(in.get(i).lower()) && !in.is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Lexeme word) {
    return SubjectWords.isVerb(word) || KEEPING.contains(word.lower());
  }

  /** Not "Acme was cut to neutral by Emca". */
  private boolean acts(int behind) {
    boolean has = SubjectWords.HAVING.contains(in.get(behind).lower());
    return isVerb(in.get(behind)) && (has || !SubjectWords.isAuxiliary(in.get(behind)));
  }

  /** The verb whose object a metric is, -1 when there is none, or for "Acme had its target cut". */
  private int verb(int metric) {
    PlacedFigure sum = view.lastFigureBefore(metric);
    int before = (sum != null && sum.to() == metric ? sum.from() : metric) - 1;
    Lexeme article = in.get(before);
    boolean own = SubjectWords.POSSESSIVES.contains(article.lower());
    int verb = SubjectWords.DETERMINERS.contains(article.lower()) ? before - 1 : before;
    boolean had = own && SubjectWords.HAVING.contains(in.get(verb).lower());
    if (in.is(verb, "with")) {
      return verbBefore(verb);
    }
    return !had && isVerb(in.get(verb)) ? verb : -1;
  }

  /** The "kept" of "kept its call with a target of", -1 when there is none. */
  private int verbBefore(int with) {
    int verb = with - 1;
    while (verb >= Math.max(0, with - LONGEST_CALL) && !isVerb(in.get(verb))) {
      verb--;
    }
    return isVerb(in.get(verb)) ? verb : -1;
  }
}
