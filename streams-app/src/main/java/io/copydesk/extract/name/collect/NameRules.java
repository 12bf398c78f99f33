package io.copydesk.extract.name.collect;

import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.name.body.MinistryGrammar;
import io.copydesk.extract.name.candidate.RuleName;
import io.copydesk.extract.name.known.KnownInstitutions;
import io.copydesk.extract.name.known.Phrases;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Proposes names by rules: the grammar of government bodies and the lists of known names. Other
 * rules were measured and left out ({@code streams-app/rationale/names-rules.md}). Of names that
 * overlap the longest counts; an abbreviation that the article itself explains is left to the
 * judge, since it means what the article says. Immutable, thread-safe.
 */
final class NameRules {

  private final MinistryGrammar bodies;
  private final KnownInstitutions institutions;

  NameRules(ArticleTokenizer tokenizer, Countries countries, CentralBankTable banks) {
    Places places = new Places(countries);
    this.bodies = new MinistryGrammar(places, banks);
    this.institutions = new KnownInstitutions(new Phrases(tokenizer), places);
  }

  /** What the rules find in each sentence of an article; {@code checkpoint} is run before each. */
  List<List<RuleName>> in(List<ReadSentence> sentences, Runnable checkpoint) {
    Set<String> explained = new HashSet<>();
    sentences.forEach(sentence -> explained(sentence.tagged(), explained));
    List<List<RuleName>> found = new ArrayList<>(sentences.size());
    for (ReadSentence sentence : sentences) {
      checkpoint.run();
      found.add(in(sentence, explained));
    }
    return found;
  }

  /** Collects abbreviations in brackets behind a name: "Aaber Bexley Ltd ([ABL])". */
  private static void explained(TaggedSentence s, Set<String> into) {
    for (int i = 2; i < s.size() - 1; i++) {
      if (s.word(i - 1, "(") && s.word(i + 1, ")") && s.isInitials(i) && s.capitalised(i - 2)) {
        into.add(s.word(i));
      }
    }
  }

  private List<RuleName> in(ReadSentence sentence, Set<String> explained) {
    TaggedSentence s = sentence.tagged();
    List<RuleName> all = new ArrayList<>(bodies.find(s));
    all.addAll(institutions.find(s, sentence.catalog()));
    all.removeIf(name -> name.length() == 1 && explained.contains(s.word(name.first())));
    all.sort(Comparator.comparingInt(RuleName::length).reversed());
    List<RuleName> kept = new ArrayList<>(all.size());
    for (RuleName name : all) {
      if (kept.stream().noneMatch(name::overlaps)) {
        kept.add(name);
      }
    }
    return kept;
  }
}
