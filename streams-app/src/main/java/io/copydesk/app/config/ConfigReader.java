package io.copydesk.app.config;

import io.copydesk.enrich.Budget;
import io.copydesk.table.NearestWord;
import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.topology.wire.SerdeSettings;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigValue;

/** Reads settings into {@link CopydeskConfig}, and reports every problem at once. Stateless. */
public final class ConfigReader {

  /** Ends where something else begins, as what stands around an unclosed one may be a password. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\{(?:env|file|dir):[^}\\n\"';,{$=]*}?");

  private ConfigReader() {}

  /**
   * The configuration of some settings.
   *
   * @param settings as {@link ConfigSources#merge} makes them
   * @throws InvalidConfigurationException with every problem
   */
  public static CopydeskConfig read(Map<String, String> settings) {
    ConfigDef keys = ConfigKeys.definitions();
    Map<String, ConfigValue> values = keys.validateAll(ours(settings));
    List<ConfigProblem> problems = new ArrayList<>(unknown(settings));
    values
        .values()
        .forEach(
            value ->
                // Kafka reports a value that it cannot parse as missing, too, which it is not.
                value.errorMessages().stream()
                    .limit(1)
                    .forEach(message -> problems.add(new ConfigProblem(value.name(), message))));
    problems.addAll(unresolved(settings));
    SecretSettings.problems(settings).forEach(problems::add);
    SerdeDefinitions.problems(settings).forEach(problems::add);
    Values readable = Values.of(keys, values);
    Set<String> wrong = readable.wrong();
    together(readable, settings).stream()
        .filter(problem -> !wrong.contains(problem.key()))
        .forEach(problems::add);
    problems.addAll(StreamsDefaults.problems(settings));
    Set<String> told = problems.stream().map(ConfigProblem::key).collect(Collectors.toSet());
    KafkaDefinitions.problems(settings).stream()
        .filter(problem -> !told.contains(problem.key()))
        .forEach(problems::add);
    problems.addAll(ClientRefusals.problems(unblamed(settings, problems), fitting(readable)));
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(ConfigProblem::key));
      throw new InvalidConfigurationException(problems);
    }
    return typed(readable, settings);
  }

  /** Without those that something is wrong with already. */
  private static Map<String, String> unblamed(
      Map<String, String> settings, List<ConfigProblem> problems) {
    Map<String, String> unblamed = new HashMap<>(settings);
    problems.forEach(problem -> unblamed.remove(problem.key()));
    return unblamed;
  }

  private static Map<String, String> ours(Map<String, String> settings) {
    Map<String, String> ours = new HashMap<>(settings);
    ours.keySet().retainAll(ConfigKeys.names());
    return ours;
  }

  private static List<ConfigProblem> unknown(Map<String, String> settings) {
    List<ConfigProblem> problems = new ArrayList<>();
    for (String key : settings.keySet()) {
      if (key.startsWith(ConfigKeys.PREFIX)
          && !key.startsWith(ConfigKeys.SERDE_PREFIX)
          && !ConfigKeys.names().contains(key)) {
        problems.add(new ConfigProblem(key, "there is no such setting" + hint(key)));
      }
    }
    return problems;
  }

  private static String hint(String key) {
    if (key.startsWith("copydesk.log.")) {
      return "; logging has environment variables only: "
          + String.join(
              ", ",
              EnvironmentSettings.LOG_FORMAT,
              EnvironmentSettings.LOG_LEVEL,
              EnvironmentSettings.LOG_LIBRARIES);
    }
    return NearestWord.of(key, ConfigKeys.names())
        .map(meant -> "; did you mean " + meant + "?")
        .orElse(
            "; deploy/configuration.md has them all. In the environment it is "
                + EnvironmentSettings.variable(key));
  }

  /**
   * Kafka's transformer leaves a reference that it cannot resolve as it is, which would then pass
   * for a value.
   */
  private static List<ConfigProblem> unresolved(Map<String, String> settings) {
    return settings.entrySet().stream()
        .filter(setting -> REFERENCE.matcher(setting.getValue()).find())
        .map(setting -> new ConfigProblem(setting.getKey(), unresolved(setting.getValue())))
        .toList();
  }

  /** Names the references, which are no secrets, and nothing of what stands around them. */
  private static String unresolved(String value) {
    List<String> references =
        REFERENCE.matcher(value).results().map(MatchResult::group).distinct().toList();
    return references.stream().allMatch(reference -> reference.endsWith("}"))
        ? "refers to what does not exist or cannot be read: "
            + String.join(", ", references)
            + "; correct it or remove it"
        : "has a reference, ${env: or ${file: or ${dir:, without its closing brace";
  }

  /**
   * Problems of settings with each other. In place of one of ours that is wrong by itself stands
   * its default, so that what is wrong with the others is told at once.
   */
  private static List<ConfigProblem> together(Values values, Map<String, String> settings) {
    List<ConfigProblem> problems =
        new ArrayList<>(
            StreamsDefaults.tooSlow(settings, values.duration(ConfigKeys.MAX_TIME).toMillis()));
    if (settings.containsKey(ConfigKeys.PATIENCE)) {
      problems.addAll(
          StreamsDefaults.tooPatient(settings, values.duration(ConfigKeys.PATIENCE).toMillis()));
    }
    int article = values.integer(ConfigKeys.ARTICLE_BYTES);
    int message = values.integer(ConfigKeys.MESSAGE_BYTES);
    if (article > message && !values.wrong().contains(ConfigKeys.ARTICLE_BYTES)) {
      problems.add(
          new ConfigProblem(
              ConfigKeys.MESSAGE_BYTES,
              "has to be at least "
                  + ConfigKeys.ARTICLE_BYTES
                  + ", which is "
                  + article
                  + "; it is "
                  + message));
    }
    problems.addAll(StreamsGuards.problems(settings, fitting(values)));
    return problems;
  }

  /** The limits, also where an article's is wrongly above a message's. */
  private static Limits fitting(Values values) {
    int message = values.integer(ConfigKeys.MESSAGE_BYTES);
    return new Limits(Math.min(values.integer(ConfigKeys.ARTICLE_BYTES), message), message);
  }

  private static Limits limits(Values values) {
    return new Limits(
        values.integer(ConfigKeys.ARTICLE_BYTES), values.integer(ConfigKeys.MESSAGE_BYTES));
  }

  private static CopydeskConfig typed(Values values, Map<String, String> settings) {
    Limits limits = limits(values);
    return new CopydeskConfig(
        new CopydeskConfig.TopicSettings(
            values.string(ConfigKeys.TOPICS_PREFIX),
            values.integer(ConfigKeys.TOPICS_PARTITIONS),
            values.of(ConfigKeys.TOPICS_REPLICATION, Short.class),
            FeedSettings.published(values.list(ConfigKeys.PUBLISH_TOPICS))),
        FeedSettings.minConfidence(values.list(ConfigKeys.PUBLISH_MIN_CONFIDENCE)),
        limits,
        new Budget(values.integer(ConfigKeys.MAX_TOKENS), values.duration(ConfigKeys.MAX_TIME)),
        registry(values),
        serdes(values, settings),
        new CopydeskConfig.Lifecycle(
            values.duration(ConfigKeys.DUPLICATES_WINDOW),
            values.duration(ConfigKeys.PATIENCE),
            values.duration(ConfigKeys.CATALOG_TIMEOUT),
            values.duration(ConfigKeys.STOP_TIMEOUT),
            values.duration(ConfigKeys.COMMIT_PAUSE)),
        new CopydeskConfig.Http(
            values.string(ConfigKeys.HTTP_HOST), values.integer(ConfigKeys.HTTP_PORT)),
        new CopydeskConfig.KafkaSettings(StreamsDefaults.over(settings, limits)));
  }

  private static CopydeskConfig.Registry registry(Values values) {
    String url = registryUrl(values);
    String confluent = values.string(ConfigKeys.REGISTRY_CONFLUENT_URL);
    return new CopydeskConfig.Registry(
        URI.create(url),
        URI.create(
            withoutSlash(
                confluent.isEmpty()
                    ? url.replace(ConfigKeys.APICURIO_API, ConfigKeys.CONFLUENT_API)
                    : confluent)));
  }

  /** With the path of Apicurio's API, where Apicurio's serializers got the address alone. */
  private static String registryUrl(Values values) {
    String url = withoutSlash(values.string(ConfigKeys.REGISTRY_URL));
    boolean isBare = url.matches("https?://[^/]+");
    return isBare && isApicurio(values.string(ConfigKeys.SERIALIZER))
        ? url + ConfigKeys.APICURIO_API
        : url;
  }

  /** Paths that begin with a slash are put behind it. */
  private static String withoutSlash(String url) {
    return url.replaceFirst("/+$", "");
  }

  private static boolean isApicurio(String serializer) {
    return serializer.equals(SerdeSettings.APICURIO_SERIALIZER);
  }

  private static SerdeSettings serdes(Values values, Map<String, String> settings) {
    String serializer = values.string(ConfigKeys.SERIALIZER);
    Map<String, String> properties = new HashMap<>();
    if (isApicurio(serializer)) {
      properties.putAll(
          RecordCodec.apicurio(
              registryUrl(values), values.of(ConfigKeys.AUTO_REGISTER, Boolean.class)));
    }
    settings.forEach(
        (key, value) -> {
          if (key.startsWith(ConfigKeys.SERDE_PREFIX)) {
            properties.put(key.substring(ConfigKeys.SERDE_PREFIX.length()), value);
          }
        });
    return new SerdeSettings(serializer, values.string(ConfigKeys.DESERIALIZER), properties);
  }

  /**
   * Values that the definitions have parsed; none is null, since every setting has a default.
   *
   * @param parsed by name, with the default of each that is wrong
   * @param wrong the names of those that are
   */
  private record Values(Map<String, Object> parsed, Set<String> wrong) {

    static Values of(ConfigDef keys, Map<String, ConfigValue> read) {
      Map<String, Object> parsed = new HashMap<>(keys.defaultValues());
      Set<String> wrong = new HashSet<>();
      read.forEach(
          (name, value) -> {
            if (value.errorMessages().isEmpty()) {
              parsed.put(name, value.value());
            } else {
              wrong.add(name);
            }
          });
      return new Values(parsed, wrong);
    }

    <T> T of(String key, Class<T> type) {
      return type.cast(Objects.requireNonNull(parsed.get(key), key));
    }

    String string(String key) {
      return of(key, String.class);
    }

    List<String> list(String key) {
      List<?> entries = of(key, List.class);
      return entries.stream().map(String::valueOf).toList();
    }

    int integer(String key) {
      return of(key, Integer.class);
    }

    Duration duration(String key) {
      return Duration.ofMillis(of(key, Long.class));
    }
  }
}
