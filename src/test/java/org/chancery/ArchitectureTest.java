package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] STAGES = {
    "article",
    "text",
    "annotation",
    "entity",
    "time",
    "event",
    "extraction",
    "graph",
    "coding",
    "store",
    "query",
    "export",
    "web",
    "evaluation",
    "cli"
  };

  @ArchTest static final ArchRule stagesUseOnlyStagesBeforeThem = stagesInOrder();

  @ArchTest static final ArchRule openNlpLivesInAnnotation = home("opennlp..", "annotation");

  @ArchTest
  static final ArchRule onnxRuntimeLivesInAnnotation = home("ai.onnxruntime..", "annotation");

  @ArchTest static final ArchRule tdb2LivesInStore = home("org.apache.jena.tdb2..", "store");
  @ArchTest static final ArchRule fusekiLivesInWeb = home("org.apache.jena.fuseki..", "web");
  @ArchTest static final ArchRule jettyLivesInWeb = home("org.eclipse.jetty..", "web");
  @ArchTest static final ArchRule servletsLiveInWeb = home("jakarta.servlet..", "web");
  @ArchTest static final ArchRule metricsLiveInWeb = home("io.micrometer..", "web");
  @ArchTest static final ArchRule yamlLivesInEvent = home("org.yaml..", "event");
  @ArchTest static final ArchRule picocliLivesInCli = home("picocli..", "cli");
  @ArchTest static final ArchRule htmlLivesInArticle = home("org.jsoup..", "article");

  @ArchTest
  static final ArchRule jenaLivesFromGraphOnwards =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..article..",
              "..text..",
              "..annotation..",
              "..entity..",
              "..time..",
              "..event..",
              "..extraction..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  private static ArchRule home(String library, String stage) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.chancery." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchRule stagesInOrder() {
    LayeredArchitecture stages =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String stage : STAGES) {
      stages = stages.layer(stage).definedBy("org.chancery." + stage + "..");
    }
    for (int i = 0; i < STAGES.length; i++) {
      String[] later = java.util.Arrays.copyOfRange(STAGES, i + 1, STAGES.length);
      stages =
          later.length == 0
              ? stages.whereLayer(STAGES[i]).mayNotBeAccessedByAnyLayer()
              : stages.whereLayer(STAGES[i]).mayOnlyBeAccessedByLayers(later);
    }
    return stages;
  }
}
