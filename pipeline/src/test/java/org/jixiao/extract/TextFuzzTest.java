package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.jixiao.model.Evidence;
import org.jixiao.model.Source;

/** Whatever the text, nothing fails, and what is found stands where it is said to stand. */
class TextFuzzTest {
  private static final Extractor EXTRACTOR = new Extractor(Vocabulary.standard());
  private static final String TITLE = "广州市荔湾区财政局2022年部门整体支出绩效自评报告\n";

  @FuzzTest
  void amounts(byte[] bytes) {
    extract("一、部门整体收支情况\n年初预算数" + text(bytes) + "万元，预算执行率95.00%。\n");
  }

  @FuzzTest
  void headings(byte[] bytes) {
    extract(text(bytes) + "\n一、存在问题\n" + text(bytes) + "\n二、改进措施\n（一）加快支付。\n");
  }

  @FuzzTest
  void tables(byte[] bytes) {
    extract("一、重点项目支出情况\n| 项目名称 | 预算数（万元） | 执行数（万元） | 执行率 |\n" + text(bytes) + "\n");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void extract(String body) {
    String text = TITLE + body;
    if (!(EXTRACTOR.extract(text, Source.UNKNOWN) instanceof Extraction.Extracted extracted))
      return;
    for (Evidence evidence : extracted.report().evidence()) {
      String slice = text.substring(evidence.start(), evidence.end());
      assertEquals(squeezed(slice), squeezed(evidence.quote()));
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }
}
