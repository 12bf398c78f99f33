package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.RawArticle;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.local.JavaProcess;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Operators change the catalog while the application runs; any client can write the topic. */
@WithStack
class LiveCatalogIT {

  /** The promise: a change is in force for articles that are processed this long after it. */
  private static final Duration IN_FORCE = Duration.ofSeconds(5);

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String ID = "company:brightwater";

  @TempDir Path folder;

  private TestPipeline pipeline;
  private RunningApplication running;
  private int posted;

  @BeforeEach
  void start(TestStack stack, TestInfo test) throws Exception {
    String name = "catalog-" + Math.floorMod(test.getDisplayName().hashCode(), 100_000);
    pipeline = TestPipeline.prepare(stack, name, folder, TestPipeline.Reference.EMPTY);
    running = RunningApplication.start(pipeline.config());
  }

  @AfterEach
  void stop() {
    running.close();
    pipeline.close();
  }

  @Test
  void an_unknown_company_is_linked_soon_after_its_entry_and_unlinked_after_the_tombstone()
      throws Exception {
    Entity unknown = companyOf(enriched());
    assertThat(unknown.getLinked()).isFalse();
    assertThat(unknown.getId()).startsWith("company:~");

    put(brightwater());
    Await.until("a new entry is in force", IN_FORCE, () -> companyOf(enriched()).getLinked());
    assertThat(companyOf(enriched()).getId()).isEqualTo(ID);

    remove();
    Await.until("a tombstone is in force", IN_FORCE, () -> !companyOf(enriched()).getLinked());
    assertThat(companyOf(enriched())).isEqualTo(unknown);
  }

  @Test
  void the_commands_import_and_remove_an_entity() throws Exception {
    Path file = folder.resolve("entities.csv");
    Files.writeString(
        file, "id,name,aliases,tickers,country\n" + ID + ",Brightwater Holdings Ltd,,,GB\n");
    assertThat(companyOf(enriched()).getLinked()).isFalse();

    reference("import", file.toString());
    Await.until("the import is in force", IN_FORCE, () -> companyOf(enriched()).getLinked());

    reference("remove", ID);
    Await.until("the removal is in force", IN_FORCE, () -> !companyOf(enriched()).getLinked());
  }

  private void reference(String command, String argument) throws Exception {
    String settings = pipeline.settingsFile(folder).toString();
    Path log = folder.resolve("reference.log");
    try (JavaProcess process =
        CopydeskProcess.start(log, "reference", command, "-c", settings, argument)) {
      assertThat(process.await(LIMIT)).as(process.said()).isZero();
    }
  }

  @Test
  void a_restart_keeps_the_catalog() throws Exception {
    put(brightwater());
    Await.until("the entry is in force", LIMIT, () -> companyOf(enriched()).getLinked());
    String digest = catalogOf(enriched());

    running.close();
    running = RunningApplication.start(pipeline.configWithState(folder.resolve("restarted")));

    EnrichedArticle first = enriched();
    assertThat(companyOf(first).getId()).isEqualTo(ID);
    assertThat(catalogOf(first)).isEqualTo(digest);
  }

  @Test
  void a_second_instance_reports_the_same_catalog() throws Exception {
    put(brightwater());
    Await.until("the entry is in force", LIMIT, () -> companyOf(enriched()).getLinked());
    try (RunningApplication second =
        RunningApplication.start(pipeline.configWithState(folder.resolve("second")))) {
      Set<String> digests = new HashSet<>();

      Await.until(
          "both instances have enriched",
          LIMIT,
          () -> {
            digests.add(catalogOf(enriched()));
            return count(second) > 0 && running.application().isRunning();
          });
      double before = count(running);
      Await.until(
          "the first instance goes on",
          LIMIT,
          () -> {
            digests.add(catalogOf(enriched()));
            return count(running) > before;
          });

      assertThat(digests).hasSize(1);
    }
  }

  @Test
  void a_broken_entry_is_a_dead_letter_and_takes_the_earlier_one_out_of_force() throws Exception {
    String empty = catalogOf(enriched());
    put(brightwater());
    Await.until("the entry is in force", LIMIT, () -> companyOf(enriched()).getLinked());
    ReferenceEntity broken = ReferenceEntity.newBuilder(brightwater()).setName(" ").build();

    put(broken);

    List<ConsumerRecord<byte[], byte[]>> letters =
        pipeline.client().awaitCommitted(pipeline.topics().deadLetters().name(), 1);
    assertThat(letters).hasSize(1);
    ConsumerRecord<byte[], byte[]> letter = letters.getFirst();
    assertThat(Downstream.key(letter)).isEqualTo(ID);
    assertThat(letter.value()).isEqualTo(encoded(broken));
    assertThat(letter.headers().lastHeader("copydesk.error.topic").value())
        .isEqualTo(pipeline.topics().entities().name().getBytes(UTF_8));
    assertThat(letter.headers().lastHeader("copydesk.error.message").value()).isNotEmpty();
    // As an instance that starts after compaction would see it, which has never read the earlier
    // one.
    EnrichedArticle after = enriched();
    assertThat(catalogOf(after)).isEqualTo(empty);
    assertThat(companyOf(after).getLinked()).isFalse();
    assertThat(running.metrics())
        .containsEntry("copydesk_catalog_refused_total", 1.0)
        .containsEntry("copydesk_catalog_entities", 0.0)
        .containsEntry("copydesk_catalog_info{digest=\"%s\"}".formatted(empty), 1.0);
  }

  private static ReferenceEntity brightwater() {
    return ReferenceEntity.newBuilder()
        .setId(ID)
        .setType(EntityType.COMPANY)
        .setName("Brightwater Holdings Ltd")
        .build();
  }

  private void put(ReferenceEntity entity) {
    pipeline.client().postBytes(pipeline.topics().entities().name(), key(), encoded(entity));
    pipeline.client().flush();
  }

  private void remove() {
    pipeline.client().postBytes(pipeline.topics().entities().name(), key(), null);
    pipeline.client().flush();
  }

  private byte[] encoded(ReferenceEntity entity) {
    return pipeline.client().encode(pipeline.topics().entities().name(), entity);
  }

  private static byte[] key() {
    return ID.getBytes(UTF_8);
  }

  /** What the next article of the kind becomes. */
  private EnrichedArticle enriched() {
    String id = "article-" + posted++;
    RawArticle article =
        RawArticle.newBuilder()
            .setId(id)
            .setSource("test")
            .setTitle("Profit rises")
            .setBody("Brightwater Holdings Ltd said on Tuesday that its net profit rose 12%.")
            .build();
    TopicClient client = pipeline.client();
    client.post(pipeline.topics().raw().name(), id, article);
    client.flush();
    return client.awaitCommitted(pipeline.topics().enriched().name(), posted).stream()
        .filter(record -> Downstream.key(record).equals(id))
        .map(record -> client.decode(record.value(), EnrichedArticle.class))
        .findFirst()
        .orElseThrow();
  }

  private static Entity companyOf(EnrichedArticle article) {
    assertThat(article.getEntities()).hasSize(1);
    return article.getEntities().getFirst();
  }

  private static String catalogOf(EnrichedArticle article) {
    return article.getProvenance().getCatalog();
  }

  private static double count(RunningApplication application) throws Exception {
    return application.metrics().get("copydesk_articles_total{outcome=\"enriched\"}");
  }
}
