package io.copydesk.extract.figure.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.place.Countries;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceViewTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme grew",
        "Acme (ACM) grew",
        "Acme <ACM> grew",
        "Acme (NYSE: ACM, HKEX: 9988) grew",
        "Acme (NYSE: ACM, HKEX: 9988, LSE: ACE) grew"
      })
  void a_company_ends_behind_its_listing_read_from_either_side(String text) {
    Lexemes lexemes = Lexemes.of(text, 0, text.length());
    Mention acme = Mentions.inBody(MentionType.COMPANY, new Span(0, 4), "Acme");
    SentenceView view =
        new SentenceView(lexemes, List.of(acme), Countries.bundled(), WordClusters.NONE);
    int verb = lexemes.size() - 1;

    PlacedName company = view.companyEndingAt(verb);

    assertThat(company).isNotNull().extracting(PlacedName::mention).isEqualTo(acme);
    assertThat(view.behindListing(1)).isEqualTo(verb);
  }
}
