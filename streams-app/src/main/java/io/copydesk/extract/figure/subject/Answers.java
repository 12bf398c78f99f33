package io.copydesk.extract.figure.subject;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.MetricIds;
import io.copydesk.extract.figure.metric.NounPhrases;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.extract.lexicon.Honorifics;
import io.copydesk.extract.text.TextOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Those whose a sentence's figures may be: its names, peoples, things traded and noun phrases, and
 * those of whom the text spoke before.
 */
final class Answers {

  /**
   * Words behind a company's name that may name a part of it: "Acme [Services unit]". Set by hand.
   */
  private static final int LONGEST_UNIT = 3;

  /** Possible owners before a figure, the nearest ones, that are weighed. Set by hand. */
  private static final int MOST_AHEAD = 10;

  /** The same behind a figure. */
  private static final int MOST_BEHIND = 3;

  private static final CalendarTable CALENDAR = CalendarTable.bundled();
  private static final Honorifics HONORIFICS = Honorifics.bundled();

  private final SentenceView view;
  private final Lexemes in;
  private final NounPhrases phrases;
  private final Antecedent antecedent;
  private final Surroundings surroundings;
  private final Descriptions described;
  private final List<Answer> elsewhere = new ArrayList<>();
  private final List<Answer> here = new ArrayList<>();

  Answers(
      SentenceView view, NounPhrases phrases, Antecedent antecedent, Surroundings surroundings) {
    this.view = view;
    this.phrases = phrases;
    this.in = view.lexemes();
    this.antecedent = antecedent;
    this.surroundings = surroundings;
    this.described = new Descriptions(view, phrases);
    elsewhere.add(Answer.elsewhere(AnswerKind.NONE, null, SpokenElsewhere.NOWHERE, ""));
    addBefore(AnswerKind.BEFORE, antecedent.subject());
    addBefore(AnswerKind.COMPANY_BEFORE, antecedent.company());
    addBefore(AnswerKind.COUNTRY_BEFORE, antecedent.country());
    addBefore(AnswerKind.HEADLINE, antecedent.headline());
    addBefore(AnswerKind.LAST, antecedent.last());
    addSpoken(Where.SENTENCE_BEFORE, antecedent.sentenceBefore());
    addSpoken(Where.HEADLINE, antecedent.inHeadline());
    if (antecedent.inLead() != null && antecedent.inLead() != antecedent.sentenceBefore()) {
      addSpoken(Where.LEAD, antecedent.inLead());
    }
    for (int i = 0; i < in.size(); ) {
      i = read(i);
    }
  }

  /** All that are in the sentence, in order. */
  List<Answer> here() {
    return Collections.unmodifiableList(here);
  }

  /** Nobody first, then those of before, then the nearest around a figure in the text's order. */
  List<Answer> near(PlacedFigure figure) {
    List<Answer> near = new ArrayList<>(elsewhere);
    int behind = behind(figure.from());
    int last = Math.min(here.size(), behind + MOST_BEHIND);
    near.addAll(here.subList(Math.max(0, behind - MOST_AHEAD), last));
    return near;
  }

  /** The first that begins no earlier than a lexeme. */
  private int behind(int lexeme) {
    return TextOrder.countBefore(here, answer -> answer.from() < lexeme);
  }

  private void addBefore(AnswerKind kind, @Nullable Subject subject) {
    if (subject != null) {
      elsewhere.add(
          Answer.elsewhere(kind, subject, antecedent.repeated(subject), antecedent.named(subject)));
    }
  }

  private void addSpoken(Where where, Spoken spoken) {
    for (Answer answer : spoken.answers()) {
      Subject said = answer.subject();
      elsewhere.add(answer.takenUp(where, antecedent.repeated(said), antecedent.named(said)));
    }
  }

  private void addHere(AnswerKind kind, Subject subject, int from, int to) {
    here.add(
        new Answer(
            Where.HERE,
            kind,
            subject,
            from,
            to,
            surroundings.before(from),
            surroundings.after(to),
            antecedent.repeated(subject),
            antecedent.named(subject)));
  }

  /** Adds what begins at a lexeme; returns where to go on. */
  private int read(int at) {
    PlacedName owner = view.ownerStartingAt(at);
    int behind = owner == null ? at : described.behindParticiple(owner);
    if (behind > at) {
      return behind;
    }
    if (owner != null
        && (isSpeaker(owner)
            || described.isOthers(owner)
            || described.isPollster(owner.from(), owner.to()))) {
      return Math.max(at + 1, owner.to());
    }
    if (owner != null) {
      Mention mention = owner.mention();
      addHere(kind(mention), Subject.of(mention), owner.from(), owner.to());
      addPhraseBehind(owner);
      return Math.max(at + 1, owner.to());
    }
    PlacedFigure figure = view.figureStartingAt(at);
    int to = figure == null ? phrases.endFrom(at) : figure.to();
    if (figure == null && to > at && !described.isPollster(at, to) && !isHonorific(at, to)) {
      addPhrase(at, to);
    }
    return Math.max(at + 1, to);
  }

  /**
   * The "Aisha Lind" of "Aisha Lind: Sales were $4 million", as the scripts of conference calls say
   * who speaks; what is told of her is not: "Aisha Lind: 12 points".
   */
  private boolean isSpeaker(PlacedName owner) {
    return owner.from() == 0
        && owner.mention().type() == MentionType.PERSON
        && in.is(owner.to(), ":")
        && view.figureStartingAt(owner.to() + 1) == null;
  }

  /** The "Hajiya" of "Hajiya Aisha Lind", whose name is an answer itself. */
  private boolean isHonorific(int from, int to) {
    PlacedName named = view.ownerStartingAt(in.is(to, ".") ? to + 1 : to);
    return named != null
        && named.mention().type() == MentionType.PERSON
        && HONORIFICS.has(in.text(from, to));
  }

  /** "Lindqvist" and the "Packaging unit" that is its; the "pegs" of "pegs the crop" is no noun. */
  private void addPhraseBehind(PlacedName owner) {
    int to = Math.min(owner.to() + LONGEST_UNIT, phrases.endFrom(owner.to()));
    boolean verb =
        SubjectWords.ARTICLES.contains(in.get(to).lower()) || view.figureStartingAt(to) != null;
    if (to > owner.to() && !verb && !MetricWords.isHead(in.get(to - 1).lower())) {
      Subject subject = new Subject(in.text(owner.from(), to), null);
      addHere(AnswerKind.NAME_NOUN, subject, owner.from(), to);
    }
  }

  private void addPhrase(int from, int to) {
    if (to - from == 1 && (tellsTime(in.get(from)) || tellsEstimate(from))) {
      return;
    }
    int named = phrases.endOfNameBeforePeriod(from, to);
    if (named > from) {
      addHere(AnswerKind.NAME, new Subject(in.text(from, named), null), from, named);
      return;
    }
    int rest = behindPeople(from, to);
    int first = rest < to ? rest : from;
    String text = in.possessor(first, to);
    AnswerKind kind = kind(first, to, text);
    Subject takenUp = takenUp(first, to, kind, text);
    if (first > from && takenUp == null) {
      addHere(AnswerKind.PEOPLE, new Subject(in.text(from, first), null), from, first);
    }
    addHere(kind, takenUp == null ? new Subject(text, null) : takenUp, from, to);
  }

  /** The "December" of "December's order rate": nobody's figures are a month's or a day's. */
  private static boolean tellsTime(Lexeme word) {
    String lower = word.lowerPossessor();
    return word.isCapitalised() && (CALENDAR.month(lower) > 0 || CALENDAR.day(lower) > 0);
  }

  /** The "EST" of "EST. 2.4 pct". */
  private boolean tellsEstimate(int at) {
    int behind = in.is(at + 1, ".") ? at + 2 : at + 1;
    return ReportWords.isEstimateShort(in.get(at)) && view.figureStartingAt(behind) != null;
  }

  /**
   * Behind the "Malaysian" of "Malaysian palm oil exports"; the first lexeme when none is there.
   */
  private int behindPeople(int from, int to) {
    for (int end = Math.min(to - 1, from + 2); end > from; end--) {
      String text = in.text(from, end);
      boolean people =
          in.get(from).isCapitalised()
              && (view.countries().byAdjective(text) != null
                  || view.countries().byName(text) != null);
      if (people) {
        return end;
      }
    }
    return from;
  }

  /** Whom "the company", "the shares" or "the country" takes up, null when nobody. */
  private @Nullable Subject takenUp(int from, int to, AnswerKind kind, String noun) {
    if (!in.is(from - 1, "the")) {
      return described.isKnown(from, to) ? takenUpAsDescribed(kind) : null;
    }
    if (kind == AnswerKind.COMPANY_NOUN || isItsShares(from, to, noun)) {
      Subject named = onlyCompanyHere();
      return named == null ? antecedent.company() : named;
    }
    return SubjectWords.COUNTRY_NOUNS.contains(noun) ? antecedent.country() : null;
  }

  /**
   * "The shares rose 3 pct" behind a company that headline or first sentence named: not behind one
   * of many holders, and of "the stock has a market cap of" nobody knows whose it is.
   */
  private boolean isItsShares(int from, int to, String noun) {
    boolean opens = from == 1 && to == 2 && MetricWords.isShares(noun.toLowerCase(Locale.ROOT));
    return opens
        && !isDescribed(to)
        && (antecedent.company() == null || antecedent.isAbout(antecedent.company()));
  }

  /** Behind what is only told of, "has a price of", "have an average of", "is the". */
  private boolean isDescribed(int verb) {
    return SubjectWords.isAuxiliary(in.get(verb))
        && SubjectWords.ARTICLES.contains(in.get(verb + 1).lower());
  }

  /** Whether somebody is a company of the sentence or the one last spoken of. */
  boolean isCompany(Subject subject) {
    return Antecedent.isSame(antecedent.company(), subject)
        || here.stream()
            .anyMatch(
                answer ->
                    answer.kind() == AnswerKind.COMPANY
                        && Antecedent.isSame(answer.subject(), subject));
  }

  /**
   * "The Turin-based carmaker", "the Swiss bank": the company before, if no other is named here.
   */
  private @Nullable Subject takenUpAsDescribed(AnswerKind kind) {
    boolean others = here.stream().anyMatch(answer -> answer.kind() == AnswerKind.COMPANY);
    if (others) {
      return null;
    }
    return kind == AnswerKind.COMPANY_NOUN ? antecedent.company() : antecedent.subject();
  }

  /** "Ellison, of Intel, said the company ...": the company named so far, null unless it is one. */
  private @Nullable Subject onlyCompanyHere() {
    Subject only = null;
    for (Answer answer : here) {
      if (answer.kind() == AnswerKind.COMPANY) {
        if (only != null && !only.text().equals(answer.subject().text())) {
          return null;
        }
        only = answer.subject();
      }
    }
    return only;
  }

  /** The first answer that begins no earlier than a lexeme, null when none does. */
  @Nullable Answer from(int lexeme) {
    int at = behind(lexeme);
    return at < here.size() ? here.get(at) : null;
  }

  private AnswerKind kind(int from, int to, String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean alone = to - from == 1 || described.isBehindParticiple(from);
    if (alone && SubjectWords.COMPANY_NOUNS.contains(last)) {
      return AnswerKind.COMPANY_NOUN;
    }
    if (MetricWords.isInstrument(last)) {
      return AnswerKind.TRADED;
    }
    if (MetricWords.isHead(last) || MetricIds.isPair(in, to - 1)) {
      return AnswerKind.MEASURE;
    }
    if (!in.get(to - 1).isCapitalised()) {
      return AnswerKind.NOUN;
    }
    if (view.countries().byName(text) != null) {
      return AnswerKind.COUNTRY;
    }
    return view.countries().byAdjective(text) != null ? AnswerKind.PEOPLE : AnswerKind.NAME;
  }

  private static AnswerKind kind(Mention mention) {
    if (SubjectWords.MEDIA.contains(mention.text().toLowerCase(Locale.ROOT))) {
      return AnswerKind.MEDIA;
    }
    MentionType type = mention.type();
    return switch (type) {
      case COMPANY -> AnswerKind.COMPANY;
      case MINISTRY -> AnswerKind.MINISTRY;
      case PERSON -> AnswerKind.PERSON;
      case ORGANIZATION -> AnswerKind.ORGANIZATION;
      case PLACE -> AnswerKind.PLACE;
      case FIGURE, UNKNOWN -> AnswerKind.NAME;
    };
  }
}
