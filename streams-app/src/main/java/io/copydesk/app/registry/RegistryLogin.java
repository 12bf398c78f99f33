package io.copydesk.app.registry;

import io.apicurio.registry.client.common.RegistryClientOptions;
import io.apicurio.registry.client.common.auth.JdkAuthFactory;
import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the application authenticates at the registry: by password, by token, or not at all.
 * Thread-safe.
 */
final class RegistryLogin {

  private static final String BY_PASSWORD =
      RegistryOptions.key(SchemaResolverConfig.AUTH_USERNAME) + " and .password";
  private static final String BY_TOKEN =
      RegistryOptions.key(SchemaResolverConfig.AUTH_CLIENT_ID)
          + " and .secret, and "
          + RegistryOptions.key(SchemaResolverConfig.AUTH_TOKEN_ENDPOINT);

  /**
   * Apicurio's client has no exception of its own for a refusal by the issuer of tokens: its
   * message has to tell.
   */
  private static final Pattern REFUSED = Pattern.compile("failed with status 40[013]\\b");

  private final Header header;
  private final String remedy;

  private RegistryLogin(Header header, String remedy) {
    this.header = header;
    this.remedy = remedy;
  }

  /** The Authorization header's value. */
  private interface Header {
    Optional<String> value(Duration limit) throws IOException, InterruptedException;
  }

  /**
   * As the options say.
   *
   * @param client with which tokens are asked for
   */
  static RegistryLogin of(RegistryClientOptions options, HttpClient client) {
    return switch (options.getAuthType()) {
      case BASIC -> password(options);
      case OAUTH2 -> token(options, client);
      case ANONYMOUS, CUSTOM_WEBCLIENT ->
          new RegistryLogin(limit -> Optional.empty(), "set " + BY_PASSWORD + ", or " + BY_TOKEN);
    };
  }

  private static RegistryLogin password(RegistryClientOptions options) {
    String basic =
        JdkAuthFactory.buildBasicAuthHeaderValue(options.getUsername(), options.getPassword());
    return new RegistryLogin(limit -> Optional.of(basic), "check " + BY_PASSWORD);
  }

  private static RegistryLogin token(RegistryClientOptions options, HttpClient client) {
    IssuedTokens tokens =
        new IssuedTokens(
            JdkAuthFactory.buildOAuth2TokenProvider(
                client,
                options.getTokenEndpoint(),
                options.getClientId(),
                options.getClientSecret(),
                options.getScope()));
    return new RegistryLogin(
        limit -> Optional.of("Bearer " + tokens.token(limit)), "check " + BY_TOKEN);
  }

  /**
   * The Authorization header's value; empty without credentials. A token is asked for when there is
   * none yet or it expires soon.
   *
   * @param limit of the wait for a token
   * @throws RegistryRefusedException when the issuer of tokens refuses our credentials
   * @throws IOException when it does not answer in time, or with something else
   */
  Optional<String> authorization(Duration limit) throws IOException, InterruptedException {
    try {
      return header.value(limit);
    } catch (IOException e) {
      if (REFUSED.matcher(String.valueOf(e.getMessage())).find()) {
        throw new RegistryRefusedException(
            "the issuer of the registry's tokens does not accept who we are; " + remedy, e);
      }
      throw e;
    }
  }

  /** What to do when the registry does not accept us; names the settings. */
  String remedy() {
    return remedy;
  }
}
