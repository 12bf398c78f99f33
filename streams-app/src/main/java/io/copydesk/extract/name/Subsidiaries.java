package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.find.SmallForms;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Joins a company's name that goes on behind a bracket: "Aaber (Malaysia) Bhd", "Bexley &amp; Sons
 * (Hong Kong) Ltd". The judge does not weigh what is on both sides of a bracket at once, and took
 * the legal form alone for a company, the one within a bracket too: "Aaber (Persero)". So does the
 * form join that stands right behind a company and that the judge left, in small letters or behind
 * a comma: "Aaber Group plc", "AABER CO., LTD.", "Aaber (Fiji) limited". Stateless, thread-safe.
 */
final class Subsidiaries {

  /** Words in such a bracket: "(New South Wales)". */
  private static final int MAX_IN_BRACKET = 3;

  private static final Vocabulary WORDS = Vocabulary.beside(Subsidiaries.class);

  /** Legal forms that mean nothing else. */
  private static final Set<String> SURE = WORDS.words("subsidiaries.sure");

  private final Tickers tickers;

  /**
   * @param tickers finds listings in brackets, behind which a name does not go on
   */
  Subsidiaries(Tickers tickers) {
    this.tickers = tickers;
  }

  /**
   * The names with those joined that are one.
   *
   * @param names in the order of the text
   */
  List<NamedSpan> joined(TaggedSentence s, List<NamedSpan> names) {
    List<NamedSpan> joined = new ArrayList<>(names.size());
    int taken = 0;
    for (NamedSpan name : names) {
      if (name.first() >= taken) {
        int behind = endBehindBracket(s, name.end());
        int end = behind > name.end() ? behind : endOfForm(s, name);
        joined.add(end > name.end() ? company(name, end) : name);
        taken = end;
      }
    }
    return joined;
  }

  /** One past the legal form behind a bracket that opens here; the token itself without one. */
  private int endBehindBracket(TaggedSentence s, int open) {
    if (!s.word(open, "(") || tickers.at(s, open) != null) {
      return open;
    }
    int close = open + 1;
    while (close - open <= MAX_IN_BRACKET && s.capitalised(close)) {
      close++;
    }
    int end = close + 1;
    while (isForm(s, end)) {
      end++;
    }
    boolean goesOn = end > close + 1 || isFormAlone(s, open + 1, close);
    return close > open + 1 && s.word(close, ")") && goesOn ? end : open;
  }

  private static boolean isForm(TaggedSentence s, int i) {
    return (s.is(i, WordClass.LEGAL_FORM) && s.capitalised(i)) || SmallForms.has(s, i);
  }

  /** "(Persero)", and not "(SAS)", which may be the short form of the name before it. */
  private static boolean isFormAlone(TaggedSentence s, int first, int close) {
    return close == first + 1 && s.is(first, WordClass.LEGAL_FORM) && !s.isInitials(first);
  }

  /** One past the form that no other word is, right behind a company; else the company's end. */
  private static int endOfForm(TaggedSentence s, NamedSpan name) {
    int form = s.word(name.end(), ",") ? name.end() + 1 : name.end();
    boolean joins =
        name.kind() == NameKind.COMPANY
            && SURE.contains(s.lower(form))
            && (form == name.end() || s.hasCapital(form));
    return joins ? form + 1 : name.end();
  }

  /** A legal form shows that it is a company, whatever the words before it were taken for. */
  private static NamedSpan company(NamedSpan name, int end) {
    Set<Evidence> evidence = EnumSet.copyOf(name.evidence());
    evidence.remove(Evidence.CATALOG);
    evidence.add(Evidence.RULE);
    return name.asCompany(end, evidence);
  }
}
