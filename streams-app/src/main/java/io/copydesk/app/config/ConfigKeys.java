package io.copydesk.app.config;

import io.copydesk.enrich.Budget;
import io.copydesk.topology.topic.Feed;
import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.wire.SerdeSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.NonEmptyString;
import org.apache.kafka.common.config.ConfigDef.Range;
import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;

/** Every {@code copydesk.*} setting, defined once: type, default, range and documentation. */
public final class ConfigKeys {

  /** Of our own settings; all others are Kafka's. */
  public static final String PREFIX = "copydesk.";

  /** Settings with this prefix go to the serializers, without it. */
  public static final String SERDE_PREFIX = "copydesk.serde.";

  // What each is for stands with its type and default, in definitions().

  public static final String TOPICS_PREFIX = "copydesk.topics.prefix";
  public static final String TOPICS_PARTITIONS = "copydesk.topics.partitions";
  static final String TOPICS_REPLICATION = "copydesk.topics.replication.factor";
  static final String PUBLISH_TOPICS = "copydesk.publish.topics";
  static final String PUBLISH_MIN_CONFIDENCE = "copydesk.publish.min.confidence";
  public static final String ARTICLE_BYTES = "copydesk.limits.article.bytes";
  public static final String MESSAGE_BYTES = "copydesk.limits.message.bytes";
  static final String MAX_TOKENS = "copydesk.article.max.tokens";
  static final String MAX_TIME = "copydesk.article.max.time.ms";
  public static final String DUPLICATES_WINDOW = "copydesk.duplicates.window.ms";
  static final String PATIENCE = "copydesk.fault.patience.ms";
  public static final String STOP_TIMEOUT = "copydesk.stop.timeout.ms";
  static final String COMMIT_PAUSE = "copydesk.commit.pause.ms";
  public static final String CATALOG_TIMEOUT = "copydesk.catalog.load.timeout.ms";
  public static final String REGISTRY_URL = "copydesk.registry.url";
  public static final String REGISTRY_CONFLUENT_URL = "copydesk.registry.confluent.url";
  public static final String AUTO_REGISTER = "copydesk.registry.auto.register";
  public static final String SERIALIZER = "copydesk.value.serializer";
  static final String DESERIALIZER = "copydesk.value.deserializer";
  static final String HTTP_HOST = "copydesk.http.host";
  public static final String HTTP_PORT = "copydesk.http.port";

  /** The path of the schema registry's own API, which Apicurio's serializers use. */
  public static final String APICURIO_API = "/apis/registry/v3";

  /** The path of its Confluent-compatible API. */
  public static final String CONFLUENT_API = "/apis/ccompat/v7";

  /** Kafka refuses other characters in the names of topics. */
  private static final Validator TOPIC_CHARACTERS =
      ConfigDef.LambdaValidator.with(
          (key, value) -> {
            if (!String.valueOf(value).matches("[a-zA-Z0-9._-]{0,200}")) {
              throw new ConfigException(
                  key, value, "use at most 200 letters, digits, dots, underscores and hyphens");
            }
          },
          () -> "letters, digits, '.', '_' and '-'");

  private static final Validator REPLICAS =
      ConfigDef.LambdaValidator.with(
          (key, value) -> {
            if (value instanceof Short replicas && (replicas == 0 || replicas < -1)) {
              throw new ConfigException(
                  key, value, "give at least 1, or -1 for the broker's default");
            }
          },
          () -> "-1, or 1 and more");

  private static final Validator HTTP_URL = httpUrl(false);

  /** Or empty. */
  private static final Validator ANY_HTTP_URL = httpUrl(true);

  private static final Set<String> NAMES = Set.copyOf(definitions().names());

  private ConfigKeys() {}

  private static Validator httpUrl(boolean mayBeEmpty) {
    return ConfigDef.LambdaValidator.with(
        (key, value) -> {
          String url = String.valueOf(value);
          boolean http = url.isEmpty() ? mayBeEmpty : isHttpUrl(url);
          if (SecretSettings.namesUser(url) || (!http && url.contains("@"))) {
            // Without the value, unlike Kafka's usual message: it holds a secret.
            throw new ConfigException(SecretSettings.remedy());
          }
          if (!http) {
            throw new ConfigException(
                key,
                value,
                "give an http:// or https:// URL; its host has letters, digits, dots and hyphens");
          }
        },
        () -> "http:// or https:// URL");
  }

  /**
   * Whether HTTP clients take it: a host's name with an underscore, for example, is none to them.
   */
  private static boolean isHttpUrl(String url) {
    try {
      return url.matches("https?://\\S+") && new URI(url).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  static ConfigDef definitions() {
    ConfigDef keys = new ConfigDef();
    defineTopics(keys);
    definePublishing(keys);
    defineLimits(keys);
    defineRegistry(keys);
    defineLifecycle(keys);
    return keys;
  }

  /** The names of all settings. */
  static Set<String> names() {
    return NAMES;
  }

  private static void defineTopics(ConfigDef keys) {
    keys.define(
            TOPICS_PREFIX,
            ConfigDef.Type.STRING,
            "news.",
            TOPIC_CHARACTERS,
            Importance.HIGH,
            "What every topic's name begins with.")
        .define(
            TOPICS_PARTITIONS,
            ConfigDef.Type.INT,
            12,
            Range.between(1, 10_000),
            Importance.MEDIUM,
            "Partitions that each topic is created with, and the fewest that it may have at start; but"
                + " the catalog's keeps what it has.")
        .define(
            TOPICS_REPLICATION,
            ConfigDef.Type.SHORT,
            (short) -1,
            REPLICAS,
            Importance.MEDIUM,
            "Replicas that each topic is created with; -1 for the broker's default.");
  }

  private static void definePublishing(ConfigDef keys) {
    keys.define(
            PUBLISH_TOPICS,
            ConfigDef.Type.LIST,
            String.join(",", Feed.words()),
            FeedSettings.FEEDS,
            Importance.MEDIUM,
            "Which of the topics of single facts are written, beside the enriched articles, which"
                + " always are. The others are not created and need no rights. Empty: none.")
        .define(
            PUBLISH_MIN_CONFIDENCE,
            ConfigDef.Type.LIST,
            "",
            FeedSettings.MIN_CONFIDENCES,
            Importance.MEDIUM,
            "How sure a fact has to be for its topic, at the least, for example"
                + " `companies:0.8,figures:0.95`: an entity by the highest confidence among its"
                + " mentions in the article, a figure by its own, a role by its person and its"
                + " organisation. A figure's is of its amount alone, .99 where the unit is known and"
                + " .9 where the currency or the counted noun is not, so a number up to 0.9 holds no"
                + " figure back. The enriched article holds all, with their confidence. Empty:"
                + " everything is published.");
  }

  private static void defineLimits(ConfigDef keys) {
    keys.define(
            ARTICLE_BYTES,
            ConfigDef.Type.INT,
            Limits.DEFAULT.articleBytes(),
            Range.between(1, Limits.MOST_BYTES),
            Importance.MEDIUM,
            "The largest raw record's value in bytes that is enriched; a larger one becomes a dead"
                + " letter with code TOO_LARGE. At most "
                + MESSAGE_BYTES
                + ".")
        .define(
            MESSAGE_BYTES,
            ConfigDef.Type.INT,
            Limits.DEFAULT.messageBytes(),
            Range.between(1024, Limits.MOST_BYTES),
            Importance.MEDIUM,
            "The largest enriched article in bytes, and the raw and reference topics'"
                + " max.message.bytes; an article that becomes more is a dead letter with code"
                + " RESULT_TOO_LARGE. The other topics and the producer allow 256 KiB more.")
        .define(
            MAX_TOKENS,
            ConfigDef.Type.INT,
            Budget.IN_STREAM.maxTokens(),
            Range.between(100, 10_000_000),
            Importance.MEDIUM,
            "How many tokens (words and punctuation marks) of an article are analysed. A longer one"
                + " is DEGRADED, with what was found up to there.")
        .define(
            MAX_TIME,
            ConfigDef.Type.LONG,
            Budget.IN_STREAM.time().toMillis(),
            Range.between(100, 600_000),
            Importance.LOW,
            "How much of a processor's time an article may take, in milliseconds, before it becomes"
                + " a dead letter with code TIME_BUDGET: the last resort, since it depends on the"
                + " machine. Has to be at most half of producer.transaction.timeout.ms ("
                + StreamsDefaults.TRANSACTION_TIMEOUT_MILLIS
                + " unless set).")
        .define(
            DUPLICATES_WINDOW,
            ConfigDef.Type.LONG,
            7L * 24 * 3600 * 1000,
            Range.between(1000, 366L * 24 * 3600 * 1000),
            Importance.MEDIUM,
            "How long after an article an identical repeat of its latest version (same id and"
                + " content) is not published again, in milliseconds of the records' timestamps.");
  }

  private static void defineRegistry(ConfigDef keys) {
    keys.define(
            REGISTRY_URL,
            ConfigDef.Type.STRING,
            "http://localhost:8081" + APICURIO_API,
            HTTP_URL,
            Importance.HIGH,
            "The schema registry's own API, which Apicurio's serializers use; for them the address"
                + " alone will do (http://registry:8080).")
        .define(
            REGISTRY_CONFLUENT_URL,
            ConfigDef.Type.STRING,
            "",
            ANY_HTTP_URL,
            Importance.MEDIUM,
            "The schema registry's Confluent-compatible API, where `copydesk topics` registers the"
                + " schemas. Empty: derived from copydesk.registry.url.")
        .define(
            AUTO_REGISTER,
            ConfigDef.Type.BOOLEAN,
            false,
            Importance.LOW,
            "Whether the serializers may register schemas. Off: `copydesk topics` has done it, and the"
                + " start verifies that.")
        .define(
            SERIALIZER,
            ConfigDef.Type.STRING,
            SerdeSettings.APICURIO_SERIALIZER,
            new NonEmptyString(),
            Importance.LOW,
            "Class name of the Avro serializer. One serves all threads at once, so it has to be"
                + " thread-safe, as Apicurio's and Confluent's are. With another than Apicurio's, settings beginning"
                + " with copydesk.serde. are all that it gets, without that prefix.")
        .define(
            DESERIALIZER,
            ConfigDef.Type.STRING,
            SerdeSettings.APICURIO_DESERIALIZER,
            new NonEmptyString(),
            Importance.LOW,
            "Class name of the Avro deserializer, as copydesk.value.serializer. It has to return"
                + " specific records.");
  }

  private static void defineLifecycle(ConfigDef keys) {
    keys.define(
            PATIENCE,
            ConfigDef.Type.LONG,
            5_000L,
            Range.between(0, 240_000),
            Importance.LOW,
            "How long a stream thread that processes an article waits for a registry that does not"
                + " answer, in milliseconds, before it starts over. It comes to that with"
                + " group.protocol=streams; else articles wait for the registry before a stream"
                + " thread takes them. One that is set has to be below producer.transaction.timeout.ms"
                + " ("
                + StreamsDefaults.TRANSACTION_TIMEOUT_MILLIS
                + " unless set).")
        .define(
            CATALOG_TIMEOUT,
            ConfigDef.Type.LONG,
            300_000L,
            Range.between(1_000, 3_600_000),
            Importance.LOW,
            "How long the start waits for the catalog to be read, in milliseconds.")
        .define(
            COMMIT_PAUSE,
            ConfigDef.Type.LONG,
            100L,
            Range.between(0, 3_600_000),
            Importance.MEDIUM,
            "How long a stream thread that keeps up waits between two commits, in milliseconds: it"
                + " commits after an article that is younger, by its record's timestamp, than"
                + " commit.interval.ms, or when the pause is over. With older ones, that is with a"
                + " backlog, it commits every commit.interval.ms ("
                + StreamsDefaults.COMMIT_INTERVAL_MILLIS
                + " unless set), for the fewer"
                + " transactions, the more articles a second. Set to commit.interval.ms"
                + " it always commits at that interval.")
        .define(
            STOP_TIMEOUT,
            ConfigDef.Type.LONG,
            30_000L,
            Range.between(0, 600_000),
            Importance.LOW,
            "How long a stop waits for work in progress, in milliseconds. Keep it below the"
                + " platform's termination grace.")
        .define(
            HTTP_HOST,
            ConfigDef.Type.STRING,
            "localhost",
            new NonEmptyString(),
            Importance.MEDIUM,
            "Address that health and metrics are served on; 0.0.0.0 for every interface.")
        .define(
            HTTP_PORT,
            ConfigDef.Type.INT,
            8090,
            Range.between(-1, 65_535),
            Importance.MEDIUM,
            "Port that health and metrics are served on; 0 for any free one, -1 for none.");
  }
}
