package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.NameFixtures;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.TextHash;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecondLookTest {

  @Test
  void a_sure_name_a_few_words_before_or_behind_is_seen_with_its_kind() {
    FirstLook first = new FirstLook("minister Aaber of Bexley");
    first.believes(0, "Aaber", NameKind.PERSON, 0.9);
    first.believes(0, "Bexley", NameKind.PLACE, 0.8);

    assertThat(first.seen(0, "Bexley", "before P")).isEqualTo(1);
    assertThat(first.seen(0, "Bexley", "before L")).isZero();
    assertThat(first.seen(0, "Aaber", "behind L")).isEqualTo(1);
  }

  @Test
  void a_name_that_is_no_more_likely_than_not_is_not_seen_beside_another() {
    FirstLook first = new FirstLook("minister Aaber of Bexley");
    first.believes(0, "Aaber", NameKind.PERSON, 0.5);

    assertThat(first.seen(0, "Bexley", "before P")).isZero();
  }

  @Test
  void of_the_sure_names_before_only_the_nearest_is_seen() {
    FirstLook first = new FirstLook("Aaber , Bexley and Corrin");
    first.believes(0, "Aaber", NameKind.PERSON, 0.9);
    first.believes(0, "Bexley", NameKind.COMPANY, 0.9);

    assertThat(first.seen(0, "Corrin", "before C")).isEqualTo(1);
    assertThat(first.seen(0, "Corrin", "before P")).isZero();
  }

  @Test
  void a_sure_name_is_seen_across_three_words_and_not_across_four() {
    FirstLook first = new FirstLook("Aaber a b c Bexley", "Corrin a b c d Dunmore");
    first.believes(0, "Aaber", NameKind.PERSON, 0.9);
    first.believes(1, "Corrin", NameKind.PERSON, 0.9);

    assertThat(first.seen(0, "Bexley", "before P")).isEqualTo(1);
    assertThat(first.seen(1, "Dunmore", "before P")).isZero();
  }

  @Test
  void a_sure_name_beside_is_a_feature_with_the_word_between() {
    FirstLook first = new FirstLook("minister Aaber of Bexley");
    first.believes(0, "Aaber", NameKind.PERSON, 0.9);
    long person = Buckets.number(NameKind.PERSON.index());

    assertThat(first.features(0, "Bexley"))
        .contains(
            Template.NAME_BEFORE.key(person, TextHash.of("of")),
            Template.NAME_BEFORE_GAP.key(person, Buckets.number(1)));
  }

  @Test
  void a_kind_s_share_of_the_article_is_that_of_its_sure_names() {
    FirstLook first = new FirstLook("Aaber met Bexley", "Corrin met Dunmore");
    first.believes(0, "Aaber", NameKind.PERSON, 0.9);
    first.believes(0, "Bexley", NameKind.PERSON, 0.9);
    first.believes(1, "Corrin", NameKind.COMPANY, 0.9);
    first.believes(1, "Dunmore", NameKind.PLACE, 0.4);

    assertThat(first.seen(1, "Dunmore", "article P")).isEqualTo(2 / 3f);
    assertThat(first.seen(1, "Dunmore", "article C")).isEqualTo(1 / 3f);
    assertThat(first.seen(1, "Dunmore", "article L")).isZero();
  }

  @Test
  void without_a_sure_name_no_kind_has_a_share_of_the_article() {
    FirstLook first = new FirstLook("Aaber rose");

    assertThat(first.seen(0, "Aaber", "article P")).isZero();
  }

  @Test
  void what_is_believed_of_the_same_name_elsewhere_is_seen_beside_what_is_believed_here() {
    FirstLook first = new FirstLook("Aaber rose", "shares of Aaber");
    first.believes(0, "Aaber", NameKind.COMPANY, 0.9);
    first.believes(1, "Aaber", NameKind.COMPANY, 0.2);

    assertThat(first.seen(1, "Aaber", "here C")).isEqualTo(0.2f);
    assertThat(first.seen(1, "Aaber", "elsewhere C")).isEqualTo(0.9f);
    assertThat(first.seen(0, "Aaber", "elsewhere C")).isEqualTo(0.2f);
  }

  @Test
  void how_and_where_a_name_is_written_is_seen() {
    FirstLook first = new FirstLook("Aaber Foods sold some of its shares to the bank");

    assertThat(first.seen(0, "Aaber Foods", "begins_sentence")).isEqualTo(1);
    assertThat(first.seen(0, "Aaber Foods", "one_word")).isZero();
    assertThat(first.seen(0, "Aaber Foods", "length")).isEqualTo(2 / 5f);
    assertThat(first.seen(0, "Aaber", "alone")).isZero();
    assertThat(first.seen(0, "Aaber Foods", "alone")).isEqualTo(1);
  }

  @Test
  void the_first_look_s_sums_are_seen_by_their_signal() {
    FirstLook first = new FirstLook("Aaber rose");
    first.sums[Signal.CATALOG.index() * NameKind.COUNT + NameKind.COMPANY.index()] =
        2 * Weights.UNIT;

    assertThat(first.seen(0, "Aaber", "catalog C")).isEqualTo(0.5f);
    assertThat(first.seen(0, "Aaber", "catalog P")).isZero();
  }

  @Test
  void what_the_first_look_hardly_takes_for_a_name_is_not_looked_at_more_closely() {
    FirstLook first = new FirstLook("Aaber rose", "Bexley rose");
    first.believes(0, "Aaber", NameKind.COMPANY, 0.0005);
    first.believes(0, "Aaber", NameKind.PERSON, 0.0005);
    first.believes(1, "Bexley", NameKind.COMPANY, 0.0015);
    first.believes(1, "Bexley", NameKind.PERSON, 0.0015);

    assertThat(first.second().isProbable(0, first.candidate(0, "Aaber"))).isFalse();
    assertThat(first.second().isProbable(1, first.candidate(1, "Bexley"))).isTrue();
  }

  /** The candidates of an article's sentences, and what the first look believes of each. */
  private static final class FirstLook {

    private final int[] sums = new int[Scoring.SUMS];
    private final List<List<Occurrence>> candidates;
    private final List<double[]> probabilities;

    FirstLook(String... sentences) {
      List<ReadSentence> read =
          List.of(sentences).stream()
              .map(sentence -> NameFixtures.read(Fixtures.sentence(sentence)))
              .toList();
      ArticleNames names = NameFixtures.names(read);
      candidates = IntStream.range(0, sentences.length).mapToObj(names::in).toList();
      probabilities =
          candidates.stream().map(in -> new double[in.size() * NameKind.COUNT]).toList();
    }

    void believes(int sentence, String name, NameKind kind, double probability) {
      int at = candidate(sentence, name) * NameKind.COUNT + kind.index();
      probabilities.get(sentence)[at] = probability;
    }

    int candidate(int sentence, String name) {
      List<Occurrence> in = candidates.get(sentence);
      return IntStream.range(0, in.size())
          .filter(c -> text(in.get(c)).equals(name))
          .findFirst()
          .orElseThrow();
    }

    private static String text(Occurrence candidate) {
      return candidate.read().tagged().text(candidate.first(), candidate.end());
    }

    SecondLook second() {
      return new SecondLook(candidates, probabilities);
    }

    /** The number of an impression that the weights' file calls by this name. */
    float seen(int sentence, String name, String number) {
      float[] seen = second().impression(sentence, candidate(sentence, name), sums);
      return seen[Impression.names().indexOf(number)];
    }

    /** The keys of a candidate's features. */
    List<Long> features(int sentence, String name) {
      List<Long> keys = new ArrayList<>();
      second()
          .ofCandidate(
              sentence,
              candidate(sentence, name),
              new FeatureSink() {
                @Override
                public void add(Template template, long value) {
                  keys.add(template.key(value));
                }

                @Override
                public void add(Template template, long first, long second) {
                  keys.add(template.key(first, second));
                }
              });
      return keys;
    }
  }
}
