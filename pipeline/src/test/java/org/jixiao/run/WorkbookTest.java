package org.jixiao.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.write.PublishedTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What stands beside the tables of a run over the sample and over reports whose departments have
 * naughty names, read back by other programs' libraries.
 */
class WorkbookTest {

  private static final int HEAD = 2;
  private static final int FIRST = 3;

  private static final List<String> NAUGHTY =
      List.of(
          "=1+1",
          "=HYPERLINK(\"http://example.invalid\",\"点我\")",
          "+1-800",
          "-2+3局",
          "@SUM(A1:A9)",
          "<script>alert(1)</script>局",
          "_x000A_局",
          "a\"b'c&d局");

  @TempDir private static Path folder;
  private static Path run;
  private static XSSFWorkbook book;

  @BeforeAll
  static void publish() throws IOException {
    Path naughty = folder.resolve("=1+1.jsonl");
    List<String> records = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String name : NAUGHTY) {
      records.add(
          "{\"department\":%s,\"fiscal_year\":2023,\"rates\":{\"execution_pct\":70},\"budget\":"
                  .formatted(json.writeValueAsString(name))
              + "{\"original_yuan\":100.01,\"adjusted_yuan\":100},\"expenditure\":{\"total_yuan\":70}}");
    }
    Files.write(naughty, records, UTF_8);
    run = DirectRun.of(List.of("../data/sample", naughty.toString()), folder.resolve("out"), "r");
    book = new XSSFWorkbook(Files.newInputStream(run.resolve("summary.xlsx")));
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  @Test
  void itHasTheSheetsThatPeopleAskFor() {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    assertEquals(List.of("汇总", "区县", "部门", "离群", "主题", "复核名单", "疑点", "字典"), names);
    for (int i = 1; i < names.size(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      assertEquals(FIRST, sheet.getPaneInformation().getHorizontalSplitPosition(), names.get(i));
      assertTrue(sheet.getCTWorksheet().isSetAutoFilter(), names.get(i));
    }
  }

  @Test
  void noCellOfItIsAFormulaAndWhatCouldRunHasTheFormatOfText() {
    int dangerous = 0;
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertNotEquals(CellType.FORMULA, cell.getCellType(), cell::toString);
          if (!isDangerous(cell)) continue;
          assertEquals("@", cell.getCellStyle().getDataFormatString(), cell::toString);
          dangerous++;
        }
      }
    }
    assertTrue(dangerous > NAUGHTY.size(), () -> "names and file names begin like formulas");
  }

  private static boolean isDangerous(Cell cell) {
    if (cell.getCellType() != CellType.STRING) return false;
    String words = cell.getStringCellValue();
    return !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0;
  }

  @Test
  void namesAreShownAsTheyAre() throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    PublishedTable.of(run.resolve("tables"), "reports")
        .each(List.of("department"), row -> expected.add(row.text("department")));
    Sheet sheet = book.getSheet("部门");
    TreeSet<String> shown = new TreeSet<>();
    for (int at = FIRST; at <= sheet.getLastRowNum(); at++) {
      shown.add(sheet.getRow(at).getCell(2).getStringCellValue());
    }
    assertEquals(expected, shown);
    assertTrue(shown.contains("=1+1") && shown.contains("_x000A_局"), shown::toString);
  }

  @Test
  void amountsAreNumbersInTenThousandYuanAndNothingStatedIsEmpty() throws IOException {
    Map<String, BigDecimal> budgets = new TreeMap<>();
    PublishedTable.of(run.resolve("tables"), "reports")
        .each(
            List.of("report_id", "original_budget_yuan"),
            row -> budgets.put(row.text("report_id"), row.decimal("original_budget_yuan")));
    Sheet sheet = book.getSheet("部门");
    int money = column(sheet, "年初预算数(万元)");
    int id = column(sheet, "报告编号");

    assertEquals(budgets.size(), sheet.getLastRowNum() - HEAD);
    for (int at = FIRST; at <= sheet.getLastRowNum(); at++) {
      Row row = sheet.getRow(at);
      BigDecimal yuan = budgets.get(row.getCell(id).getStringCellValue());
      if (yuan == null) {
        assertEquals(CellType.BLANK, row.getCell(money).getCellType());
      } else {
        assertEquals(yuan.movePointLeft(4).doubleValue(), row.getCell(money).getNumericCellValue());
      }
    }
  }

  private static int column(Sheet sheet, String heading) {
    for (Cell cell : sheet.getRow(HEAD)) {
      if (cell.getStringCellValue().equals(heading)) return cell.getColumnIndex();
    }
    throw new AssertionError("no column " + heading);
  }

  @Test
  void everySheetTellsHowManyRowsItsTableHas() throws IOException {
    Map<String, String> tables =
        Map.of("区县", "district_year", "部门", "reports", "复核名单", "review_list", "疑点", "findings");
    for (Map.Entry<String, String> pair : tables.entrySet()) {
      long rows = PublishedTable.of(run.resolve("tables"), pair.getValue()).rows();
      Sheet sheet = book.getSheet(pair.getKey());
      assertEquals(rows, sheet.getLastRowNum() - HEAD, pair.getKey());
      String extent = sheet.getRow(1).getCell(0).getStringCellValue();
      assertTrue(extent.contains("共 " + rows + " 行，全部列出"), extent);
    }
  }

  @Test
  void nothingInItTellsWhenItWasWritten() throws IOException {
    try (ZipFile zip = new ZipFile(run.resolve("summary.xlsx").toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
      }
      String properties =
          new String(zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(), UTF_8);
      assertTrue(properties.contains("<dc:title>"), properties);
      assertEquals(-1, properties.indexOf("created"), properties);
    }
  }

  @Test
  void theDataPackageNamesEveryFileOfEveryTable() throws IOException {
    JsonNode resources =
        new ObjectMapper().readTree(run.resolve("datapackage.json").toFile()).path("resources");
    TreeSet<String> named = new TreeSet<>();
    for (JsonNode resource : resources) {
      if (!resource.path("format").asText().equals("parquet")) continue;
      resource.path("path").forEach(path -> named.add(path.asText()));
    }
    TreeSet<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(run.resolve("tables"))) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> found.add(run.relativize(file).toString()));
    }
    assertEquals(found, named);
  }
}
