package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.jixiao.model.Severity;
import org.junit.jupiter.api.Test;

class UnknownTypeTest {

  private static List<Finding> of(String name, String type) {
    return new Draft().department(name, type).findings(new UnknownType());
  }

  @Test
  void passesWhenTheTypeIsKnown() {
    assertEquals(List.of(), of("广州市荔湾区审计局", "audit"));
  }

  @Test
  void listsADepartmentOfNoKnownTypeAsInformation() {
    List<Finding> findings = of("广州市荔湾区某中枢", "other");
    assertEquals(
        List.of("“广州市荔湾区某中枢”的部门类型无法从名称识别，按 other 处理，不参与同类比较。"),
        findings.stream().map(Finding::sentenceZh).toList());
    assertEquals(List.of(Severity.INFO), findings.stream().map(Finding::severity).toList());
  }

  @Test
  void hasNothingToSayOfAReportWithoutADepartment() {
    assertEquals(List.of(), of(null, "other"));
  }
}
