package io.copydesk.app.registry;

import io.apicurio.registry.client.common.RegistryClientOptions;
import io.apicurio.registry.client.common.auth.JdkAuthFactory;
import io.apicurio.registry.client.common.ssl.JdkSslContextFactory;
import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.topology.fault.Causes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.config.ConfigException;

/**
 * The schema registry's Confluent-compatible API, asked with the credentials and the trust that the
 * configuration gives Apicurio's serializers. Thread-safe.
 */
public final class RegistryApi implements AutoCloseable {

  /** Set by hand. */
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final URI root;
  private final HttpClient client;
  private final RegistryLogin login;

  private RegistryApi(URI root, HttpClient client, RegistryLogin login) {
    this.root = root;
    this.client = client;
    this.login = login;
  }

  /**
   * The API of the configured registry. Nothing is asked yet.
   *
   * @throws ConfigException when the credentials or the trust store are not usable
   */
  public static RegistryApi of(CopydeskConfig config) {
    RegistryClientOptions options = RegistryOptions.of(config.serdes());
    HttpClient client = client(options);
    return new RegistryApi(
        config.registry().confluentUrl(), client, RegistryLogin.of(options, client));
  }

  private static HttpClient client(RegistryClientOptions options) {
    HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT);
    if (JdkSslContextFactory.hasSslConfig(options)) {
      trust(client, options);
    }
    if (options.getProxyHost() != null) {
      client.proxy(
          ProxySelector.of(new InetSocketAddress(options.getProxyHost(), options.getProxyPort())));
    }
    if (options.getProxyUsername() != null) {
      client.authenticator(
          JdkAuthFactory.buildProxyAuthenticator(
              options.getProxyUsername(), options.getProxyPassword()));
    }
    return client.build();
  }

  private static void trust(HttpClient.Builder client, RegistryClientOptions options) {
    try {
      client
          .sslContext(JdkSslContextFactory.createSslContext(options))
          .sslParameters(JdkSslContextFactory.createSslParameters(options));
    } catch (RuntimeException e) {
      throw new ConfigException(trustKeys() + " cannot be used: " + e.getMessage());
    }
  }

  private static String trustKeys() {
    return RegistryOptions.key(SchemaResolverConfig.TLS_TRUSTSTORE_LOCATION)
        + ", .type and .password, or "
        + RegistryOptions.key(SchemaResolverConfig.TLS_CERTIFICATES);
  }

  /** Where the API is. */
  URI root() {
    return root;
  }

  /**
   * Sends a request with our credentials. The same request may be sent again.
   *
   * @param path below the root, beginning with a slash
   * @param request method, body and timeout; address and credentials are added
   * @throws RegistryRefusedException when the registry refuses our credentials or what we do, or
   *     its certificate is not trusted
   * @throws IOException when it does not answer; the message says where it should be
   */
  HttpResponse<String> send(String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    login.authorization().ifPresent(value -> request.setHeader("Authorization", value));
    HttpRequest complete = request.uri(URI.create(root + path)).build();
    HttpResponse<String> response = trusted(complete);
    int status = response.statusCode();
    if (status == UNAUTHORIZED || status == FORBIDDEN) {
      throw new RegistryRefusedException(
          "the registry at " + root + " refuses us with " + status + "; " + login.remedy());
    }
    return response;
  }

  private HttpResponse<String> trusted(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (SSLException e) {
      // Other failures of TLS, such as a broken connection, may pass.
      if (Causes.of(e).anyMatch(GeneralSecurityException.class::isInstance)) {
        throw new RegistryRefusedException(
            "the registry's certificate at " + root + " is not trusted; check " + trustKeys(), e);
      }
      throw e;
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
