package io.copydesk.extract.figure.subject;

import io.copydesk.extract.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a sentence may take up from the sentences before.
 *
 * @param subject the subject of the sentence right before, for "it" and "its"
 * @param company the company last spoken of as the only one, for "the company"
 * @param country the country last a sentence's subject, for "the country"
 */
public record Antecedent(
    @Nullable Subject subject, @Nullable Subject company, @Nullable Subject country) {

  public static final Antecedent NONE = new Antecedent(null, null, null);

  /** Behind a sentence that has nothing to say of anybody: only "the company" is still known. */
  public Antecedent withoutSubject() {
    return new Antecedent(null, company, country);
  }
}
