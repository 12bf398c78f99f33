package io.copydesk.cli.bench;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.events.RawArticle;
import io.copydesk.topology.wire.RecordCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Raw articles as a producer sends them, encoded beforehand: each time under another id, which is
 * all that is written anew, so that the load takes as little as it can of the processors that it
 * shares with what is measured. Immutable.
 */
final class EncodedArticles {

  private final List<Encoded> articles;

  @SuppressWarnings("ArrayRecordComponent") // Never compared, and never handed out.
  private record Encoded(int idAt, byte[] value) {}

  private EncodedArticles(List<Encoded> articles) {
    this.articles = articles;
  }

  /** The articles, encoded for the cluster's raw topic with its serializer. */
  static EncodedArticles of(Cluster cluster, List<RawArticle> articles) {
    try (RecordCodec codec = cluster.codec()) {
      String topic = cluster.topics().raw().name();
      return new EncodedArticles(
          articles.stream().map(article -> encoded(codec, topic, article)).toList());
    }
  }

  private static Encoded encoded(RecordCodec codec, String topic, RawArticle article) {
    RawArticle first = RawArticle.newBuilder(article).setId(id(0)).build();
    byte[] value = codec.encode(topic, first);
    // The id is the first field; bytes are characters in Latin-1, one for one.
    int idAt = new String(value, StandardCharsets.ISO_8859_1).indexOf(id(0));
    if (idAt < 0) {
      throw CommandFailure.failed("the serializer does not keep an article's id as UTF-8");
    }
    return new Encoded(idAt, value);
  }

  /** The id of the record of that number. */
  static String id(int number) {
    return String.format(Locale.ROOT, "bench-%010d", number);
  }

  /** The value of the record of that number: one of the articles, in turn, under its id. */
  byte[] value(int number) {
    Encoded article = articles.get(number % articles.size());
    byte[] value = article.value().clone();
    byte[] id = id(number).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(id, 0, value, article.idAt(), id.length);
    return value;
  }
}
