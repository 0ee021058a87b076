package org.jixiao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;

/** The laws of the house. */
@AnalyzeClasses(packages = "org.jixiao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BEAM = "org.apache.beam..";

  @ArchTest
  void theHouseIsSeen(JavaClasses house) {
    assertTrue(house.size() >= 40, "only " + house.size() + " classes were read");
  }

  @ArchTest
  static final ArchRule MODEL_IS_PURE =
      classes()
          .that()
          .resideInAPackage("org.jixiao.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.jixiao.model..", "java.lang..", "java.util..", "java.math..", "java.time..");

  @ArchTest static final ArchRule TEXT_KNOWS_NO_OTHER_ROOM = mayUse("text");

  @ArchTest static final ArchRule RECORD_KNOWS_THE_MODEL = mayUse("record", "model");

  @ArchTest static final ArchRule EXTRACT_KNOWS_TEXT = mayUse("extract", "model", "text");

  @ArchTest
  static final ArchRule INGEST_KNOWS_RECORDS =
      mayUse("ingest", "model", "text", "record", "document");

  @ArchTest static final ArchRule DOCUMENT_KNOWS_THE_MODEL = mayUse("document", "model");

  @ArchTest
  static final ArchRule ONLY_DOCUMENT_KNOWS_FORMATS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.jixiao.document..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.poi..",
              "org.apache.pdfbox..",
              "org.jsoup..",
              "org.apache.commons.compress..",
              "javax.xml..");

  @ArchTest static final ArchRule VALIDATE_KNOWS_THE_MODEL = mayUse("validate", "model");

  @ArchTest static final ArchRule ANALYSE_KNOWS_THE_MODEL = mayUse("analyse", "model");

  @ArchTest static final ArchRule WRITE_KNOWS_THE_MODEL = mayUse("write", "model");

  @ArchTest static final ArchRule GENERATE_KNOWS_RECORDS = mayUse("generate", "model", "record");

  @ArchTest
  static final ArchRule EXPLAIN_KNOWS_WHAT_READS =
      mayUse("explain", "model", "text", "ingest", "validate", "write", "run");

  @ArchTest
  static final ArchRule ONLY_COMMANDS_EXPLAIN =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.jixiao.explain..", "org.jixiao.command..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jixiao.explain..");

  @ArchTest static final ArchRule CODER_KNOWS_NOBODY = mayUse("coder");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("org.jixiao.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_SHELL_KNOWS_BEAM =
      noClasses()
          .that()
          .areNotAssignableTo(PTransform.class)
          .and()
          .areNotAssignableTo(DoFn.class)
          .and()
          .areNotAssignableTo(Combine.BinaryCombineFn.class)
          .and()
          .areNotAssignableTo(SerializableFunction.class)
          .and()
          .areNotAssignableTo(Coder.class)
          .and()
          .areNotAssignableTo(CoderProvider.class)
          .and()
          .areNotAssignableTo(PipelineOptions.class)
          .and(
              DescribedPredicate.not(
                  nameMatching(
                      "org\\.jixiao\\.run\\.(JixiaoPipeline|BeamStorage|BlockFile|Publisher|Hdfs|Claim|DatedFile|StoredFolder|.*\\$\\d+)|org\\.jixiao\\.command\\.(RunCommand|BeamOptions|PipelineJob)")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BEAM);

  @ArchTest
  static final ArchRule NOBODY_NAMES_A_RUNNER =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.apache.beam.runners..")
                  .or(resideInAnyPackage("org.apache.flink..", "org.apache.spark..")));

  @ArchTest
  static final ArchRule NOBODY_READS_THE_CLOCK =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.jixiao.command.RunCommand")
          .should()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  private static ArchRule mayUse(String room, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = "org.jixiao." + room + "..";
    for (int i = 0; i < others.length; i++) allowed[i + 1] = "org.jixiao." + others[i] + "..";
    DescribedPredicate<JavaClass> elsewhere =
        resideInAPackage("org.jixiao..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
    return noClasses()
        .that()
        .resideInAPackage("org.jixiao." + room + "..")
        .should()
        .dependOnClassesThat(elsewhere);
  }
}
