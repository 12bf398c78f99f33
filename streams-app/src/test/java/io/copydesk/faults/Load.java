package io.copydesk.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.copydesk.events.RawArticle;
import io.copydesk.pipeline.TestPipeline;
import io.copydesk.pipeline.TopicClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * What a producer posts, at a steady rate while faults happen: articles, and a poison record after
 * every fiftieth of them.
 */
final class Load implements AutoCloseable {

  private static final int EVERY_MILLIS = 40;
  private static final int AT_A_TIME = 10;
  private static final int ARTICLES_PER_POISON = 50;
  private static final int KINDS_OF_TIME = 3;

  private final String topic;
  private final TopicClient client;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final List<RawArticle> articles = new ArrayList<>();
  private final Map<String, Optional<byte[]>> poison = new LinkedHashMap<>();
  private final ScheduledFuture<?> ticks;
  private List<Poison> kinds = List.of(Poison.values());
  private boolean strangeTimes;
  private int wanted;
  private CompletableFuture<Void> done = CompletableFuture.completedFuture(null);

  Load(TestPipeline pipeline) {
    this.topic = pipeline.topics().raw().name();
    this.client = pipeline.client();
    // The schema's id is known to producers long before the registry goes down.
    client.encode(topic, ShortArticles.of("first", 0));
    this.ticks = clock.scheduleAtFixedRate(this::postSome, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** From here on no poison needs an answer of the registry, which is down and has none. */
  synchronized void withoutUnknownSchemas() {
    kinds = List.of(Poison.NOT_AVRO, Poison.NO_BYTES, Poison.NO_VALUE, Poison.EMPTY_ARTICLE);
  }

  /**
   * From here on a third of the articles are of 1987 by their timestamps, and a third of tomorrow.
   */
  synchronized void withStrangeTimes() {
    strangeTimes = true;
  }

  /** Posts an entry that the catalog refuses, which has to become a dead letter, too. */
  synchronized void postRefusedEntry(String entities) {
    String key = "company:refused";
    byte[] value = Poison.SCHEMA_THAT_NOBODY_HAS.clone();
    poison.put(key, Optional.of(value));
    client.postBytes(entities, key.getBytes(UTF_8), value);
  }

  /** Posts so many more, 250 a second; returns at once. */
  synchronized void begin(int more) {
    wanted += more;
    done = new CompletableFuture<>();
  }

  private synchronized void postSome() {
    try {
      for (int i = 0; i < AT_A_TIME && articles.size() < wanted; i++) {
        post(articles.size());
      }
      if (articles.size() == wanted) {
        done.complete(null);
      }
    } catch (RuntimeException e) {
      done.completeExceptionally(e);
      throw e;
    }
  }

  private void post(int number) {
    RawArticle article = ShortArticles.of("article-" + number, number);
    articles.add(article);
    client.post(topic, article.getId(), article, time(number));
    if (number % ARTICLES_PER_POISON == 0) {
      postPoison(number);
    }
  }

  private Instant time(int number) {
    Instant now = Instant.now();
    return !strangeTimes
        ? now
        : switch (number % KINDS_OF_TIME) {
          case 0 -> now;
          case 1 -> Instant.parse("1987-02-26T15:01:01Z");
          default -> now.plus(1, ChronoUnit.DAYS);
        };
  }

  private void postPoison(int number) {
    Poison kind = kinds.get(number / ARTICLES_PER_POISON % kinds.size());
    String key = kind + "-" + number;
    Optional<byte[]> value = kind.value(key, client, topic);
    poison.put(key, value);
    client.postBytes(topic, key.getBytes(UTF_8), value.orElse(null));
  }

  /** Posts the first articles again, unchanged and all at once: repeats. */
  synchronized void repeat(int first) {
    articles.subList(0, first).forEach(article -> client.post(topic, article.getId(), article));
  }

  /** Waits until the brokers have all that was begun. */
  void await() throws Exception {
    CompletableFuture<Void> posting;
    synchronized (this) {
      posting = done;
    }
    posting.get(2, TimeUnit.MINUTES);
    client.flush();
  }

  /** What was posted, each once. */
  synchronized List<RawArticle> articles() {
    return List.copyOf(articles);
  }

  /** The values of the poison records by their keys; empty for null. */
  synchronized Map<String, Optional<byte[]>> poison() {
    return Map.copyOf(poison);
  }

  @Override
  public void close() {
    ticks.cancel(false);
    clock.shutdownNow();
  }
}
