package io.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.cluster.RequiredRights;
import io.copydesk.app.cluster.Right;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import java.io.IOException;
import java.util.Map;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

/** What Strimzi's user operator allows the application, and who operates it. */
class KafkaUserTest {

  @Test
  void the_manifest_grants_what_the_application_asks_for_and_no_more() throws IOException {
    CopydeskConfig defaults = ConfigReader.read(Map.of("bootstrap.servers", "broker:9092"));

    assertThat(UserManifest.granted("copydesk"))
        .containsExactlyInAnyOrderElementsOf(RequiredRights.of(defaults).all());
  }

  @Test
  void the_operator_may_write_under_the_transactional_ids_of_replays_and_of_a_new_catalog()
      throws IOException {
    CopydeskConfig defaults = ConfigReader.read(Map.of("bootstrap.servers", "broker:9092"));

    assertThat(UserManifest.granted("copydesk-operator"))
        .contains(
            Right.on(
                ResourceType.TRANSACTIONAL_ID, RequiredRights.replay(defaults), AclOperation.WRITE),
            Right.on(
                ResourceType.TRANSACTIONAL_ID,
                RequiredRights.catalogFill(defaults),
                AclOperation.WRITE));
  }
}
