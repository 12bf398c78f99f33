package io.copydesk.extract;

import org.jspecify.annotations.Nullable;

/**
 * A ticker that the text sets beside a company's name.
 *
 * @param symbol the exchange's symbol, without a suffix that only names the exchange
 * @param exchange ISO 10383 MIC, null when the text gives none
 */
public record ListedAs(String symbol, @Nullable String exchange) {}
