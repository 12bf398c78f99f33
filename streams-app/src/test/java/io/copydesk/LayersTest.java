package io.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.common.utils.SecurityUtils;
import org.apache.kafka.common.utils.Utils;

/** Holds the layers of the design: dependencies point one way. */
@AnalyzeClasses(packages = "io.copydesk", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule dependencies_point_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("table")
          .definedBy("io.copydesk.table..")
          .layer("wait")
          .definedBy("io.copydesk.wait..")
          .layer("article")
          .definedBy("io.copydesk.article..")
          .layer("extract")
          .definedBy("io.copydesk.extract..")
          .layer("catalog")
          .definedBy("io.copydesk.catalog..")
          .layer("enrich")
          .definedBy("io.copydesk.enrich..")
          .layer("topology")
          .definedBy("io.copydesk.topology..")
          .layer("app")
          .definedBy("io.copydesk.app..")
          .layer("local")
          .definedBy("io.copydesk.local..")
          .layer("cli")
          .definedBy("io.copydesk.cli..")
          .whereLayer("table")
          .mayNotAccessAnyLayer()
          .whereLayer("wait")
          .mayNotAccessAnyLayer()
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("local")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("app")
          .mayOnlyBeAccessedByLayers("cli", "local")
          .whereLayer("topology")
          .mayOnlyBeAccessedByLayers("app", "cli")
          .whereLayer("enrich")
          .mayOnlyBeAccessedByLayers("topology", "app", "cli")
          .whereLayer("catalog")
          .mayOnlyBeAccessedByLayers("enrich", "topology", "app", "cli")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("catalog", "enrich", "app", "cli");

  /** They are in the JAR file "workbench", which the image and {@code copydesk run} go without. */
  static final String[] WORKBENCH = {
    "io.copydesk.local..",
    "io.copydesk.cli.local..",
    "io.copydesk.cli.bench..",
    "io.copydesk.cli.gold..",
    "io.copydesk.cli.score..",
    "io.copydesk.cli.train..",
    "io.copydesk.cli.workbench..",
    "io.copydesk.extract.baseline..",
    "io.copydesk.extract.learn..",
    "io.copydesk.extract.figure.learn..",
    "io.copydesk.extract.name.learn.."
  };

  @ArchTest
  static final ArchRule production_goes_without_the_workbench =
      noClasses()
          .that()
          .resideOutsideOfPackages(WORKBENCH)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(WORKBENCH)
          .because("a command for checkouts is announced by Workbench, not by Copydesk");

  @ArchTest
  static final ArchRule production_knows_no_broker =
      noClasses()
          .that()
          .resideOutsideOfPackages(WORKBENCH)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "kafka..", "org.apache.kafka.server..", "org.apache.kafka.metadata..");

  /**
   * Kafka promises nothing of classes that its Javadoc does not show. What is used of them for want
   * of others stands in {@code rationale/workarounds.md}, too.
   */
  @ArchTest
  static final ArchRule production_needs_four_classes_that_kafka_does_not_publish =
      noClasses()
          .that()
          .resideOutsideOfPackages(WORKBENCH)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.apache.kafka.common.utils..", "org.apache.kafka..internals..")
                  .and(
                      not(
                          type(Bytes.class)
                              .or(type(RecordHeaders.class))
                              .or(type(SecurityUtils.class))
                              .or(type(Utils.class)))));

  /** Its class path is the registry's and the JAR file "workbench", without the application's. */
  @ArchTest
  static final ArchRule the_registrys_process_needs_its_own_package_only =
      noClasses()
          .that()
          .haveFullyQualifiedName("io.copydesk.local.RegistryMain")
          .should()
          .transitivelyDependOnClassesThat(
              resideInAPackage("io.copydesk..").and(not(resideInAPackage("io.copydesk.local"))));

  @ArchTest
  static final ArchRule no_packages_depend_on_each_other_in_a_circle =
      slices().matching("io.copydesk.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule extraction_goes_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("io.copydesk.extract.text..")
          .layer("lexicon")
          .definedBy("io.copydesk.extract.lexicon..")
          .layer("tag")
          .definedBy("io.copydesk.extract.tag..")
          .layer("place")
          .definedBy("io.copydesk.extract.place..")
          .layer("name")
          .definedBy("io.copydesk.extract.name..")
          .layer("figure")
          .definedBy("io.copydesk.extract.figure..")
          .layer("role")
          .definedBy("io.copydesk.extract.role..")
          .layer("pipeline")
          .definedBy("io.copydesk.extract.pipeline..")
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("name")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("figure")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("role")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("place")
          .mayOnlyBeAccessedByLayers("name", "figure", "role", "pipeline")
          .whereLayer("tag")
          .mayOnlyBeAccessedByLayers("place", "name", "pipeline");

  @ArchTest
  static final ArchRule the_pure_packages_know_nothing_of_kafka =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.copydesk.table..",
              "io.copydesk.article..",
              "io.copydesk.extract..",
              "io.copydesk.catalog..",
              "io.copydesk.enrich..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka..");

  /** Others than StrictMath's may differ in the last bit from one machine to the next. */
  @ArchTest
  static final ArchRule extraction_calculates_the_same_on_every_machine =
      noClasses()
          .that()
          .resideInAPackage("io.copydesk.extract..")
          .should()
          .callMethodWhere(
              target(owner(type(Math.class)))
                  .and(
                      target(
                          nameMatching("exp|expm1|log|log10|log1p|pow|cbrt|sinh?|cosh?|tanh?"))));

  @ArchTest
  static final ArchRule only_extraction_knows_corenlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.copydesk.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");
}
