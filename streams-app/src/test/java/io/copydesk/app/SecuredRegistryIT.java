package io.copydesk.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.registry.RegistryApi;
import io.copydesk.app.registry.RegistryCheck;
import io.copydesk.app.registry.RegistryRefusedException;
import io.copydesk.app.registry.SchemaRegistrar;
import io.copydesk.app.start.CannotRunException;
import io.copydesk.app.start.StartProblem;
import io.copydesk.app.start.StopReason;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.enrich.Budget;
import io.copydesk.enrich.Enricher;
import io.copydesk.enrich.Outcome;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.role.word.RoleTitles;
import io.copydesk.local.LocalRegistry;
import io.copydesk.local.SecuredRegistry;
import io.copydesk.local.TlsFiles;
import io.copydesk.local.TokenIssuer;
import io.copydesk.topology.NoMetrics;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import io.copydesk.topology.wire.RecordCodec;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that talks to the schema registry, at one that authenticates clients, over TLS. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecuredRegistryIT {

  private static final String SERDE = ConfigKeys.SERDE_PREFIX + "apicurio.registry.";
  private static final String USER = "copydesk";
  private static final String SECRET = "right-secret";
  private static final String WRONG = "mistyped";

  /** An address where no broker is: every start fails there at the latest, and says so. */
  private static final String NO_BROKER = "127.0.0.1:1";

  private static final Enricher NEVER_USED =
      new Enricher() {
        @Override
        public Outcome enrich(RawArticle raw, Catalog catalog) {
          throw new AssertionError("nothing is to be enriched");
        }

        @Override
        public Enricher within(Budget budget) {
          return this;
        }
      };

  private Path folder;
  private TlsFiles tls;
  private TokenIssuer issuer;
  private LocalRegistry registry;
  private SecuredRegistry byPassword;
  private SecuredRegistry byToken;

  @BeforeAll
  void secure_a_registry(@TempDir Path temporary) throws Exception {
    folder = temporary;
    tls = TlsFiles.in(folder);
    issuer = TokenIssuer.start(Map.of(USER, SECRET));
    registry = LocalRegistry.start(folder.resolve("registry"), 0);
    String basic = Base64.getEncoder().encodeToString((USER + ":" + SECRET).getBytes(UTF_8));
    byPassword = SecuredRegistry.start(registry, tls, ("Basic " + basic)::equals);
    byToken = SecuredRegistry.start(registry, tls, this::isBearerOfOurToken);
  }

  @AfterAll
  void stop() {
    byToken.close();
    byPassword.close();
    registry.close();
    issuer.close();
  }

  private boolean isBearerOfOurToken(String authorization) {
    return authorization.startsWith("Bearer ")
        && issuer.hasIssued(authorization.substring("Bearer ".length()));
  }

  enum Login {
    PASSWORD,
    TOKEN
  }

  private CopydeskConfig config(Login login, String secret) {
    return switch (login) {
      case PASSWORD ->
          config(
              byPassword.url(),
              Map.of(SERDE + "auth.username", USER, SERDE + "auth.password", secret));
      case TOKEN ->
          config(
              byToken.url(),
              Map.of(
                  SERDE + "auth.service.token.endpoint", issuer.tokenEndpoint().toString(),
                  SERDE + "auth.client.id", USER,
                  SERDE + "auth.client.secret", secret));
    };
  }

  private CopydeskConfig config(URI url, Map<String, String> login) {
    Map<String, String> settings = new HashMap<>();
    settings.put(ConfigKeys.TOPICS_PREFIX, url.getPort() + ".");
    settings.put("bootstrap.servers", NO_BROKER);
    settings.put("request.timeout.ms", "500");
    settings.put("default.api.timeout.ms", "1000");
    settings.put("state.dir", folder.resolve("state").toString());
    settings.put(ConfigKeys.REGISTRY_URL, url.toString());
    settings.put(SERDE + "tls.truststore.location", tls.trustStore().toString());
    settings.put(SERDE + "tls.truststore.type", "PKCS12");
    settings.put(SERDE + "tls.truststore.password", TlsFiles.PASSWORD);
    settings.putAll(login);
    return ConfigReader.read(settings);
  }

  private static CopydeskApplication application(CopydeskConfig config) {
    return CopydeskApplication.of(
        config, NEVER_USED, new LiveCatalog(RoleTitles.bundled()), new NoMetrics());
  }

  private static CannotRunException refusal(CopydeskApplication application) {
    return catchThrowableOfType(CannotRunException.class, application::start);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_registered_with_the_credentials_the_serializers_find(Login login) throws Exception {
    CopydeskConfig config = config(login, SECRET);
    Topics topics = config.topicDeclarations();
    RawArticle article = RawArticle.newBuilder().setId("1").setTitle("A title").build();

    Map<String, Integer> ids;
    try (RegistryApi api = RegistryApi.of(config)) {
      ids = new SchemaRegistrar(api, line -> {}).register(topics);
    }

    assertThat(ids.keySet())
        .containsExactlyInAnyOrderElementsOf(
            topics.all().stream()
                .filter(topic -> topic.schema().isPresent())
                .map(Topic::subject)
                .toList());
    assertThat(ids.values()).allMatch(id -> id > 0);
    try (RecordCodec writer = RecordCodec.of(config.serdes());
        RecordCodec reader = RecordCodec.of(config.serdes())) {
      byte[] bytes = writer.encode(topics.raw().name(), article);
      assertThat(reader.decode(topics.raw().name(), bytes, RawArticle.class)).isEqualTo(article);
    }
  }

  @ParameterizedTest
  @EnumSource
  void with_the_credentials_the_registry_is_well_and_no_reason_not_to_start(Login login)
      throws Exception {
    CopydeskConfig config = config(login, SECRET);
    try (CopydeskApplication application = application(config);
        RegistryCheck check = RegistryCheck.of(config)) {

      List<StartProblem> problems = check.startProblems();

      assertThat(problems).extracting(StartProblem::reason).doesNotContain(StopReason.NOT_ALLOWED);
      assertThat(application.registryProblem()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_wrong_secret_is_told_at_the_start_and_by_the_health_check(Login login) {
    try (CopydeskApplication application = application(config(login, WRONG))) {

      CannotRunException refusal = refusal(application);

      assertThat(refusal).isNotNull();
      assertThat(refusal.reason()).isEqualTo(StopReason.NOT_ALLOWED);
      assertThat(refusal)
          .hasMessageContaining(
              switch (login) {
                case PASSWORD -> "refuses us with 401; check " + SERDE + "auth.username";
                case TOKEN -> "issuer of the registry's tokens does not accept who we are; check ";
              })
          .hasMessageContaining(SERDE + "auth.")
          .message()
          .doesNotContain(WRONG);
      assertThat(refusal).hasMessageContaining(application.registryProblem().orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_wrong_secret_registers_nothing_and_is_told(Login login) throws Exception {
    CopydeskConfig config = config(login, WRONG);
    try (RegistryApi api = RegistryApi.of(config)) {
      SchemaRegistrar registrar = new SchemaRegistrar(api, line -> {});

      RegistryRefusedException refusal =
          catchThrowableOfType(
              RegistryRefusedException.class, () -> registrar.register(config.topicDeclarations()));

      assertThat(refusal).hasMessageContaining("check " + SERDE + "auth.");
    }
  }

  @Test
  void without_credentials_the_start_names_those_that_there_are() {
    try (CopydeskApplication application = application(config(byPassword.url(), Map.of()))) {

      CannotRunException refusal = refusal(application);

      assertThat(refusal.reason()).isEqualTo(StopReason.NOT_ALLOWED);
      assertThat(refusal)
          .hasMessageContaining(byPassword.url().getAuthority())
          .hasMessageContaining("set " + SERDE + "auth.username and .password")
          .hasMessageContaining(SERDE + "auth.client.id and .secret")
          .hasMessageContaining(SERDE + "auth.service.token.endpoint")
          .as("the other problem is told as well")
          .hasMessageContaining("the brokers at " + NO_BROKER + " do not answer");
    }
  }

  @Test
  void a_certificate_that_is_not_trusted_is_told_with_the_settings() throws Exception {
    TlsFiles another = TlsFiles.in(Files.createDirectory(folder.resolve("another")));
    CopydeskConfig config =
        config(
            byPassword.url(),
            Map.of(SERDE + "tls.truststore.location", another.trustStore().toString()));
    try (CopydeskApplication application = application(config)) {

      CannotRunException refusal = refusal(application);

      assertThat(refusal.reason()).isEqualTo(StopReason.NOT_ALLOWED);
      assertThat(refusal)
          .hasMessageContaining("is not trusted; check " + SERDE + "tls.truststore.location");
    }
  }
}
