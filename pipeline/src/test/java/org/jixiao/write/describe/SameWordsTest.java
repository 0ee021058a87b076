package org.jixiao.write.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Who looks from the page to the workbook reads the same words. */
class SameWordsTest {

  /** What the page calls the kinds of coded values that both show. */
  private static final Map<String, String> KINDS =
      Map.of(
          "rule", "rule",
          "measure", "measure",
          "severity", "severity",
          "verdict", "verdict",
          "department_type", "type");

  @Test
  void theWorkbookCallsCodedValuesAsThePageDoes() throws IOException {
    Properties page = page();
    int compared = 0;
    for (NamedCsvRecord row : DictionaryFile.rows("values.csv")) {
      String kind = KINDS.get(row.getField("column"));
      String onPage = kind == null ? null : page.getProperty(kind + "." + row.getField("value"));
      if (onPage == null) continue;
      assertEquals(onPage, row.getField("zh"), row::toString);
      compared++;
    }
    assertTrue(compared > 70, "only " + compared + " were compared");
  }

  private static Properties page() throws IOException {
    Properties words = new Properties();
    try (Reader text =
        new InputStreamReader(
            SameWordsTest.class.getResourceAsStream("/page/zh.properties"), UTF_8)) {
      words.load(text);
    }
    return words;
  }
}
