package io.copydesk.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of an answer that is none of a registry that did what it was asked for. */
class SchemaRegistrarTest {

  private HttpServer server;
  private int status = 409;
  private String answer = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private IOException failure() {
    CopydeskConfig config =
        ConfigReader.read(
            Map.of(
                "bootstrap.servers",
                "127.0.0.1:1",
                ConfigKeys.REGISTRY_URL,
                "http://127.0.0.1:" + server.getAddress().getPort() + "/apis/registry/v3"));
    try (RegistryApi api = RegistryApi.of(config)) {
      SchemaRegistrar registrar =
          new SchemaRegistrar(new PatientRegistry(api, Duration.ZERO, line -> {}));
      return catchThrowableOfType(
          IOException.class, () -> registrar.register(config.topicDeclarations()));
    }
  }

  @Test
  void of_a_page_that_is_no_registry_s_the_beginning_is_told_and_the_setting_to_check() {
    answer = "<html>" + "No such host. ".repeat(10_000);

    assertThat(failure())
        .hasMessageContaining("answered 409 to POST")
        .hasMessageContaining("<html>No such host.")
        .hasMessageContaining(ConfigKeys.REGISTRY_URL)
        .satisfies(told -> assertThat(told.getMessage()).hasSizeLessThan(1_000));
  }

  @Test
  void a_refusal_of_the_registry_s_own_is_told_as_it_is() {
    answer = "{\"error_code\":409,\"message\":\"not compatible\"}";

    assertThat(failure())
        .hasMessageContaining("not compatible")
        .hasMessageNotContaining(ConfigKeys.REGISTRY_URL);
  }

  @Test
  void where_a_proxy_says_that_the_registry_is_down_its_address_is_not_blamed() {
    status = 502;
    answer = "<html>Bad Gateway";

    assertThat(failure())
        .hasMessageContaining("answered 502 to POST")
        .hasMessageNotContaining(ConfigKeys.REGISTRY_URL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>Please log in.", "", "\"up\"", "[]"})
  void what_is_no_object_is_no_registry_s_answer_even_if_it_says_that_all_went_well(String page) {
    status = 200;
    answer = page;

    assertThat(failure())
        .hasMessageContaining("answered 200 to POST")
        .hasMessageContaining("subjects")
        .hasMessageContaining(ConfigKeys.REGISTRY_URL);
  }
}
