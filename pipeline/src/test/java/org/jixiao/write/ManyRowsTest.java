package org.jixiao.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.Assessment;
import org.jixiao.write.workbook.SummaryWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table with more rows than people read in a workbook. */
class ManyRowsTest {

  private static final int SHOWN = 5_000;
  private static final int REPORTS = 5_025;
  private static final int TASKS_OF_EACH = 10;
  private static final int FIRST = 3;

  @TempDir private Path folder;

  @Test
  void aSheetShowsTheFirstRowsAndSaysHowManyAreElsewhere() throws IOException {
    List<Assessment> reports = Samples.reportsWithTasks(REPORTS * TASKS_OF_EACH);
    write(reports);

    byte[] bytes = workbook();
    assertArrayEquals(bytes, workbook());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet departments = book.getSheet("部门");
      assertEquals(
          "一行是一个部门一个年度的报告；金额为万元，空白表示报告未写明，不是零。"
              + "共 5,025 行，这里只列前 5,000 行（年度从新到旧，同年按区划代码和部门名称）；"
              + "其余 25 行在 tables/reports（Parquet）。",
          departments.getRow(1).getCell(0).getStringCellValue());
      assertEquals(FIRST + SHOWN - 1, departments.getLastRowNum());
      TreeSet<String> ids = new TreeSet<>();
      reports.forEach(report -> ids.add(report.reportId()));
      List<String> expected = ids.stream().limit(SHOWN).toList();
      assertEquals(expected, ids(departments));
    }
  }

  private static List<String> ids(XSSFSheet sheet) {
    List<String> ids = new ArrayList<>();
    for (int at = FIRST; at <= sheet.getLastRowNum(); at++) {
      Row row = sheet.getRow(at);
      ids.add(row.getCell(row.getLastCellNum() - 1).getStringCellValue());
    }
    return ids;
  }

  private byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long rows = new SummaryWorkbook().write(TableFiles.below(folder), out);
    assertEquals(SHOWN, rows);
    return out.toByteArray();
  }

  private void write(List<Assessment> reports) throws IOException {
    PartWriter writer =
        new PartWriter(new LocalPartStore(folder), 0, "part-00000", PackNames.only("default"));
    for (Assessment report : reports) writer.write(ReportTable.REPORTS, report);
    writer.close();
  }
}
