package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.TableFiles;
import org.jixiao.write.restate.Cause;
import org.jixiao.write.restate.ChangedReport;
import org.jixiao.write.restate.FigureChange;
import org.jixiao.write.restate.ReportName;
import org.jixiao.write.restate.RestatedFinding;
import org.jixiao.write.restate.Restatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two published runs is told, all of it and nothing else. */
class RestatementsTest {
  private static final String AUDIT = "广州市荔湾区审计局";

  @TempDir private Path folder;
  private Path reports;

  @BeforeEach
  void somewhere() throws IOException {
    reports = Files.createDirectories(folder.resolve("in"));
  }

  @Test
  void runsOverTheSameReportsDoNotDiffer() throws IOException {
    write("a.jsonl", record(AUDIT, 2021, 100, 90, 90), record(AUDIT, 2022, 100, 80, 95));

    Restatements none = between(run("a"), run("b"));

    assertTrue(none.counts().areNone());
    assertEquals(2, none.counts().before());
    assertEquals(2, none.counts().after());
    assertEquals(List.of(), none.changed());
  }

  @Test
  void theSameReportFromAnotherFileIsTheSame() throws IOException {
    write("a.jsonl", record(AUDIT, 2021, 100, 90, 90), record(AUDIT, 2022, 100, 80, 80));
    TableFiles before = run("a");
    write("a.jsonl", record(AUDIT, 2022, 100, 80, 80));
    write("b.jsonl", record(AUDIT, 2021, 100, 90, 90));

    assertTrue(between(before, run("b")).counts().areNone());
  }

  @Test
  void aChangedFigureIsToldWithWhatFollowsFromIt() throws IOException {
    write("a.jsonl", record(AUDIT, 2021, 100, 90, 90), record(AUDIT, 2022, 100, 80, 80));
    TableFiles before = run("a");
    write("a.jsonl", record(AUDIT, 2021, 100, 90, 90), record(AUDIT, 2022, 100, 85, 85));

    Restatements changes = between(before, run("b"));

    assertEquals(1, changes.changed().size());
    ChangedReport changed = changes.changed().get(0);
    assertEquals(AUDIT, changed.report().department());
    assertEquals(2022, changed.report().fiscalYear());
    assertEquals(List.of(Cause.UNTOLD), changed.causes());
    assertEquals(
        List.of(
            new FigureChange("expenditure_yuan", yuan("80.00"), yuan("85.00")),
            new FigureChange("execution_printed_pct", yuan("80.0000"), yuan("85.0000")),
            new FigureChange("execution_pct", yuan("80.0000"), yuan("85.0000")),
            new FigureChange("computed_execution_pct", yuan("80.0000"), yuan("85.0000"))),
        changed.figures());
    assertEquals(
        Map.of(
            "expenditure_yuan", 1,
            "execution_printed_pct", 1,
            "execution_pct", 1,
            "computed_execution_pct", 1),
        changes.counts().figures());
    assertEquals(List.of(), changes.appeared());
    assertEquals(List.of(), changes.gone());
  }

  @Test
  void departmentsAndYearsThatAreNewOrGoneAreNamed() throws IOException {
    write("a.jsonl", record(AUDIT, 2021, 100, 90, 90), record(AUDIT, 2022, 100, 80, 80));
    TableFiles before = run("a");
    write("a.jsonl", record(AUDIT, 2022, 100, 80, 80), record(AUDIT, 2023, 100, 70, 70));

    Restatements changes = between(before, run("b"));

    assertEquals(List.of(2023), years(changes.appeared()));
    assertEquals(List.of(2021), years(changes.gone()));
    assertEquals(0, changes.counts().changed());
  }

  @Test
  void aFindingThatGrewMoreSeriousIsGoneAndNew() throws IOException {
    write("a.jsonl", record(AUDIT, 2021, 100, 90, 60), record(AUDIT, 2022, 100, 80, 80));
    TableFiles before = run("a");
    write("a.jsonl", record(AUDIT, 2021, 100, 90, 90), record(AUDIT, 2022, 100, 80, 50));

    Restatements changes = between(before, run("b"));

    assertEquals(
        List.of("2021 fatal execution-low", "2021 warning silence", "2022 warning execution-low"),
        told(changes.goneFindings()));
    assertEquals(List.of("2022 fatal execution-low"), told(changes.newFindings()));
    assertEquals(3, changes.counts().goneFindings());
    assertEquals(1, changes.counts().newFindings());
  }

  @Test
  void aDocumentThatSaysTheSameInOtherWordsIsNamedWithoutFigures() throws IOException {
    String text = "广州市荔湾区审计局2021年度部门整体支出绩效自评报告\n年初预算数100万元，支出数90万元。\n";
    Files.writeString(reports.resolve("audit-2021.txt"), text);
    TableFiles before = run("a");
    Files.writeString(reports.resolve("audit-2021.txt"), text + "特此报告。\n");

    ChangedReport changed = between(before, run("b")).changed().get(0);

    assertEquals(List.of(Cause.DOCUMENT), changed.causes());
    assertEquals(List.of(), changed.figures());
  }

  @Test
  void whatIsNotListedIsCountedAndWhatIsListedComesFirst() throws IOException {
    int count = 40;
    write("a.jsonl", departments(count, 80));
    TableFiles before = run("a");
    write("a.jsonl", departments(count, 85));
    TableFiles after = run("b");

    Restatements all = between(before, after);
    Restatements few = Restatements.between(before, after, 7);

    assertEquals(count, all.changed().size());
    assertEquals(all.counts(), few.counts());
    assertEquals(all.changed().subList(0, 7), few.changed());
    assertEquals(count, few.counts().figures().get("expenditure_yuan"));
    assertEquals(List.of(), Restatements.between(before, after, 0).changed());
  }

  /** Row by row and in memory, as one would without a million reports in mind. */
  @Test
  void itAgreesWithAPlainComparisonOfTheSample() throws IOException {
    Path sample = Path.of("../data/sample").toAbsolutePath().normalize();
    TableFiles before = tables(DirectRun.of(List.of(sample.toString()), out(), "a"));
    TableFiles after = tables(DirectRun.of(List.of(sample + "/text"), out(), "b"));

    Restatements changes = between(before, after);

    Map<String, List<Object>> old = plain(before);
    Map<String, List<Object>> fresh = plain(after);
    long gone = old.keySet().stream().filter(id -> !fresh.containsKey(id)).count();
    long appeared = fresh.keySet().stream().filter(id -> !old.containsKey(id)).count();
    long changed =
        fresh.entrySet().stream()
            .filter(row -> old.containsKey(row.getKey()))
            .filter(row -> !row.getValue().equals(old.get(row.getKey())))
            .count();
    assertTrue(gone > 0, "the sample has more than texts");
    assertEquals(gone, changes.counts().gone());
    assertEquals(appeared, changes.counts().appeared());
    assertEquals(changed, changes.counts().changed());
  }

  @Test
  void theRunBeforeIsTheLatestUnlessItIsOfALaterDayOrBroken() throws IOException {
    write("a.jsonl", record(AUDIT, 2021, 100, 90, 90));
    assertEquals(Optional.empty(), previous(null));
    Path first = published(null, "--businessDate=2026-11-20");
    assertTrue(previous("--businessDate=2026-11-21").isPresent());
    assertTrue(previous("--businessDate=2026-11-20").isPresent());
    assertTrue(previous(null).isPresent());
    assertEquals(Optional.empty(), previous("--businessDate=2026-11-19"));

    Files.delete(first.resolve("tables/reports/year=2021/part-00000.parquet"));
    assertEquals(Optional.empty(), previous(null));
  }

  private Optional<TableFiles> previous(String option) throws IOException {
    String[] options = option == null ? new String[0] : new String[] {option};
    String run = option == null ? "next" : null;
    return PreviousRun.tables(DirectRun.settings(List.of(reports.toString()), out(), run, options));
  }

  private static Map<String, List<Object>> plain(TableFiles files) throws IOException {
    List<String> columns =
        List.of("report_id", "sha256", "submitted_at", "expenditure_yuan", "execution_pct");
    Map<String, List<Object>> rows = new java.util.HashMap<>();
    PublishedTable.of(files, "reports")
        .each(
            columns,
            row -> rows.put(row.text("report_id"), new ArrayList<>(row.values().values())));
    return rows;
  }

  private static Restatements between(TableFiles before, TableFiles after) throws IOException {
    return Restatements.between(before, after);
  }

  private TableFiles run(String name) {
    return tables(published(name));
  }

  private Path published(String name, String... options) {
    return DirectRun.of(List.of(reports.toString()), out(), name, options);
  }

  private static TableFiles tables(Path run) {
    return TableFiles.below(run.resolve("tables"));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private void write(String file, String... records) throws IOException {
    Files.write(reports.resolve(file), List.of(records));
  }

  private static String[] departments(int count, int expenditure) {
    return IntStream.range(0, count)
        .mapToObj(i -> record("广州市荔湾区第" + i + "中学", 2022, 100, expenditure, expenditure))
        .toArray(String[]::new);
  }

  private static String record(String name, int year, int budget, int spent, int rate) {
    return "{\"city\":\"广州市\",\"district\":\"荔湾区\",\"division_code\":\"440103\",\"department\":\""
        + name
        + "\",\"fiscal_year\":"
        + year
        + ",\"budget\":{\"original_yuan\":"
        + budget
        + ",\"adjusted_yuan\":"
        + budget
        + "},\"expenditure\":{\"total_yuan\":"
        + spent
        + "},\"rates\":{\"execution_pct\":"
        + rate
        + "}}";
  }

  private static BigDecimal yuan(String amount) {
    return new BigDecimal(amount);
  }

  private static List<Integer> years(List<ReportName> reports) {
    return reports.stream().map(ReportName::fiscalYear).toList();
  }

  private static List<String> told(List<RestatedFinding> findings) {
    return findings.stream()
        .map(one -> one.report().fiscalYear() + " " + one.severity() + " " + one.rule())
        .toList();
  }
}
