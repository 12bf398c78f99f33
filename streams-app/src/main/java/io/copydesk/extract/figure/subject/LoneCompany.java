package io.copydesk.extract.figure.subject;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.MetricPhrase;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordClasses;
import io.copydesk.extract.place.Countries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose figure it is where grammar alone does not: that of the only company of the sentence,
 * or of the company that the sentences before were about, when what is measured is a company's.
 */
final class LoneCompany {

  private static final int BEHIND = 7;
  private static final int FARTHEST = 60;
  private static final int NEXT = 3;
  private static final int FARTHEST_SPEAKER = 30;
  private static final int LONGEST_SAYING = 10;
  private static final int LONGEST_LISTING = 12;

  private final SentenceView view;
  private final Lexemes in;
  private final Antecedent antecedent;
  private final SentenceView.@Nullable Placed only;
  private final boolean none;

  LoneCompany(SentenceView view, Antecedent antecedent) {
    this.view = view;
    this.in = view.lexemes();
    this.antecedent = antecedent;
    this.only = only(view);
    this.none = view.owners().stream().noneMatch(LoneCompany::isCompany);
  }

  /** The company, null when there is none or several. */
  @Nullable Subject of(SentenceView.Placed figure, @Nullable Metric metric) {
    Subject market = instrument(figure);
    if (market != null) {
      return market;
    }
    Subject named = possessor(metric);
    if (named == null) {
      named = behind(figure, metric);
    }
    if (named == null) {
      named = speaker(figure, metric);
    }
    if (named != null) {
      return named;
    }
    SentenceView.Placed only = this.only;
    boolean companys = metric != null && MetricWords.isCompanys(metric.words());
    if (only != null) {
      boolean before = only.to() <= figure.from();
      boolean owns = companys || taken(figure);
      boolean others = before && speaksOfOthers(only, figure, metric);
      return before && owns && !others && !isSource(only) ? subject(only) : null;
    }
    boolean goesOn = companys && none && !namesOther(figure);
    return goesOn ? antecedent.company() : null;
  }

  /** The "Satama" of "Satama's net profit", a name that is no mention. */
  private @Nullable Subject possessor(@Nullable Metric metric) {
    if (metric == null) {
      return null;
    }
    int at = metric.from() - 1;
    for (int n = 0; n < 4 && at > 0 && !MetricPhrase.isPossessive(in.get(at)); n++) {
      if (view.parts(at) || in.get(at).isNumber()) {
        return null;
      }
      at--;
    }
    return at >= 0 && MetricPhrase.isPossessive(in.get(at)) && in.get(at).isCapitalised()
        ? name(at)
        : null;
  }

  /** The "Talentum" of "Finnish Talentum reports its operating profit", when it is no mention. */
  private @Nullable Subject speaker(SentenceView.Placed figure, @Nullable Metric metric) {
    if (metric == null) {
      return null;
    }
    for (int i = 1; i < Math.min(figure.from(), FARTHEST_SPEAKER); i++) {
      if (!SubjectWords.SAYING.contains(in.get(i).lower())) {
        continue;
      }
      int end = beforeListing(i);
      SentenceView.Placed owner = view.ownerEndingAt(end);
      if (!in.get(end - 1).isCapitalised() || !saysOwn(i, figure.from())) {
        return null;
      }
      boolean person = owner != null && owner.mention().type() == MentionType.PERSON;
      return owner == null || person ? name(end - 1) : subject(owner);
    }
    return null;
  }

  /** "said today (8 May 2009) its", "reports its": what follows is said of the speaker. */
  private boolean saysOwn(int saying, int to) {
    for (int i = saying + 1; i < Math.min(to, saying + LONGEST_SAYING); i++) {
      if (in.is(i, "it") || in.is(i, "its")) {
        return true;
      }
      if (view.ownerStartingAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  /** Before the "HEL: ACG1V" or "(OMX: RAIVV)" that ends before a lexeme. */
  private int beforeListing(int end) {
    for (int from = end - 2; from > Math.max(0, end - LONGEST_LISTING); from--) {
      if (view.behindListing(from) == end) {
        return from;
      }
    }
    return end;
  }

  /** The run of capitalised words that ends in a lexeme. */
  private @Nullable Subject name(int last) {
    int from = last;
    while (from > 0
        && in.get(from - 1).isCapitalised()
        && !MetricPhrase.isClosed(in.get(from - 1))
        && Countries.bundled().any(in.get(from - 1).text()) == null) {
      from--;
    }
    String text = in.text(from, last + 1);
    String plain =
        MetricPhrase.isPossessive(in.get(last)) ? text.substring(0, text.length() - 2) : text;
    boolean closed =
        MetricPhrase.isClosed(in.get(last))
            || WordClasses.DEFAULT.is(
                plain.toLowerCase(Locale.ROOT), WordClasses.WordKind.DURATION);
    boolean country = Countries.bundled().any(plain) != null;
    return closed || country ? null : new Subject(plain, null);
  }

  /** "Acme said two mines lost 5 mln", "Acme makes cars, while average sales fell". */
  private boolean speaksOfOthers(
      SentenceView.Placed company, SentenceView.Placed figure, @Nullable Metric metric) {
    int first = Math.max(company.to(), figure.from() - FARTHEST);
    for (int i = first; i < figure.from(); i++) {
      String word = in.get(i).lower();
      boolean own = in.is(i + 1, "it") || in.is(i + 1, "its");
      if (SubjectWords.CONTRAST.contains(word) && !own) {
        return true;
      }
      boolean says = SubjectWords.SAYING.contains(word);
      boolean next = metric != null && metric.from() > i && metric.from() - i <= NEXT;
      if (says && !next && !saysOwn(i, figure.from())) {
        return true;
      }
    }
    return false;
  }

  /** "EPS of 5 cts at Acme", "5.68 pct of the shares in Acme". */
  private @Nullable Subject behind(SentenceView.Placed figure, @Nullable Metric metric) {
    int from = metric != null && metric.from() >= figure.to() ? metric.to() : figure.to();
    for (int i = from; i < from + BEHIND; i++) {
      boolean joins = in.is(i, "in") || in.is(i, "of") || in.is(i, "at") || in.is(i, "for");
      SentenceView.Placed owner = joins ? view.ownerStartingAt(i + 1) : null;
      if (owner != null) {
        return isCompany(owner) && metric != null ? subject(owner) : null;
      }
      if (view.parts(i) || in.get(i).isNumber()) {
        return null;
      }
    }
    return null;
  }

  /** "The company has 410 employees", "its net loss": said of the company without a name. */
  private boolean taken(SentenceView.Placed figure) {
    for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - FARTHEST); i--) {
      Lexeme word = in.get(i);
      if (word.is("it") || word.is("its")) {
        return true;
      }
      if (view.ownerEndingAt(i + 1) != null) {
        return SubjectWords.isVerb(in.get(i + 1));
      }
    }
    return false;
  }

  /** The thing traded that rises or falls: "gold", "the euro", "the S&P 500". */
  private @Nullable Subject instrument(SentenceView.Placed figure) {
    int at = view.beforeBound(figure);
    int steps = 0;
    while (at > 0 && steps < BEHIND && !isMoving(at)) {
      boolean stops = view.parts(at) || in.get(at).isNumber();
      if (stops || view.ownerEndingAt(at + 1) != null || isHead(at)) {
        return null;
      }
      at--;
      steps++;
    }
    boolean name = in.get(at).isCapitalised() || !MetricWords.isIndexWord(in.get(at).lower());
    if (!name || !MetricWords.isInstrument(in.get(at).lower()) || in.get(at - 1).isNumber()) {
      return null;
    }
    int from = at;
    while (from > 0 && belongs(from - 1)) {
      from--;
    }
    int to = at;
    while (belongs(to + 1) || (in.get(to + 1).isNumber() && in.get(to).isCapitalised())) {
      to++;
    }
    return to < figure.from() ? new Subject(in.text(from, to + 1), null) : null;
  }

  /** An instrument, unless the moving one is set against it: "the euro rose against the dollar". */
  private boolean isMoving(int index) {
    int before = in.is(index - 1, "the") ? index - 2 : index - 1;
    return MetricWords.isInstrument(in.get(index).lower())
        && !in.is(before, "against")
        && !in.is(before, "versus");
  }

  private boolean isHead(int index) {
    return MetricWords.isHead(in.get(index).lower())
        && !MetricWords.isInstrument(in.get(index).lower());
  }

  private boolean belongs(int index) {
    Lexeme word = in.get(index);
    boolean joint = word.is("&") && in.glued(index);
    boolean possessive = MetricPhrase.isPossessive(word);
    return joint
        || (word.isCapitalised() && !MetricPhrase.isClosed(word) && !possessive)
        || MetricWords.isInstrument(word.lower());
  }

  private static SentenceView.@Nullable Placed only(SentenceView view) {
    SentenceView.Placed only = null;
    for (SentenceView.Placed owner : view.owners()) {
      if (!isCompany(owner)) {
        continue;
      }
      if (only != null && !SubjectFinder.isSame(only, owner)) {
        return null;
      }
      only = only == null ? owner : only;
    }
    return only;
  }

  /** "according to Acme", "Acme analysts": whose word it is, and not whose figure. */
  private boolean isSource(SentenceView.Placed owner) {
    boolean according = in.is(owner.from() - 1, "to") && in.is(owner.from() - 2, "according");
    return according || SubjectWords.NOT_ITSELF.contains(in.get(owner.to()).lower());
  }

  /** Whether the clause names somebody else's: a country, or "rivals". */
  private boolean namesOther(SentenceView.Placed figure) {
    int first = Math.max(0, figure.from() - FARTHEST);
    for (int i = figure.from() - 1; i >= first && !in.is(i, ";"); i--) {
      Lexeme word = in.get(i);
      boolean possessive =
          MetricPhrase.isPossessive(word)
              && !SubjectWords.COMPANY_NOUNS.contains(
                  word.lower().substring(0, word.lower().length() - 2));
      if (possessive || SubjectWords.OTHERS.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCompany(SentenceView.Placed owner) {
    return owner.mention().type() == MentionType.COMPANY
        && !SubjectWords.MEDIA.contains(owner.mention().text().toLowerCase(Locale.ROOT));
  }

  private static Subject subject(SentenceView.Placed owner) {
    Mention mention = owner.mention();
    return new Subject(mention.text(), mention.span());
  }
}
