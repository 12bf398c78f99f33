package io.copydesk.app.registry;

import io.apicurio.registry.client.common.RegistryClientOptions;
import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import io.copydesk.app.config.ConfigKeys;
import io.copydesk.topology.wire.SerdeSettings;
import java.util.Locale;
import org.apache.kafka.common.config.ConfigException;

/**
 * The credentials and trusted certificates for the registry, read from the settings of Apicurio's
 * serializers as these read them, whose own code for it is private. Stateless.
 */
final class RegistryOptions {

  private RegistryOptions() {}

  /**
   * The options of those settings; the registry's address is not among them.
   *
   * @throws ConfigException when a setting is missing that another one needs, or makes no sense
   */
  static RegistryClientOptions of(SerdeSettings serdes) {
    SchemaResolverConfig settings = new SchemaResolverConfig(serdes.properties());
    RegistryClientOptions options = RegistryClientOptions.create();
    authenticate(options, settings);
    trust(options, settings);
    if (settings.getProxyHost() != null) {
      proxy(options, settings);
    }
    return options;
  }

  private static void authenticate(RegistryClientOptions options, SchemaResolverConfig settings) {
    if (settings.getTokenEndpoint() != null) {
      options.oauth2(
          settings.getTokenEndpoint(),
          required(SchemaResolverConfig.AUTH_CLIENT_ID, settings.getAuthClientId()),
          required(SchemaResolverConfig.AUTH_CLIENT_SECRET, settings.getAuthClientSecret()),
          settings.getAuthClientScope());
    } else if (settings.getAuthUsername() != null) {
      options.basicAuth(
          settings.getAuthUsername(),
          required(SchemaResolverConfig.AUTH_PASSWORD, settings.getAuthPassword()));
    }
  }

  private static void trust(RegistryClientOptions options, SchemaResolverConfig settings) {
    options.verifyHost(settings.getTlsVerifyHost());
    if (settings.getTlsTrustAll()) {
      options.trustAll(true);
    } else if (settings.getTlsTruststoreLocation() != null) {
      trustStore(options, settings);
    } else if (settings.getTlsCertificates() != null) {
      certificates(options, settings.getTlsCertificates());
    }
  }

  private static void trustStore(RegistryClientOptions options, SchemaResolverConfig settings) {
    String location = settings.getTlsTruststoreLocation();
    String type = settings.getTlsTruststoreType();
    switch (type.toUpperCase(Locale.ROOT)) {
      case "JKS" -> options.trustStoreJks(location, settings.getTlsTruststorePassword());
      case "PKCS12", "P12" ->
          options.trustStorePkcs12(location, settings.getTlsTruststorePassword());
      case "PEM" -> options.trustStorePem(location);
      default ->
          throw new ConfigException(
              key(SchemaResolverConfig.TLS_TRUSTSTORE_TYPE), type, "give JKS, PKCS12 or PEM");
    }
  }

  private static void certificates(RegistryClientOptions options, String certificates) {
    if (certificates.contains("-----BEGIN CERTIFICATE-----")) {
      options.trustStorePemContent(certificates);
    } else {
      options.trustStorePem(certificates.strip().split("\\s*,\\s*", -1));
    }
  }

  private static void proxy(RegistryClientOptions options, SchemaResolverConfig settings) {
    Integer port = settings.getProxyPort();
    if (port == null) {
      throw missing(SchemaResolverConfig.PROXY_PORT);
    }
    options.proxy(settings.getProxyHost(), port);
    if (settings.getProxyUsername() != null) {
      options.proxyAuth(
          settings.getProxyUsername(),
          required(SchemaResolverConfig.PROXY_PASSWORD, settings.getProxyPassword()));
    }
  }

  private static String required(String name, String value) {
    if (value == null) {
      throw missing(name);
    }
    return value;
  }

  private static ConfigException missing(String name) {
    return new ConfigException(key(name) + " is missing; set it");
  }

  /** The name that a setting of the serializers has in our configuration. */
  static String key(String name) {
    return ConfigKeys.SERDE_PREFIX + name;
  }
}
