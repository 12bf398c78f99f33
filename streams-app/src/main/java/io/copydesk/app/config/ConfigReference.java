package io.copydesk.app.config;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.ConfigDef;

/** Shows settings: the reference page, and the effective values. Stateless. */
public final class ConfigReference {

  private static final String MASKED = "********";

  private ConfigReference() {}

  /** The reference page in Markdown, generated from the definitions. */
  public static String page() {
    return """
        # Configuration

        Generated from the definitions in `ConfigKeys`; a test compares the two.

        A properties file (`copydesk run -c FILE`), over it the environment, over it `--set key=value`.
        `copydesk.topics.prefix` is `COPYDESK_TOPICS_PREFIX` in the environment; Kafka's `bootstrap.servers`
        is `KAFKA_BOOTSTRAP_SERVERS`. Values may refer to secrets: `${env:NAME}`, `${file:/path:key}`,
        `${dir:/path:file}`. Every setting that does not begin with `copydesk.` goes to Kafka Streams and its
        clients (`bootstrap.servers`, `application.id`, `security.protocol`, `sasl.*`, `ssl.*`,
        `num.stream.threads`, `group.protocol`, `producer.*`, ...). The start ends where Kafka would refuse a value or values
        together, and where a key looks like a misspelt one of Kafka's. Blanks around a value are taken off. Kafka's
        `state.dir`, where the state is kept, is `/tmp/kafka-streams` unless set; each instance on a machine needs one of its
        own, and a `copydesk.http.port`. Settings that begin with `copydesk.serde.` go to the Avro serializers without that
        prefix; where these are Apicurio's, one below `copydesk.serde.apicurio.registry.` that they do not have ends the
        start. Those for credentials and trusted
        certificates at the registry (`copydesk.serde.apicurio.registry.auth.*` and `.tls.*`, in
        [the runbook](runbook.md#security)) also hold for `copydesk topics` and the health check. A URL with a
        user or a password in it is refused, whatever setting it is of, since clients log their settings.

        Logging begins before the settings are read, so it has variables of the environment only, all in lower case; an
        empty one is as if it were not set:

        | variable | default | allowed | meaning |
        |---|---|---|---|
        | `COPYDESK_LOG_FORMAT` | `text` | text, json | Whether the log on standard error is for people, or one JSON \
        object a line: `time` (UTC), `level`, `logger`, `thread`, `message`, `exception` (the stack trace, if any). |
        | `COPYDESK_LOG_LEVEL` | `info` | off, error, warn, info, debug, trace | How much the application says; commands \
        other than `run` say nothing of this kind unless it is set. Nothing of an article is logged above `debug`. |
        | `COPYDESK_LOG_LIBRARIES` | `warn` | off, error, warn, info, debug, trace | How much Kafka and the other \
        libraries say. At `trace`, Kafka's clients log what records contain. |

        `COPYDESK_JAVA_OPTS` has options for the JVM, and is no setting; nor are those of Kafka's own scripts, `KAFKA_OPTS`,
        `KAFKA_HOME`, `KAFKA_HEAP_OPTS`, `KAFKA_LOG4J_OPTS` and `KAFKA_JVM_PERFORMANCE_OPTS`.
        Variables that Kubernetes sets for a service named `copydesk...` or `kafka...` (`COPYDESK_SERVICE_HOST`,
        `COPYDESK_PORT=tcp://...`) are not settings and are left out; `enableServiceLinks: false` spares the pod of them.
        All others that begin with `COPYDESK_` or `KAFKA_` are settings.

        | setting | type | default | allowed | meaning |
        |---|---|---|---|---|
        """
        + ConfigKeys.definitions().configKeys().values().stream()
            .sorted(Comparator.comparing(key -> key.name))
            .map(ConfigReference::row)
            .collect(Collectors.joining());
  }

  private static String row(ConfigDef.ConfigKey key) {
    return "| `%s` | %s | %s | %s | %s |%n"
        .formatted(
            key.name,
            key.type.name().toLowerCase(Locale.ROOT),
            defaultOf(key).isEmpty() ? "(empty)" : "`" + defaultOf(key) + "`",
            key.validator == null ? "" : key.validator.toString().replace("|", "\\|"),
            key.documentation)
        .replace(System.lineSeparator(), "\n");
  }

  private static String defaultOf(ConfigDef.ConfigKey key) {
    return String.valueOf(ConfigDef.convertToString(key.defaultValue, key.type));
  }

  /**
   * The effective values, one {@code key=value} a line, sorted, secrets masked.
   *
   * @param settings as {@link ConfigSources#merge} makes them
   * @param config what was read from them; not read here once more, as Kafka would repeat its
   *     warnings
   */
  public static String printable(Map<String, String> settings, CopydeskConfig config) {
    Map<String, String> effective = new TreeMap<>(config.kafka().settings());
    ConfigKeys.definitions()
        .configKeys()
        .forEach((name, key) -> effective.put(name, defaultOf(key)));
    effective.putAll(settings);
    return effective.entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + "="
                    + (SecretSettings.isSecret(e.getKey()) ? MASKED : e.getValue())
                    + "\n")
        .collect(Collectors.joining());
  }
}
