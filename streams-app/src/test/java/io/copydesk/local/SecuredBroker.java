package io.copydesk.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/**
 * A real broker that clients reach through TLS only, as somebody who authenticates by SCRAM or with
 * a token, and who may do what ACLs allow. {@link #ADMINISTRATOR} may do everything.
 */
public final class SecuredBroker implements AutoCloseable {

  public static final String ADMINISTRATOR = "administrator";

  /** The application's own user, known to SCRAM; it is allowed nothing at first. */
  public static final String APPLICATION = "copydesk";

  /** Who operates it, known to SCRAM; allowed nothing at first, either. */
  public static final String OPERATOR = "copydesk-operator";

  private static final String LISTENER = "listener.name.clients.";
  private static final String LOGIN_MODULES = "org.apache.kafka.common.security.";

  private final KafkaRaftServer server;
  private final TlsFiles tls;
  private final TokenIssuer issuer;
  private final int port;

  private SecuredBroker(KafkaRaftServer server, TlsFiles tls, TokenIssuer issuer, int port) {
    this.server = server;
    this.tls = tls;
    this.issuer = issuer;
    this.port = port;
  }

  /** Starts one on a free port, with its data and certificates in the folder. */
  public static SecuredBroker start(Path folder) throws Exception {
    TlsFiles tls = TlsFiles.in(folder);
    TokenIssuer issuer = TokenIssuer.start(Map.of(APPLICATION, password(APPLICATION)));
    // Kafka asks no address for tokens or keys that is not on this list.
    System.setProperty(
        "org.apache.kafka.sasl.oauthbearer.allowed.urls",
        issuer.tokenEndpoint() + "," + issuer.keyEndpoint());
    int port = LoopbackPort.claimAny("broker");
    Path log = folder.resolve("log");
    format(log);
    Properties properties = new Properties();
    properties.putAll(BrokerSettings.laptop());
    properties.putAll(node(log, port));
    properties.putAll(security(tls, issuer));
    var server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
    server.startup();
    return new SecuredBroker(server, tls, issuer, port);
  }

  private static void format(Path log) throws Exception {
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setNodeId(1)
        .setClusterId(Uuid.randomUuid().toString())
        .setDirectories(List.of(log.toString()))
        .setMetadataLogDirectory(log.toString())
        .setControllerListenerName("CONTROLLER")
        .setScramArguments(List.of(scram(ADMINISTRATOR), scram(APPLICATION), scram(OPERATOR)))
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .run();
  }

  private static String scram(String user) {
    return "SCRAM-SHA-512=[name=%s,password=%s]".formatted(user, password(user));
  }

  private static Map<String, String> node(Path log, int port) throws Exception {
    int internal = LoopbackPort.claimAny("broker");
    int controller = LoopbackPort.claimAny("controller");
    String host = LoopbackPort.HOST;
    return Map.of(
        "process.roles", "broker,controller",
        "node.id", "1",
        "controller.quorum.voters", "1@" + host + ":" + controller,
        "controller.listener.names", "CONTROLLER",
        "listeners",
            "CLIENTS://%s:%d,INTERNAL://%s:%d,CONTROLLER://%s:%d"
                .formatted(host, port, host, internal, host, controller),
        "inter.broker.listener.name", "INTERNAL",
        "listener.security.protocol.map",
            "CLIENTS:SASL_SSL,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "log.dirs", log.toString());
  }

  private static Map<String, String> security(TlsFiles tls, TokenIssuer issuer) {
    Map<String, String> settings = new HashMap<>();
    settings.put(
        "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
    // The broker itself, on the listeners that no client is told of, is nobody by name.
    settings.put("super.users", "User:" + ADMINISTRATOR + ";User:ANONYMOUS");
    settings.put(LISTENER + "sasl.enabled.mechanisms", "SCRAM-SHA-512,OAUTHBEARER");
    settings.put(
        LISTENER + "scram-sha-512.sasl.jaas.config",
        LOGIN_MODULES + "scram.ScramLoginModule required;");
    settings.put(
        LISTENER + "oauthbearer.sasl.jaas.config",
        LOGIN_MODULES + "oauthbearer.OAuthBearerLoginModule required;");
    settings.put(
        LISTENER + "oauthbearer.sasl.server.callback.handler.class",
        LOGIN_MODULES + "oauthbearer.OAuthBearerValidatorCallbackHandler");
    settings.put(
        LISTENER + "oauthbearer.sasl.oauthbearer.jwks.endpoint.url",
        issuer.keyEndpoint().toString());
    settings.put(LISTENER + "oauthbearer.sasl.oauthbearer.expected.audience", TokenIssuer.AUDIENCE);
    settings.put(LISTENER + "oauthbearer.sasl.oauthbearer.expected.issuer", issuer.name());
    settings.put(LISTENER + "ssl.keystore.location", tls.keyStore().toString());
    settings.put(LISTENER + "ssl.keystore.type", "PKCS12");
    settings.put(LISTENER + "ssl.keystore.password", TlsFiles.PASSWORD);
    settings.put(LISTENER + "ssl.key.password", TlsFiles.PASSWORD);
    return settings;
  }

  public String bootstrapServers() {
    return LoopbackPort.HOST + ":" + port;
  }

  /** What SCRAM, and the issuer of tokens, know a user by. */
  public static String password(String user) {
    return user + "-password";
  }

  /** A client's settings to be that user by SCRAM. */
  public Map<String, String> scramClient(String user, String password) {
    Map<String, String> settings = client("SCRAM-SHA-512");
    settings.put(
        "sasl.jaas.config",
        LOGIN_MODULES
            + "scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(user, password));
    return settings;
  }

  /** A client's settings to be the user whose secret that is, with a token. */
  public Map<String, String> tokenClient(String user, String secret) {
    Map<String, String> settings = client("OAUTHBEARER");
    settings.put(
        "sasl.jaas.config", LOGIN_MODULES + "oauthbearer.OAuthBearerLoginModule required;");
    settings.put(
        "sasl.login.callback.handler.class",
        LOGIN_MODULES + "oauthbearer.OAuthBearerLoginCallbackHandler");
    settings.put("sasl.oauthbearer.token.endpoint.url", issuer.tokenEndpoint().toString());
    settings.put("sasl.oauthbearer.client.credentials.client.id", user);
    settings.put("sasl.oauthbearer.client.credentials.client.secret", secret);
    return settings;
  }

  private Map<String, String> client(String mechanism) {
    Map<String, String> settings = new HashMap<>();
    settings.put("bootstrap.servers", bootstrapServers());
    settings.put("security.protocol", "SASL_SSL");
    settings.put("ssl.truststore.location", tls.trustStore().toString());
    settings.put("ssl.truststore.type", "PKCS12");
    settings.put("ssl.truststore.password", TlsFiles.PASSWORD);
    settings.put("sasl.mechanism", mechanism);
    return settings;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    issuer.close();
    System.clearProperty("org.apache.kafka.sasl.oauthbearer.allowed.urls");
  }
}
