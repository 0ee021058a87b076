package org.jixiao.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.validate.Register;
import org.jixiao.validate.RegisterRow;
import org.jixiao.write.Column;
import org.jixiao.write.Table;
import org.jixiao.write.Tables;
import org.junit.jupiter.api.Test;

/** The words of explanations, and the names of what they explain. */
class PhrasesTest {

  @Test
  void everySentenceIsThereInBothLanguages() throws IOException {
    Set<String> chinese = new TreeSet<>(read("explain.properties").stringPropertyNames());
    // The register says these in English itself.
    chinese.removeIf(key -> key.startsWith("operand."));
    Set<String> english = new TreeSet<>(read("explain_en.properties").stringPropertyNames());
    english.removeIf(key -> key.startsWith("operand."));
    assertEquals(chinese, english);
  }

  @Test
  void everyOperandHasItsChineseWord() throws IOException {
    Set<String> words = read("explain.properties").stringPropertyNames();
    for (RegisterRow rule : Register.standard().rows()) {
      for (String operand : rule.operands()) {
        assertTrue(words.contains("operand." + operand), rule.id() + ": " + operand);
      }
    }
  }

  @Test
  void everyFieldIsAColumnAndEveryFigureOfAReportIsAField() {
    Set<String> columns =
        Tables.ALL.stream().flatMap(PhrasesTest::columns).collect(Collectors.toSet());
    Set<String> fields = new HashSet<>();
    for (Asked asked : Fields.standard().all()) {
      assertTrue(fields.add(asked.field().table() + "." + asked.field().column()));
    }
    assertTrue(columns.containsAll(fields), fields.toString());
    List<String> figures =
        columns.stream().filter(c -> c.matches("reports\\..*_(yuan|pct|points)")).toList();
    assertTrue(fields.containsAll(figures), figures.toString());
  }

  @Test
  void namesThatLookAlikeAreNear() {
    List<String> names = Arrays.asList("年初预算数", "全年预算数", "自评得分");
    assertEquals(List.of("年初预算数", "全年预算数"), Similarity.nearest("年初預算数", names, 2));
    assertEquals(List.of(), Similarity.nearest("weather", names, 2));
  }

  private static Stream<String> columns(Table<?> table) {
    return table.columns().stream().map(Column::name).map(name -> table.name() + "." + name);
  }

  private static Properties read(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = PhrasesTest.class.getResourceAsStream("/messages/" + file)) {
      properties.load(in);
    }
    return properties;
  }
}
