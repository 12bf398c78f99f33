package io.copydesk.extract.baseline;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP's own pipelines, which the benchmark compares the extractor with. Thread-safe. */
public final class CoreNlpPipeline {

  private final StanfordCoreNLP pipeline;

  private CoreNlpPipeline(Properties properties) {
    // Unchecked: CoreNLP's check demands the "pos" and "lemma" annotators before "ner", which the
    // bare CRF does not need.
    pipeline = new StanfordCoreNLP(properties, false);
  }

  /** CoreNLP's default: {@code tokenize,ssplit,pos,lemma,ner}, with fine-grained NER and SUTime. */
  public static CoreNlpPipeline stock() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    return new CoreNlpPipeline(properties);
  }

  /** The 3-class CRF alone: no numbers, no times, no gazetteer. */
  public static CoreNlpPipeline bare() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,ner");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    return new CoreNlpPipeline(properties);
  }

  /** Annotates a text and returns how many tokens it has. */
  public int annotate(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document.tokens().size();
  }
}
