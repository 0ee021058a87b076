package org.jixiao;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;

/** The form that launches the job on Dataflow asks for what the job can be told. */
class FlexTemplateTest {
  private static final Path METADATA = Path.of("..", "engines", "dataflow", "flex-template.json");
  private static final String REWRITE =
      "engines/dataflow/flex-template.json is not what the options say; to rewrite it:"
          + " mvn test -Dtest=FlexTemplateTest -Djixiao.flex.rewrite=true"
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  /** What each field must refuse, besides nothing at all. */
  private static final Map<String, List<String>> REFUSED =
      Map.of(
          "input", List.of("data/sample", "gs://reports/a,", "/reports"),
          "output", List.of("out", "gs://results", "/out"),
          "language", List.of("fr", "zhen"),
          "runId", List.of("-first", "a b", "a/b", "x".repeat(101)),
          "rulePack", List.of(" guangzhou"),
          "vocabulary", List.of("words"),
          "aliases", List.of("gs://lists/aliases.csv"),
          "expected", List.of("expected.csv"),
          "splitBytes", List.of("10", "many", "99999999999"));

  @Test
  void theMetadataInTheTreeIsWhatTheOptionsSay() throws IOException {
    String metadata = FlexTemplateMetadata.write();
    if (Boolean.getBoolean("jixiao.flex.rewrite")) Files.writeString(METADATA, metadata);
    assertEquals(metadata, Files.exists(METADATA) ? Files.readString(METADATA) : "", REWRITE);
  }

  @Test
  void everyOptionThatBeamKnowsOfUsIsAskedForOnce() throws IOException {
    List<String> asked = new ArrayList<>();
    for (JsonNode parameter : parameters()) asked.add(parameter.get("name").asText());

    List<String> known = new ArrayList<>();
    for (Method method : JixiaoOptions.class.getDeclaredMethods()) {
      if (!method.getName().startsWith("set")) continue;
      String name = method.getName().substring("set".length());
      known.add(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }
    assertEquals(known.stream().sorted().toList(), asked.stream().sorted().toList());
    assertTrue(asked.size() >= 10, asked.toString());
  }

  @Test
  void everyPatternTakesDefaultAndExampleAndRefusesWhatIsWrong() {
    for (Method option : FlexTemplateMetadata.options()) {
      String name = FlexTemplateMetadata.name(option);
      Pattern pattern = Pattern.compile(FlexTemplateMetadata.pattern(option));
      FlexTemplateMetadata.defaultOf(option).ifPresent(value -> assertTakes(name, pattern, value));
      TemplateParameter asked = option.getAnnotation(TemplateParameter.class);
      if (asked != null) assertTakes(name, pattern, asked.example());
      for (String wrong : REFUSED.getOrDefault(name, List.of())) {
        assertFalse(pattern.matcher(wrong).matches(), name + " takes " + wrong);
      }
      assertFalse(pattern.matcher("").matches(), name + " takes nothing");
    }
  }

  @Test
  void whatTheFormTakesTheSettingsTakeAndWhatItRefusesTheyRefuse() {
    for (String option : List.of("runId", "language", "splitBytes")) {
      assertDoesNotThrow(() -> settings("--" + option + "=" + example(option)), option);
      for (String wrong : REFUSED.get(option)) {
        assertThrows(
            IllegalArgumentException.class,
            () -> settings("--" + option + "=" + wrong),
            option + " " + wrong);
      }
    }
  }

  @Test
  void theExamplesMakeSettingsOnAStore() {
    Settings settings = settings("--runId=run");

    assertEquals(List.of("gs://reports/2023", "gs://reports/2024/*.txt"), settings.inputs());
    assertEquals("gs://results/jixiao/runs/run", settings.published());
  }

  private static void assertTakes(String name, Pattern pattern, String value) {
    assertTrue(pattern.matcher(value).matches(), name + " refuses " + value);
  }

  private static Settings settings(String option) {
    JixiaoOptions options =
        PipelineOptionsFactory.fromArgs(
                "--input=" + example("input"), "--output=" + example("output"), option)
            .as(JixiaoOptions.class);
    return Settings.of(options, "new", LocalDate.EPOCH);
  }

  private static String example(String name) {
    return FlexTemplateMetadata.options().stream()
        .filter(option -> FlexTemplateMetadata.name(option).equals(name))
        .map(option -> option.getAnnotation(TemplateParameter.class).example())
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode parameters() throws IOException {
    return new ObjectMapper().readTree(Files.readString(METADATA)).get("parameters");
  }
}
