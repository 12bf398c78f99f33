package io.copydesk.cli.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the enrichment benchmark measured, in one run of one JVM. Rates are medians of the rounds,
 * on one thread; tokens are CoreNLP's.
 *
 * @param articles in the sample
 * @param tokens in the sample
 * @param oursArticlesPerSecond Copydesk's whole enrichment without Kafka
 * @param oursTokensPerSecond the same in tokens
 * @param stockTokensPerSecond CoreNLP's stock tokenize,ssplit,pos,lemma,ner
 * @param bareTokensPerSecond CoreNLP's bare 3-class CRF
 * @param twoThreadsRatio Copydesk's throughput on two threads over that on one, in a heap that
 *     holds nothing else
 * @param heapMegabytes live heap, in 10<sup>6</sup> bytes, with Copydesk loaded and CoreNLP's
 *     pipelines not yet
 * @param firstArticleSeconds from the start of the JVM to the first article's end
 */
record EnrichmentMeasurement(
    int articles,
    int tokens,
    double oursArticlesPerSecond,
    double oursTokensPerSecond,
    double stockTokensPerSecond,
    double bareTokensPerSecond,
    double twoThreadsRatio,
    double heapMegabytes,
    double firstArticleSeconds)
    implements Report {

  double stockRatio() {
    return oursTokensPerSecond / stockTokensPerSecond;
  }

  double bareRatio() {
    return oursTokensPerSecond / bareTokensPerSecond;
  }

  @Override
  public List<String> lines() {
    return List.of(
        String.format(
            Locale.ROOT,
            "sample: %,d articles, %,d tokens; one thread unless said otherwise",
            articles,
            tokens),
        rate("(a) Copydesk, whole enrichment", oursTokensPerSecond),
        rate("(b) CoreNLP stock: tokenize,ssplit,pos,lemma,ner", stockTokensPerSecond),
        rate("(c) CoreNLP bare 3-class CRF", bareTokensPerSecond),
        String.format(Locale.ROOT, "a/b %33.1f   (target at least 100)", stockRatio()),
        String.format(Locale.ROOT, "a/c %33.2f   (target at least 1.8)", bareRatio()),
        String.format(
            Locale.ROOT, "two threads / one %19.2f   (target at least 1.8)", twoThreadsRatio),
        String.format(
            Locale.ROOT, "live heap, loaded %16.0f MB   (target at most 220 MB)", heapMegabytes),
        String.format(
            Locale.ROOT,
            "first article after JVM start %5.1f s   (target at most 5 s)",
            firstArticleSeconds));
  }

  private String rate(String what, double tokensPerSecond) {
    return String.format(
        Locale.ROOT,
        "%-50s %,9.1f articles/s %,9.0f tokens/s",
        what,
        tokensPerSecond * articles / tokens,
        tokensPerSecond);
  }

  @Override
  public Map<String, Number> values() {
    Map<String, Number> values = new LinkedHashMap<>();
    values.put("ours_tokens_per_s", oursTokensPerSecond);
    values.put("stock_tokens_per_s", stockTokensPerSecond);
    values.put("bare_tokens_per_s", bareTokensPerSecond);
    values.put("ratio_stock", stockRatio());
    values.put("ratio_bare", bareRatio());
    values.put("ratio_two_threads", twoThreadsRatio);
    values.put("heap_mb", heapMegabytes);
    values.put("first_article_s", firstArticleSeconds);
    values.put("ours_articles_per_s", oursArticlesPerSecond);
    values.put("articles", articles);
    values.put("tokens", tokens);
    return values;
  }
}
