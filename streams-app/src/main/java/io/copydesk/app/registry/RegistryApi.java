package io.copydesk.app.registry;

import io.apicurio.registry.client.common.RegistryClientOptions;
import io.apicurio.registry.client.common.auth.JdkAuthFactory;
import io.apicurio.registry.client.common.ssl.JdkSslContextFactory;
import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.topology.fault.Causes;
import io.copydesk.wait.Deadline;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
   * @param request method and body; address and credentials are added
   * @param limit of all of it: the token, where one has to be issued, the connection, and the
   *     answer to its last byte
   * @throws RegistryRefusedException when the registry refuses our credentials or what we do, or
   *     its certificate is not trusted
   * @throws IOException when it does not answer, or not in time
   */
  HttpResponse<String> send(String path, HttpRequest.Builder request, Duration limit)
      throws IOException, InterruptedException {
    Deadline deadline = Deadline.in(limit);
    login.authorization(limit).ifPresent(value -> request.setHeader("Authorization", value));
    HttpRequest complete = request.uri(URI.create(root + path)).build();
    HttpResponse<String> response = trusted(complete, deadline);
    int status = response.statusCode();
    if (status == UNAUTHORIZED || status == FORBIDDEN) {
      throw new RegistryRefusedException(
          "the registry at " + root + " refuses us with " + status + "; " + login.remedy());
    }
    return response;
  }

  private HttpResponse<String> trusted(HttpRequest request, Deadline deadline)
      throws IOException, InterruptedException {
    try {
      return answered(request, deadline);
    } catch (SSLException e) {
      // Other failures of TLS, such as a broken connection, may pass.
      if (Causes.of(e).anyMatch(GeneralSecurityException.class::isInstance)) {
        throw new RegistryRefusedException(
            "the registry's certificate at " + root + " is not trusted; check " + trustKeys(), e);
      }
      throw e;
    }
  }

  /**
   * The whole answer. A request's own timeout would not do: it ends with the answer's headers, and
   * a body that stalls would be waited for without end.
   */
  private HttpResponse<String> answered(HttpRequest request, Deadline deadline)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    try {
      return answer.get(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("no answer, or only a part of one, in time");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  /** Does not wait for requests in progress, as the client's own close would: they fail. */
  @Override
  public void close() {
    client.shutdownNow();
  }
}
