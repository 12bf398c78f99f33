package io.copydesk.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.junit.jupiter.api.Test;

class ChangelogTest {

  private static Changelog changelog(String setting, String value) {
    return new Changelog(
        "copydesk-articles-seen-changelog", new Config(List.of(new ConfigEntry(setting, value))));
  }

  @Test
  void one_that_an_older_build_made_is_told_with_what_may_be_lost_and_the_command() {
    Changelog older = changelog("message.timestamp.type", "CreateTime");

    assertThat(older.warning())
        .hasValueSatisfying(
            warning ->
                assertThat(warning)
                    .startsWith("copydesk-articles-seen-changelog keeps")
                    .contains("repeats are published again")
                    .endsWith(
                        "--entity-name copydesk-articles-seen-changelog"
                            + " --add-config message.timestamp.type=LogAppendTime`"));
  }

  @Test
  void of_one_that_goes_by_the_brokers_clock_nothing_is_told() {
    assertThat(changelog("message.timestamp.type", "LogAppendTime").warning()).isEmpty();
  }

  @Test
  void one_that_is_kept_for_ever_has_no_retention() {
    assertThat(changelog("retention.ms", "-1").retentionMillis()).isEmpty();
    assertThat(changelog("retention.ms", "86400000").retentionMillis()).hasValue(86_400_000);
  }
}
