package io.copydesk.app.config;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps secrets out of what is printed and logged. None of our own settings is one; of those that
 * are passed through to Kafka and the serializers, the name tells. Stateless.
 */
final class SecretSettings {

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i).*(password|passwd|secret|token|credential|jaas|api[._-]?key|private[._-]?key"
              + "|ssl\\.keystore\\.(key|certificate)|user[._-]?info|basic\\.auth).*");

  /** The user, and maybe a password, of a URL. */
  private static final Pattern USER = Pattern.compile("(?:^|[:,])//[^/?#,\\s]*@");

  private static final Pattern ADDRESS = Pattern.compile("(?i).*(url|endpoint)");

  private SecretSettings() {}

  /** Whether a setting's value is a secret, as its name tells. */
  static boolean isSecret(String key) {
    return !ConfigKeys.names().contains(key) && SECRET.matcher(key).matches();
  }

  /** An address is no secret, though its name may speak of tokens. */
  private static boolean mayBeLogged(String key) {
    return !isSecret(key) || ADDRESS.matcher(key).matches();
  }

  /** Whether a value is a URL, or has one, that names a user. */
  static boolean namesUser(String value) {
    return USER.matcher(value).find();
  }

  /** What to do about a URL of the registry that names a user. */
  static String remedy() {
    return "leave user and password out of the URL, which is logged and printed; give them with "
        + ConfigKeys.SERDE_PREFIX
        + "apicurio.registry.auth.*";
  }

  /**
   * Problems with URLs that are passed through and name a user: clients and serializers log their
   * settings. Those of our own settings are checked where they are defined.
   */
  static Stream<ConfigProblem> problems(Map<String, String> settings) {
    return settings.entrySet().stream()
        .filter(setting -> !ConfigKeys.names().contains(setting.getKey()))
        .filter(setting -> mayBeLogged(setting.getKey()) && namesUser(setting.getValue()))
        .map(
            setting ->
                new ConfigProblem(
                    setting.getKey(),
                    setting.getKey().startsWith(ConfigKeys.SERDE_PREFIX)
                        ? remedy() + ", or with the serializer's own settings for it"
                        : "leave user and password out of the URL, which is logged and printed"));
  }
}
