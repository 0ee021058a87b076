package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnifferTest {
  private final Sniffer sniffer = new Sniffer(CsvColumns.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"a\":1}|JSON_LINES",
        "{\"a\":1}\\n{\"a\":2}|JSON_LINES",
        "{\"a\":\\n{\"a\":2}|JSON_LINES",
        "{\\n  \"a\": 1\\n}|JSON",
        "[{\"a\":1}]|JSON",
        "[1] 说明|TEXT",
        "部门,年度,执行率|CSV",
        "部门名称;预算年度;实际支出数（万元）|CSV",
        "department,fiscal_year,original_yuan|CSV",
        "部门职责，年度工作，预算情况|TEXT",
        "二、部门整体支出情况|TEXT",
        "<!DOCTYPE html><html>|HTML",
        "%PDF-1.7|PDF",
        "PAR1|PARQUET"
      })
  void contentIsToldByItsBeginning(String head, Content expected) {
    assertEquals(expected, sniffer.sniff(head.replace("\\n", "\n").getBytes(UTF_8)));
  }

  @Test
  void whiteSpaceAloneIsEmpty() {
    assertEquals(Content.EMPTY, sniffer.sniff(new byte[0]));
    assertEquals(Content.EMPTY, sniffer.sniff(" \r\n\t\n".getBytes(UTF_8)));
  }

  @Test
  void aHeaderInGb18030IsAHeader() {
    byte[] head = "部门,年度,执行率\r\n".getBytes(Charset.forName("GB18030"));
    assertEquals(Content.CSV, sniffer.sniff(head));
  }

  @Test
  void aNulByteMakesAFileBinary() {
    assertEquals(Content.BINARY, sniffer.sniff(new byte[] {'a', 0, 'b'}));
  }
}
