package io.copydesk.extract.tag.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerProbAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import io.copydesk.extract.tag.CrfTagger;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Compares with CoreNLP's own tagger, whose answers the tagger has to give. */
class SequenceTaggerTest {

  private static final String CORE_NLPS_MODEL =
      "edu/stanford/nlp/models/ner/" + CrfTagger.MODEL + ".crf.ser.gz";

  /** Some of the words of the sentences below: the tagger keeps what it knows of these. */
  private static final List<String> COMMON = List.of("the", "said", "Bank", ",", "Smith", "null");

  private static final SequenceTagger OURS = ours();
  private static final CRFClassifier<CoreLabel> CORE_NLP = coreNlp();

  private record Labelled(String label, double probability) {}

  @Test
  void tags_sentences_of_every_kind_as_core_nlp_does() {
    List<String> sentences =
        List.of(
            "Paris",
            ".",
            "Jane Smith , who runs Acme Holdings Inc. in Nairobi , said so in Kenya .",
            "ACME HOLDINGS SAYS PROFIT ROSE 12 PCT",
            "The colour programme of Smith 's labour centre was analysed in Smith , Arizona .",
            "in Mr. van der Berg of B&Q and eBay met on 3/4/1987 at 10:15 with IBM 's X .",
            "told Smith that he and his brother of Smith and then of Smith were of a family",
            "国务院 总理 李强 said \uD83D\uDE00 Ⓐ ǅungla < > << <a> null NULL - ...");
    for (String sentence : sentences) {
      assertTaggedAsByCoreNlp(List.of(sentence.split(" ")));
    }
  }

  @Property(tries = 300)
  void tags_any_words_as_core_nlp_does(@ForAll("sentences") List<String> sentence) {
    assertTaggedAsByCoreNlp(sentence);
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<String> known =
        Arbitraries.of(
            "the", "of", "said", "in", "Bank", "England", "John", "Corp", "'s", ",", "U.S.",
            "1987");
    Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(12);
    Arbitrary<String> letters =
        Arbitraries.strings().withChars("aeAE<>-.1 ").ofMinLength(1).ofMaxLength(8);
    return Arbitraries.frequencyOf(Tuple.of(5, known), Tuple.of(1, any), Tuple.of(1, letters))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static void assertTaggedAsByCoreNlp(List<String> sentence) {
    Labelling ours = OURS.text().tag(sentence);
    List<Labelled> expected = byCoreNlp(sentence);
    assertThat(ours.size()).isEqualTo(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      assertThat(OURS.labels().get(ours.label(i)))
          .as("%s in %s", i, sentence)
          .isEqualTo(expected.get(i).label());
      assertThat(ours.probability(i, ours.label(i)))
          .as("%s in %s", i, sentence)
          .isCloseTo(expected.get(i).probability(), within(1e-9));
    }
  }

  private static List<Labelled> byCoreNlp(List<String> sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : sentence) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.set(AnswerAnnotation.class, CORE_NLP.flags.backgroundSymbol);
      labels.add(label);
    }
    // A set that takes no more words: CoreNLP would remember those of earlier sentences.
    MaxSizeConcurrentHashSet<String> known =
        new MaxSizeConcurrentHashSet<>(CORE_NLP.getKnownLCWords());
    known.setMaxSize(known.size());
    new ObjectBankWrapper<CoreLabel>(CORE_NLP.flags, null, known).processDocument(labels);
    return CORE_NLP.classify(labels).stream()
        .map(l -> new Labelled(l.get(AnswerAnnotation.class), l.get(AnswerProbAnnotation.class)))
        .toList();
  }

  private static SequenceTagger ours() {
    try (InputStream in = CrfTagger.class.getResourceAsStream(CrfTagger.MODEL + ".crf")) {
      return SequenceTagger.read(in, COMMON);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static CRFClassifier<CoreLabel> coreNlp() {
    try (InputStream in =
        new GZIPInputStream(
            SequenceTaggerTest.class.getClassLoader().getResourceAsStream(CORE_NLPS_MODEL))) {
      CRFClassifier<CoreLabel> crf = new CRFClassifier<>(new Properties());
      crf.loadClassifier(in, new Properties());
      return crf;
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
