package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jixiao.extract.Extraction.Extracted;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Report;
import org.jixiao.model.Source;
import org.jixiao.model.Task;
import org.junit.jupiter.api.Test;

/** Holds the core figures of the sample texts against labels that were made by reading them. */
class SampleLabelsTest {

  private static final Path TEXTS = Path.of("../data/sample/text");
  private static final Path LABELS = Path.of("src/test/resources/labels");

  /** Differences that we know and have not mended, one line each, as the test prints them. */
  private static final List<String> KNOWN_MISSES = List.of();

  private static final Extractor EXTRACTOR = new Extractor(Vocabulary.standard());
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @Test
  void theCoreFiguresOfTheSampleAreThoseOfTheLabels() throws IOException {
    List<String> differences = new ArrayList<>();
    for (Path label : labels()) {
      JsonNode gold = JSON.readTree(label.toFile());
      String name = label.getFileName().toString().replace(".json", "");
      String text = text(TEXTS.resolve(name + ".txt"));
      Report report = ((Extracted) EXTRACTOR.extract(text, Source.UNKNOWN)).report();
      differences.addAll(differences(name, said(gold), said(report)));
    }
    assertEquals(String.join("\n", KNOWN_MISSES), String.join("\n", differences));
  }

  private static List<Path> labels() throws IOException {
    try (Stream<Path> files = Files.list(LABELS)) {
      return files.sorted().toList();
    }
  }

  private static List<String> differences(
      String name, Map<String, String> gold, Map<String, String> found) {
    TreeMap<String, String> paths = new TreeMap<>(gold);
    paths.putAll(found);
    List<String> differences = new ArrayList<>();
    for (String path : paths.keySet()) {
      String expected = gold.getOrDefault(path, "-");
      String actual = found.getOrDefault(path, "-");
      if (!expected.equals(actual)) {
        differences.add(name + " " + path + ": label " + expected + ", found " + actual);
      }
    }
    return differences;
  }

  private static Map<String, String> said(JsonNode gold) {
    Map<String, String> said = new TreeMap<>();
    for (String path : List.of("city", "district", "division_code", "department", "fiscal_year")) {
      put(said, path, gold.get(path));
    }
    put(said, "department_type", gold.get("department_type"));
    for (String group : List.of("budget", "expenditure", "rates", "score")) {
      gold.get(group).properties().forEach(e -> put(said, group + "." + e.getKey(), e.getValue()));
    }
    List<String> tasks = new ArrayList<>();
    for (JsonNode task : gold.get("tasks")) {
      String money = number(task.get("budget_yuan")) + "|" + number(task.get("expenditure_yuan"));
      tasks.add(money + "|" + number(task.get("execution_pct")));
    }
    said.put("tasks", String.join(" ", tasks));
    said.put("problems", String.valueOf(gold.get("problems").size()));
    said.put("measures", String.valueOf(gold.get("measures").size()));
    return said;
  }

  private static void put(Map<String, String> said, String path, JsonNode value) {
    if (value == null || value.isNull()) return;
    said.put(path, value.isNumber() ? number(value) : value.asText());
  }

  private static String number(JsonNode value) {
    return value == null || value.isNull() ? "-" : plain(value.decimalValue());
  }

  private static Map<String, String> said(Report report) {
    Map<String, String> said = new TreeMap<>();
    var department = report.department();
    put(said, "city", department.city());
    put(said, "district", department.district());
    put(said, "division_code", department.divisionCode());
    put(said, "department", department.name());
    put(said, "department_type", department.type());
    put(said, "fiscal_year", String.valueOf(report.fiscalYear()));
    put(said, "budget.original_yuan", money(report.budget().original()));
    put(said, "budget.adjusted_yuan", money(report.budget().adjusted()));
    put(said, "budget.basic_yuan", money(report.budget().basic()));
    put(said, "budget.project_yuan", money(report.budget().project()));
    put(said, "expenditure.total_yuan", money(report.expenditure().total()));
    put(said, "expenditure.basic_yuan", money(report.expenditure().basic()));
    put(said, "expenditure.project_yuan", money(report.expenditure().project()));
    put(said, "rates.execution_pct", number(report.rates().execution()));
    put(said, "rates.adjustment_pct", number(report.rates().adjustment()));
    put(said, "rates.basic_execution_pct", number(report.rates().basicExecution()));
    put(said, "rates.project_execution_pct", number(report.rates().projectExecution()));
    put(said, "score.total", number(report.score().total()));
    put(said, "score.full_marks", number(report.score().fullMarks()));
    put(said, "score.grade", report.score().grade());
    said.put("tasks", String.join(" ", report.tasks().stream().map(t -> figures(t)).toList()));
    said.put("problems", String.valueOf(report.problems().size()));
    said.put("measures", String.valueOf(report.measures().size()));
    return said;
  }

  private static String figures(Task task) {
    return Stream.of(money(task.budget()), money(task.expenditure()), number(task.execution()))
        .map(printed -> printed == null ? "-" : printed)
        .reduce((left, right) -> left + "|" + right)
        .orElseThrow();
  }

  private static void put(Map<String, String> said, String path, String value) {
    if (value != null) said.put(path, value);
  }

  private static String money(Amount amount) {
    return amount == null ? null : plain(amount.yuan());
  }

  private static String number(Decimal decimal) {
    return decimal == null ? null : plain(decimal.value());
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** UTF-8, with or without a byte order mark, else GB18030. */
  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("GB18030"));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
