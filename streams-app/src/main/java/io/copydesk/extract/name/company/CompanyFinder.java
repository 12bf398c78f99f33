package io.copydesk.extract.name.company;

import io.copydesk.events.Evidence;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.name.candidate.TokenSpan;
import io.copydesk.extract.name.document.DocumentNames;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.place.Facilities;
import io.copydesk.extract.name.place.PlaceContext;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Companies and other organisations of one sentence: by legal form, by ticker, by a newswire's
 * angle brackets, and by the CRF. Stateless, thread-safe.
 */
public final class CompanyFinder {

  private static final int MAX_BRACKETED = 14;

  /** A longer function word with a capital amid a sentence is a name's: "Tomorrow Group". */
  private static final int MIN_UNUSUAL = 3;

  private static final int MIN_PAST_TENSE = 4;

  private static final Set<String> SMALL_FORMS =
      Vocabulary.beside(CompanyFinder.class).words("company-finder.small-forms");

  private final Tickers tickers;
  private final OrganisationTyper typer;
  private final CompanyExtent extent;
  private final OrganisationRun run;

  public CompanyFinder(Tickers tickers, OrganisationTyper typer, Places places) {
    this.tickers = tickers;
    this.typer = typer;
    this.extent = new CompanyExtent(places);
    this.run = new OrganisationRun(places);
  }

  public List<Candidate> find(TaggedSentence s) {
    List<Candidate> found = new ArrayList<>(8);
    for (int i = 0; i < s.size(); i++) {
      if (isLegalForm(s, i)) {
        add(found, byLegalForm(s, i));
      } else if (s.isOpen(i)) {
        add(found, byBrackets(s, i));
      } else if (s.is(i, WordClass.COMPANY_END) && s.capitalised(i)) {
        add(found, byLastWord(s, i));
      }
      if (s.label(i, Tags.Label.ORGANISATION) && !s.label(i - 1, Tags.Label.ORGANISATION)) {
        byCrf(s, i, s.tags().runEnd(i), found);
      }
    }
    return found;
  }

  private static void add(List<Candidate> found, @Nullable Candidate candidate) {
    if (candidate != null) {
      found.add(candidate);
    }
  }

  /** Of the forms in lower case only these are no other words. */
  private static boolean isLegalForm(TaggedSentence s, int i) {
    return CompanyExtent.isLegalForm(s, i)
        || (SMALL_FORMS.contains(s.word(i)) && s.capitalised(i - 1));
  }

  private @Nullable Candidate byLegalForm(TaggedSentence s, int form) {
    int first = s.word(form - 1, "and") ? extent.partners(s, form - 1) : extent.left(s, form);
    int last = s.word(form - 1, ",") ? form - 2 : form - 1;
    boolean country = first == last && s.word(last).indexOf('.') == 1;
    if (first >= form || country) {
      // "U.K. Company law" has a newswire's capital.
      return null;
    }
    return listed(
        s, new TokenSpan(first, extent.right(s, form)), Strength.CERTAIN, Evidence.RULE, 0.97);
  }

  /** "Alberdi Partners": no other names end with such a word. */
  private @Nullable Candidate byLastWord(TaggedSentence s, int last) {
    int first = extent.left(s, last);
    boolean goesOn = s.capitalised(last + 1) && !s.isOpen(last + 1);
    boolean named = false;
    for (int i = first; i < last; i++) {
      boolean unusual =
          s.is(i, WordClass.FUNCTION) && !s.beginsSentence(i) && s.word(i).length() > MIN_UNUSUAL;
      named |= unusual || DocumentNames.isDistinctiveWord(s, i);
    }
    return named && !goesOn
        ? listed(
            s,
            new TokenSpan(first, OrganisationRun.withAssociation(s, first, last + 1)),
            Strength.CUED,
            Evidence.RULE,
            0.85)
        : null;
  }

  private @Nullable Candidate byBrackets(TaggedSentence s, int open) {
    Tickers.Found ticker = tickers.at(s, open);
    if (ticker != null) {
      int end = open;
      while (end > 0 && s.word(end - 1, ".")) {
        end--;
      }
      int first = end == 0 ? 0 : extent.left(s, end);
      return first < end
          ? Candidate.of(NameType.COMPANY, first, open, Strength.CERTAIN, Evidence.RULE, 0.97)
              .listed(ticker.listedAs())
          : null;
    }
    if (!s.word(open, "<")) {
      return null;
    }
    int close = open + 1;
    while (close < s.size() && close - open <= MAX_BRACKETED && !s.word(close, ">")) {
      close++;
    }
    boolean name = s.word(close, ">") && close > open + 1 && s.capitalised(open + 1);
    return name
        ? Candidate.of(NameType.COMPANY, open + 1, close, Strength.CERTAIN, Evidence.RULE, 0.98)
        : null;
  }

  private void byCrf(TaggedSentence s, int runFirst, int runEnd, List<Candidate> found) {
    int first = runFirst;
    for (int i = runFirst + 1; i < runEnd; i++) {
      if (CompanyExtent.isBetweenNames(s, i) || isPastTense(s, i)) {
        add(found, byCrf(s, first, i));
        first = i + 1;
      }
    }
    add(found, byCrf(s, first, runEnd));
  }

  /** "Moody's [affirmed] Mississippi Power", which the CRF reads as one name. */
  private static boolean isPastTense(TaggedSentence s, int i) {
    String word = s.word(i);
    return !s.hasCapital(i) && word.length() > MIN_PAST_TENSE && word.endsWith("ed");
  }

  private @Nullable Candidate byCrf(TaggedSentence s, int runFirst, int runEnd) {
    TokenSpan span = run.name(s, runFirst, runEnd);
    if (span.first() >= span.end()) {
      return null;
    }
    NameType type = typer.type(s, span.first(), span.end());
    if (type == null) {
      return null;
    }
    if (type == NameType.COMPANY && Facilities.isNamed(s, span.end())) {
      return Facilities.name(span.first(), span.end());
    }
    if (isTown(s, span)) {
      return null;
    }
    double probability = s.tags().probability(span.first(), span.end());
    Candidate candidate =
        Candidate.of(
            type,
            span.first(),
            span.end(),
            Strength.STATISTICAL,
            Evidence.STATISTICAL,
            probability);
    return type == NameType.COMPANY ? candidate.listed(tickerAfter(s, span.end())) : candidate;
  }

  /** "at Delta, Pa." */
  private static boolean isTown(TaggedSentence s, TokenSpan span) {
    return span.end() - span.first() == 1
        && PlaceContext.isWhere(s, span.first())
        && s.word(span.end(), ",")
        && s.label(span.end() + 1, Tags.Label.PLACE);
  }

  private Candidate listed(
      TaggedSentence s, TokenSpan span, Strength strength, Evidence evidence, double confidence) {
    return Candidate.of(NameType.COMPANY, span.first(), span.end(), strength, evidence, confidence)
        .listed(tickerAfter(s, span.end()));
  }

  private @Nullable ListedAs tickerAfter(TaggedSentence s, int end) {
    Tickers.Found ticker = tickers.at(s, end);
    return ticker == null ? null : ticker.listedAs();
  }
}
