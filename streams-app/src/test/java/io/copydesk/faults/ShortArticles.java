package io.copydesk.faults;

import io.copydesk.events.RawArticle;
import java.util.List;

/** Made-up articles of two sentences: quick to enrich, and with something of every kind in them. */
final class ShortArticles {

  private static final List<String> COMPANIES =
      List.of("Siemens AG", "Toyota Motor Corp", "Nestle SA", "3M Co", "Barclays PLC");
  private static final List<String> PEOPLE =
      List.of("Maria Lopez", "John Carter", "Peter Schmidt", "Helen Wright");
  private static final List<String> OFFICES =
      List.of("Ministry of Finance", "Bank of Japan", "Ministry of Industry");

  private ShortArticles() {}

  /** Different numbers make different articles; sixty contents recur. */
  static RawArticle of(String id, int number) {
    String company = COMPANIES.get(number % COMPANIES.size());
    String person = PEOPLE.get(number % PEOPLE.size());
    String office = OFFICES.get(number % OFFICES.size());
    int percent = number % 60 + 2;
    return RawArticle.newBuilder()
        .setId(id)
        .setSource("faults")
        .setTitle(company + " profit")
        .setBody(
            company
                + " said on Tuesday that its net profit rose "
                + percent
                + "%, more than the "
                + office
                + " had expected. Its spokesman "
                + person
                + " declined to comment.")
        .build();
  }
}
