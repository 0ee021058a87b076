package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.model.Message;
import org.jixiao.model.Severity;
import org.junit.jupiter.api.Test;

class RegisterTest {

  @Test
  void everyRowHasItsRuleAndEveryRuleItsRow() {
    List<String> rows =
        Register.standard().rows().stream()
            .filter(row -> row.table().equals("findings"))
            .map(RegisterRow::id)
            .toList();
    List<String> rules = Rules.all().stream().map(Rule::id).toList();
    assertEquals(rows, rules);
    assertEquals(rows.size(), new HashSet<>(rows).size());
  }

  @Test
  void everyRuleHasItsTest() throws ClassNotFoundException {
    for (Rule rule : Rules.all()) assertNotNull(Class.forName(rule.getClass().getName() + "Test"));
  }

  @Test
  void everyRowIsFullAndShowsEveryOperandInBothLanguages() {
    for (NamedCsvRecord line : Schemas.rows("rules.csv")) {
      assertEquals(11, line.getFieldCount(), line.getField("id"));
      line.getFields().forEach(field -> assertFalse(field.isBlank(), line.getField("id")));
    }
    for (RegisterRow row : Register.standard().rows()) {
      Set<String> operands = Set.copyOf(row.operands());
      assertEquals(operands, Set.copyOf(row.messageZh().gaps()), row.id());
      assertEquals(operands, Set.copyOf(row.messageEn().gaps()), row.id());
    }
  }

  @Test
  void everyTermIsThereInBothLanguagesWithTheSameGaps() {
    for (NamedCsvRecord line : Schemas.rows("terms.csv")) {
      assertEquals(3, line.getFieldCount(), line.getField("id"));
      Set<String> gaps = Set.copyOf(new Message(line.getField("zh")).gaps());
      if (gaps.isEmpty()) continue;
      assertEquals(gaps, Set.copyOf(new Message(line.getField("en")).gaps()), line.getField("id"));
    }
  }

  @Test
  void severitiesGoFromTheMostSerious() {
    for (RegisterRow row : Register.standard().rows()) {
      assertEquals(row.severities().stream().sorted().toList(), row.severities(), row.id());
      assertTrue(List.of(Severity.values()).containsAll(row.severities()));
    }
  }

  @Test
  void aMessageMayNotNameAnUnknownOperand() {
    Message message = new Message("{known} and {unknown}");
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class, () -> message.requireOnly(List.of("known"), "a-rule"));
    assertEquals("a-rule: the message names an unknown operand: unknown", refused.getMessage());
  }
}
