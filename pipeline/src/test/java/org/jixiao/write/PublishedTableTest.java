package org.jixiao.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.model.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedTableTest {
  /** Enough for several pages in every column. */
  private static final int TASKS = 60_000;

  @TempDir private Path folder;

  @Test
  void theRowsOfOneReportAreFoundWholeOnWhateverPageTheyStand() throws IOException {
    List<Assessment> reports = Samples.reportsWithTasks(TASKS);
    write(reports);
    PublishedTable tasks = PublishedTable.of(folder, "tasks");

    List<PublishedRow> all = new ArrayList<>();
    tasks.each(columns("tasks"), all::add);
    Set<String> wanted = new TreeSet<>();
    for (int i = 0; i < reports.size(); i += 499) wanted.add(reports.get(i).reportId());
    wanted.add(reports.get(reports.size() - 1).reportId());
    for (String id : wanted) {
      List<PublishedRow> expected =
          all.stream().filter(row -> row.text("report_id").equals(id)).toList();
      assertEquals(expected, tasks.where("report_id", id), id);
    }
    assertEquals(List.of(), tasks.where("report_id", "nobody"));
  }

  @Test
  void valuesComeBackAsTheyAreAndWhatIsNotThereIsNull() throws IOException {
    write(List.of(Samples.full()));
    String id = Samples.full().reportId();

    PublishedRow task =
        PublishedTable.of(folder, "tasks").inYear(2021).where("report_id", id).get(0);
    assertEquals("信息化", task.text("name"));
    assertEquals(1, task.whole("ordinal"));
    assertEquals(new BigDecimal("123.45"), task.decimal("budget_yuan"));
    assertEquals(new BigDecimal("99.6400"), task.decimal("execution_pct"));
    assertNull(task.text("a column of another version"));
    List<PublishedRow> indicators = PublishedTable.of(folder, "indicators").where("report_id", id);
    assertEquals(
        List.of(false, true), indicators.stream().map(row -> row.flag("achieved")).toList());
    assertEquals(List.of(), PublishedTable.of(folder, "tasks").inYear(2020).where("report_id", id));
  }

  private void write(List<Assessment> reports) throws IOException {
    PartWriter writer =
        new PartWriter(new LocalPartStore(folder), 0, "part-00000", PackNames.only("default"));
    for (Assessment report : reports) {
      writer.write(ItemTables.TASKS, report);
      writer.write(ItemTables.INDICATORS, report);
    }
    writer.close();
  }

  private static List<String> columns(String table) {
    return Layout.ofTable(table).columns().stream().map(Column::name).toList();
  }
}
