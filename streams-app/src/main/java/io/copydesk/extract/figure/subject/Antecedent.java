package io.copydesk.extract.figure.subject;

import io.copydesk.extract.Subject;
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
 */
public record Antecedent(
    @Nullable Subject subject,
    @Nullable Subject company,
    @Nullable Subject country,
    @Nullable Subject headline,
    @Nullable Subject last) {

  public static final Antecedent NONE = new Antecedent(null, null, null, null, null);

  /** Behind a sentence that has nothing to say of anybody: only "the company" is still known. */
  public Antecedent withoutSubject() {
    return new Antecedent(null, company, country, headline, last);
  }

  /** At the start of another field of the article. */
  public Antecedent inNextField() {
    Subject about = company == null ? headline : company;
    Subject named = about == null ? null : new Subject(about.text(), null);
    return new Antecedent(null, null, null, named, null);
  }

  /** Behind a figure that is somebody's. */
  public Antecedent withLast(@Nullable Subject owner) {
    return new Antecedent(subject, company, country, headline, owner == null ? last : owner);
  }

  Antecedent of(@Nullable Subject subject, @Nullable Subject company, @Nullable Subject country) {
    return new Antecedent(subject, company, country, headline, last);
  }

  /** Where else somebody was spoken of, as the weights call it. */
  String repeated(Subject other) {
    boolean onlyCompany = isSame(company, other);
    if (isSame(headline, other)) {
      return onlyCompany ? "both" : "headline";
    }
    if (onlyCompany) {
      return "company";
    }
    return isSame(subject, other) ? "subject" : "nowhere";
  }

  /** Whether two names are of one, the longer beginning with the shorter. */
  static boolean isSame(@Nullable Subject one, @Nullable Subject other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    String a = one.text().toLowerCase(Locale.ROOT);
    String b = other.text().toLowerCase(Locale.ROOT);
    return a.startsWith(b) || b.startsWith(a);
  }
}
