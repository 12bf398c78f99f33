package io.copydesk.extract.figure.subject;

import io.copydesk.extract.Subject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a sentence may take up from what stands before it.
 *
 * @param subject the subject of the sentence right before, for "it" and "its"
 * @param company the company last spoken of as the only one, for "the company"
 * @param country the country last a sentence's subject, for "the country"
 * @param headline the company that the headline is about
 * @param last whose the figure before was
 * @param sentenceBefore of whom the sentence right before spoke
 * @param inHeadline of whom the headline spoke
 * @param inLead of whom the first sentence of the text spoke, null in that sentence
 */
public record Antecedent(
    @Nullable Subject subject,
    @Nullable Subject company,
    @Nullable Subject country,
    @Nullable Subject headline,
    @Nullable Subject last,
    Spoken sentenceBefore,
    Spoken inHeadline,
    @Nullable Spoken inLead) {

  /** Where else a name is named, in the order of the bits of {@link #named}. */
  private enum NamedElsewhere {
    NOWHERE,
    HEADLINE,
    LEAD,
    HEADLINE_LEAD,
    BEFORE,
    HEADLINE_BEFORE,
    LEAD_BEFORE,
    EVERYWHERE;

    private static final List<NamedElsewhere> BY_BITS = List.of(values());

    /** Its name in the weights' file. */
    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** At the start of an article. */
  public static final Antecedent NONE =
      new Antecedent(null, null, null, null, null, Spoken.NONE, Spoken.NONE, null);

  /** Behind a sentence that has nothing to say of anybody: only "the company" is still known. */
  public Antecedent withoutSubject() {
    return with(null, company, country);
  }

  /** At the start of another field of the article. */
  public Antecedent inNextField() {
    Subject named = company == null ? headline : company;
    Spoken first = inLead == null ? Spoken.NONE : inLead;
    return new Antecedent(null, null, null, named, null, Spoken.NONE, first, null);
  }

  /**
   * What is known behind a further figure.
   *
   * @param owner whose the figure is; null leaves the owner of the one before
   */
  public Antecedent withLast(@Nullable Subject owner) {
    Subject whose = owner == null ? last : owner;
    return new Antecedent(
        subject, company, country, headline, whose, sentenceBefore, inHeadline, inLead);
  }

  /** What is known behind a further sentence. */
  public Antecedent behind(Spoken sentence) {
    Spoken lead = inLead == null ? sentence : inLead;
    return new Antecedent(subject, company, country, headline, last, sentence, inHeadline, lead);
  }

  /** The same with others for "it", "the company" and "the country". */
  Antecedent with(@Nullable Subject subject, @Nullable Subject company, @Nullable Subject country) {
    return new Antecedent(
        subject, company, country, headline, last, sentenceBefore, inHeadline, inLead);
  }

  /** Without what other sentences said: these would be kept in memory through it. */
  Antecedent alone() {
    return new Antecedent(subject, company, country, null, null, Spoken.NONE, Spoken.NONE, null);
  }

  /** Where before this sentence somebody was spoken of. */
  SpokenElsewhere repeated(Subject other) {
    boolean onlyCompany = isSame(company, other);
    if (isSame(headline, other)) {
      return onlyCompany ? SpokenElsewhere.BOTH : SpokenElsewhere.HEADLINE;
    }
    if (onlyCompany) {
      return SpokenElsewhere.COMPANY;
    }
    return isSame(subject, other) ? SpokenElsewhere.SUBJECT : SpokenElsewhere.NOWHERE;
  }

  /** Whether headline or first sentence named somebody, or are not known yet. */
  boolean isAbout(Subject other) {
    return inLead == null || inLead.names(other) || inHeadline.names(other);
  }

  /**
   * Which of headline, first sentence and sentence before name somebody, as the weights call it.
   */
  String named(Subject other) {
    int headlined = inHeadline.names(other) ? 1 : 0;
    int led = inLead != null && inLead.names(other) ? 2 : 0;
    int before = sentenceBefore.names(other) ? 4 : 0;
    return NamedElsewhere.BY_BITS.get(headlined + led + before).text;
  }

  /** Whether two names are of one, the longer beginning with the shorter. */
  static boolean isSame(@Nullable Subject one, @Nullable Subject other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    String a = one.text();
    String b = other.text();
    return a.regionMatches(true, 0, b, 0, Math.min(a.length(), b.length()));
  }
}
