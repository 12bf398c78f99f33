package io.copydesk.extract.name.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinistryGrammarTest {

  private final MinistryGrammar grammar =
      new MinistryGrammar(new Places(Countries.bundled()), CentralBankTable.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Ministry of Finance said so. | Ministry of Finance",
        "The Soviet Ministry of Fertiliser Production said so. | Soviet Ministry of Fertiliser Production",
        "the Ministry of Education, Culture, Sports, Science and Technology said | Ministry of Education, Culture, Sports, Science and Technology",
        "He asked the Ministry of Health and Microsoft. | Ministry of Health",
        "China's Ministry of Commerce said | Ministry of Commerce",
        "the Fair Trading Commission said | Fair Trading Commission",
        "the State-owned Assets Supervision Commission said | State-owned Assets Supervision Commission",
        "the city's Traffic and Transport Department said | Traffic and Transport Department",
        "The Japanese Finance Ministry said | Japanese Finance Ministry",
        "the U.S. Agriculture Department said | U.S. Agriculture Department",
        "officials of the finance ministry said | finance ministry",
        "a Japanese trade and industry ministry official | Japanese trade and industry ministry",
        "the health department said | health department",
        "the Department of Health – Abu Dhabi said | Department of Health – Abu Dhabi",
        "the Cyberspace Administration of China said | Cyberspace Administration of China",
        "the National Bureau of Statistics said | National Bureau of Statistics",
        "the National Emergency Crises and Disasters Management Authority | National Emergency Crises and Disasters Management Authority",
        "a Bank of Japan spokesman said | Bank of Japan",
        "The Bank of England said | Bank of England",
        "the Central Bank of the UAE said | Central Bank of the UAE",
        "the French central bank said | French central bank",
        "China's central bank said | central bank",
        "the Reserve Bank of India said | Reserve Bank of India",
        "the Ministry of Governor's Affairs said | Ministry of Governor's Affairs",
        "the Ministry of Governor’s Affairs said | Ministry of Governor’s Affairs",
        "the UAE Cabinet approved it | UAE Cabinet",
        "the Argentine Grain Board said | Argentine Grain Board",
        "the West Asia Division of the Indian Ministry of External Affairs said | Indian Ministry of External Affairs"
      })
  void finds_the_whole_name_of_a_body(String text, String name) {
    TaggedSentence s = Fixtures.sentence(text);

    assertThat(ofState(s)).containsExactly(String.join(" ", new ArticleTokenizer().words(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry said so.",
        "The Commission said so.",
        "the central bank said",
        "Finance Minister Kiichi Miyazawa said",
        "Commerce Secretary Malcolm Baldrige said",
        "the company's research department said",
        "the Los Angeles Police Department said",
        "the International Energy Agency said",
        "the Shanghai Advanced Institute of Finance said",
        "the Bank of China said",
        "the Bank of America said",
        "the Bank of Scotland said",
        "the National Bank of Kuwait said",
        "the Board of Directors said",
        "the Senate Banking Committee said",
        "the Reagan Administration said",
        "the Public Service said",
        "the U.N. Security Council said"
      })
  void what_is_no_named_body_of_a_state_is_no_ministry(String text) {
    TaggedSentence s = Fixtures.sentence(text);

    assertThat(ofState(s)).isEmpty();
  }

  private List<String> ofState(TaggedSentence s) {
    return grammar.find(s).stream()
        .filter(body -> body.type() == NameType.MINISTRY)
        .map(body -> s.join(body.first(), body.end()))
        .toList();
  }
}
