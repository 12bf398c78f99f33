package io.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The build puts into the workbench's JAR file, and keeps out of production's, what it should. */
class WorkbenchJarTest {

  /** What is no package of classes: how the commands are found, and the demo's articles. */
  private static final List<String> RESOURCES =
      List.of("META-INF/services/io.copydesk.cli.MoreCommands", "io/copydesk/demo/**");

  /** What whoever gets one of the JAR files has to get with it. */
  private static final List<String> NOTICES = List.of("META-INF/LICENSE", "META-INF/NOTICE.md");

  @Test
  void production_leaves_out_what_the_workbench_has() throws Exception {
    List<String> workbench = new ArrayList<>(files("workbench", "includes/include"));
    workbench.removeAll(NOTICES);

    assertThat(files("default-jar", "excludes/exclude")).containsExactlyElementsOf(workbench);
  }

  @Test
  void the_workbench_has_the_packages_that_production_may_not_need() throws Exception {
    Stream<String> packages =
        Arrays.stream(LayersTest.WORKBENCH)
            .map(name -> name.replace("..", ".**").replace('.', '/'));

    assertThat(files("workbench", "includes/include"))
        .containsAll(NOTICES)
        .filteredOn(file -> !NOTICES.contains(file))
        .containsExactlyInAnyOrderElementsOf(Stream.concat(packages, RESOURCES.stream()).toList());
  }

  @Test
  void each_module_puts_the_licence_into_its_jar_file_and_the_tables_bring_their_notices()
      throws Exception {
    Path contract = Path.of("../schemas/target/classes/META-INF/LICENSE");
    Path application = Path.of("target/classes/META-INF");

    assertThat(contract).hasSameTextualContentAs(Path.of("../LICENSE"));
    assertThat(application.resolve("LICENSE")).hasSameTextualContentAs(Path.of("../LICENSE"));
    assertThat(application.resolve("NOTICE.md"))
        .hasSameTextualContentAs(Path.of("../deploy/NOTICE.md"));
  }

  private static List<String> files(String execution, String kind) throws Exception {
    Document pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile());
    String path = "//execution[id='%s']/configuration/%s".formatted(execution, kind);
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      files.add(nodes.item(i).getTextContent());
    }
    return files;
  }
}
