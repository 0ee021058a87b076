package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListedHeadTest {

  @Test
  void aSentenceMayListTheColumns() {
    List<Field> fields =
        List.of(Field.INDICATOR_NAME, Field.TARGET, Field.ACTUAL, Field.FULL_MARKS);
    assertEquals(fields, head("（依次为“指标名称/年度指标值/实际完成值/分值”）").fields());
    assertEquals(fields, head("以下依次为：指标名称、年度指标值、实际完成值、分值。").fields());
  }

  @Test
  void otherListsAreNoHead() {
    assertNull(head("完善目标、监控、评价、应用各环节的管理。"));
    assertNull(head("指标名称/备注"));
  }

  private static TableHead head(String sentence) {
    Reading reading = Reading.of(sentence, Vocabulary.standard());
    Paragraph paragraph = Paragraph.in(reading.text(), 0, reading.text().length()).get(0);
    return ListedHead.in(reading, paragraph, null, 2022);
  }
}
