package io.copydesk.catalog.index;

import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An abbreviation that is spoken as a word, which papers of Britain, India and South Africa write
 * as one: "Nato", "Unicef", "Sebi". Stateless.
 */
final class Acronym {

  /**
   * Shorter ones are spelled out ("WHO"), longer ones are no abbreviations, and without a vowel
   * nothing can be spoken ("FBI"). The bounds are an assumption.
   */
  private static final Pattern SPOKEN = Pattern.compile("(?=.*[AEIOU])[A-Z]{4,8}");

  private Acronym() {}

  /**
   * The same alias with a capital at its beginning alone, where it is such an abbreviation of a
   * company, a body or an organisation. Since it may be any word then, it is ambiguous where the
   * entity is at home in one country, which has to agree.
   */
  static Optional<Alias> asWord(ReferenceEntity entity, Alias alias) {
    String text = alias.getText();
    boolean spoken =
        entity.getType() != EntityType.PLACE
            && entity.getType() != EntityType.PERSON
            && alias.getCaseSensitive()
            && SPOKEN.matcher(text).matches();
    return spoken
        ? Optional.of(
            new Alias(
                text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT),
                true,
                alias.getAmbiguous() || entity.getJurisdiction() != null))
        : Optional.empty();
  }
}
