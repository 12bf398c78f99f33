package io.copydesk.extract.place;

import io.copydesk.table.Vocabulary;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The country of a web address by its top-level domain. Country domains are ISO 3166-1 codes, but
 * for the United Kingdom's "uk" (IANA's root zone database); some are sold to whoever asks and tell
 * no country. Stateless.
 */
final class AddressCountry {

  private static final Set<String> SOLD =
      Vocabulary.beside(AddressCountry.class).words("address-country.sold");

  private AddressCountry() {}

  /** Null when it cannot be parsed as an address, or its top-level domain is no country's. */
  static @Nullable Country of(String url, Countries countries) {
    String host = host(url);
    String domain =
        host == null ? "" : host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    if (SOLD.contains(domain)) {
      return null;
    }
    return countries.byCode(domain.equals("UK") ? "GB" : domain);
  }

  private static @Nullable String host(String url) {
    try {
      return URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      // An address that cannot be parsed tells nothing; it is published as it came.
      return null;
    }
  }
}
