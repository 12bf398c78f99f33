package io.copydesk.extract.figure.words;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.table.WordTable;
import java.util.Set;

/**
 * Words that tell a result from an expectation or a goal, and who says so, in lower case, from the
 * table {@code reports.txt}. Immutable.
 */
public final class ReportWords {

  private static final WordTable TABLE = WordTable.of(ReportWords.class, "reports.txt");
  private static final Set<String> EXPECTED = TABLE.words("expected");
  private static final Set<String> ESTIMATE_SHORT = TABLE.words("estimateshort");
  private static final Set<String> PARTIES = TABLE.words("party");
  private static final Set<String> UNSURE = TABLE.words("unsure");
  private static final Set<String> TARGET = TABLE.words("target");
  private static final Set<String> TARGET_NOUN = TABLE.words("targetnoun");
  private static final Set<String> MEASURES = TABLE.words("measure");
  private static final Set<String> ANALYSTS = TABLE.words("analysts");
  private static final Set<String> MARKETS = TABLE.words("market");
  private static final Set<String> FORECASTERS = TABLE.words("forecaster");
  private static final Set<String> LOOKING = TABLE.words("looking");
  private static final Set<String> PUTTING = TABLE.words("putting");
  private static final Set<String> SEEING = TABLE.words("seeing");
  private static final Set<String> HAPPENED = TABLE.words("happened");
  private static final Set<String> RELATIVE = TABLE.words("relative");
  private static final Set<String> ESTIMATE_NOUNS = TABLE.words("estimatenoun");
  private static final Set<String> ESTIMATE_MARKS = TABLE.words("estimatemark");
  private static final Set<String> EXPECTATIONS = TABLE.words("expectation");
  private static final Set<String> MEETING = TABLE.words("meeting");
  private static final Set<String> BOUND_TO = TABLE.words("boundto");
  private static final Set<String> AHEAD = TABLE.words("ahead");
  private static final Set<String> DUE = TABLE.words("due");
  private static final Set<String> PLEDGED_TO = TABLE.words("pledgedto");
  private static final Set<String> ALLOWING = TABLE.words("allowing");
  private static final Set<String> AFTER = TABLE.words("after");
  private static final Set<String> FORESEEN = TABLE.words("foreseen");
  private static final Set<String> WISHED = TABLE.words("wished");
  private static final Set<String> THOUGHT_OF = TABLE.words("thoughtof");
  private static final Set<String> DENYING = TABLE.words("denying");
  private static final Set<String> ENDS_SCOPE = TABLE.words("endsscope");
  private static final Set<String> NEW_CLAUSE = TABLE.words("newclause");
  private static final Set<String> SAYING = TABLE.words("saying");
  private static final Set<String> MOVING = TABLE.words("moving");
  private static final Set<String> BY_WHOM = TABLE.words("bywhom");
  private static final Set<String> SOURCE = TABLE.words("source");

  private ReportWords() {}

  /** "forecast", "sees": what follows is expected. */
  public static boolean isExpected(String lower) {
    return EXPECTED.contains(lower);
  }

  /** "may", as written, since "May" is a month: before a verb what follows is expected. */
  public static boolean isUnsure(String text) {
    return UNSURE.contains(text);
  }

  /** "targets", "plans": what follows is a goal. */
  public static boolean isTarget(String lower) {
    return TARGET.contains(lower);
  }

  /** "target", "limit": behind a figure, it is one. */
  public static boolean isTargetNoun(String lower) {
    return TARGET_NOUN.contains(lower);
  }

  /** Words that make a "cap" or "limit" behind them a measure and no target: "market cap". */
  public static boolean measures(String lower) {
    return MEASURES.contains(lower);
  }

  /** "est": right before a figure it makes that an expectation; not the party of "Cons 25%". */
  public static boolean isEstimateShort(Lexeme word) {
    return ESTIMATE_SHORT.contains(word.lower()) && !PARTIES.contains(word.text());
  }

  /** The "our" of "vs. our $5": behind a word of comparison it is what analysts expected. */
  public static boolean isAnalysts(String lower) {
    return ANALYSTS.contains(lower);
  }

  /** The "Street" of "the Street wants 5 mln": what its analysts expect. */
  public static boolean isMarket(String lower) {
    return MARKETS.contains(lower);
  }

  /** "analysts", "economists": they forecast for a living. */
  public static boolean isForecaster(String lower) {
    return FORECASTERS.contains(lower);
  }

  /** The "looking" of "looking for 5 pct", which forecasters do. */
  public static boolean isLooking(String lower) {
    return LOOKING.contains(lower);
  }

  /** The "put" of "put it at 5 pct", which forecasters do. */
  public static boolean isPutting(String lower) {
    return PUTTING.contains(lower);
  }

  /** The "saw" of "analysts saw 5 pct", which only of forecasters tells what they expected. */
  public static boolean isSeeing(String lower) {
    return SEEING.contains(lower);
  }

  /** The "est" of "5 mln dlrs est": the figure right before is an expectation. */
  public static boolean isEstimateNoun(String lower) {
    return ESTIMATE_NOUNS.contains(lower);
  }

  /** "jumped", "fell": a clause with it tells what has happened. */
  public static boolean tellsOfPast(String lower) {
    return SubjectWords.looksPast(lower) || HAPPENED.contains(lower);
  }

  /** "which", "who": behind a comma they open an aside. */
  public static boolean isRelative(String lower) {
    return RELATIVE.contains(lower);
  }

  /** The "E" of "$0.39E", as written. */
  public static boolean isEstimateMark(String text) {
    return ESTIMATE_MARKS.contains(text);
  }

  /** The "set" of "set to rise": before "to" it makes what follows an expectation. */
  public static boolean isBoundTo(String lower) {
    return BOUND_TO.contains(lower);
  }

  /** The "should" of "should reach 5 pct in March": it tells that a time is still to come. */
  public static boolean isAhead(String lower) {
    return AHEAD.contains(lower);
  }

  /** The "payable" of "payable in March": right before a time it tells that this is to come. */
  public static boolean isDue(String lower) {
    return DUE.contains(lower);
  }

  /** The "pledged" of "pledged to spend": before "to" it makes what follows a goal or a limit. */
  public static boolean isPledgedTo(String lower) {
    return PLEDGED_TO.contains(lower);
  }

  /** The "may" of "may buy up to 5 pct": a bound behind it is a limit. */
  public static boolean allows(String lower) {
    return ALLOWING.contains(lower);
  }

  /** The "after" of "after 5 pct in May": it may lead to an earlier value. */
  public static boolean isAfter(String lower) {
    return AFTER.contains(lower);
  }

  /** "will", not "may": right behind a figure, it makes it an expectation. */
  public static boolean foresees(String lower) {
    return SubjectWords.isModal(lower) && !allows(lower);
  }

  /** "forecast", "expected": behind a figure, they make it an expectation. */
  public static boolean isForeseen(String lower) {
    return FORESEEN.contains(lower);
  }

  /** "budgeted", "aimed": behind "the 5 mln that it had" they make it a goal. */
  public static boolean isWished(String lower) {
    return WISHED.contains(lower);
  }

  /** "feared", "expected": behind "the 5 mln that analysts had" they make it an expectation. */
  public static boolean isThoughtOf(String lower) {
    return isForeseen(lower) || THOUGHT_OF.contains(lower);
  }

  /** The "rather" of "rather than 5 mln", the "instead" of "instead of 5 mln". */
  public static boolean isDenying(String lower) {
    return DENYING.contains(lower);
  }

  /** "while", "from": what was expected before is no longer meant behind it. */
  public static boolean endsScope(Lexemes in, int at) {
    return ENDS_SCOPE.contains(in.get(at).lower()) || ComparisonWords.leads(in, at);
  }

  /** "after", "as": what is expected behind it is not the figure before it. */
  public static boolean opensClause(String lower) {
    return NEW_CLAUSE.contains(lower);
  }

  /** "said", "estimates": who stands before it states the figure. */
  public static boolean isSaying(String lower) {
    return SAYING.contains(lower);
  }

  /**
   * Verbs that mean both "said" and "rose" ("Acme added about 2 pct"): right before a figure they
   * mean the rise, and do not attribute it.
   */
  public static boolean isMoving(String lower) {
    return MOVING.contains(lower);
  }

  /** The "according" of "according to": who stands behind it states the figure. */
  public static boolean leadsToSource(String lower) {
    return BY_WHOM.contains(lower);
  }

  /** "analysts", "officials": who states figures without a name. */
  public static boolean isSource(String lower) {
    return SOURCE.contains(lower);
  }

  /** "expectations", "forecast": nouns for what was expected. */
  public static boolean isExpectation(String lower) {
    return EXPECTATIONS.contains(lower);
  }

  /** "topped" and "missed", before expectations: what a result did to them. */
  public static boolean isMeeting(String lower) {
    return MEETING.contains(lower);
  }
}
