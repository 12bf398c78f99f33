package io.copydesk.cli.bench;

/**
 * What the enrichment benchmark measured, in one run of one JVM. Rates are medians of the rounds,
 * on one thread; tokens are CoreNLP's.
 *
 * @param articles in the sample
 * @param tokens in the sample
 * @param oursArticlesPerSecond our whole enrichment without Kafka
 * @param stockTokensPerSecond CoreNLP's stock tokenize,ssplit,pos,lemma,ner
 * @param bareTokensPerSecond CoreNLP's bare 3-class CRF
 * @param twoThreadsRatio our throughput on two threads over that on one
 * @param heapMegabytes live heap with our enrichment loaded, before the others are
 * @param firstArticleSeconds from the start of the JVM to the first article's end
 */
record EnrichmentFigures(
    int articles,
    int tokens,
    double oursArticlesPerSecond,
    double oursTokensPerSecond,
    double stockTokensPerSecond,
    double bareTokensPerSecond,
    double twoThreadsRatio,
    double heapMegabytes,
    double firstArticleSeconds) {

  double stockRatio() {
    return oursTokensPerSecond / stockTokensPerSecond;
  }

  double bareRatio() {
    return oursTokensPerSecond / bareTokensPerSecond;
  }
}
