package org.jixiao.write;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jixiao.model.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another program reads in the tables. */
class TablesTest {

  @TempDir private Path folder;

  static List<Table<?>> all() {
    return Tables.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEmptyTableHasEveryColumnWithItsType(Table<?> table) throws IOException, SQLException {
    PartFile file =
        PartWriter.emptyPart(new LocalPartStore(folder), table, PackNames.only("default"));

    String place = table.isYearly() ? table.name() + "/year=0" : table.name();
    assertEquals(place + "/part-00000.parquet", file.path());
    assertEquals(0, file.rows());
    assertEquals("0", query("SELECT count(*) FROM " + file(file)));
    String expected =
        table.columns().stream()
            .map(column -> column.name() + " " + column.kind().sql())
            .collect(joining("\n"));
    assertEquals(
        expected,
        query("SELECT column_name || ' ' || column_type FROM (DESCRIBE FROM " + file(file) + ")"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyColumnIsDescribedWithItsUnit(Table<?> table) {
    assertFalse(table.doc().isBlank());
    for (Column column : table.columns()) {
      String name = table + "." + column.name();
      assertTrue(column.name().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"), name);
      assertTrue(column.doc() != null && column.doc().endsWith("."), name);
      boolean isNumber = column.kind() != Kind.TEXT && column.kind() != Kind.FLAG;
      assertEquals(isNumber, column.unit() != null, name);
      assertEquals(column.kind() == Kind.MONEY, "yuan".equals(column.unit()), name);
      assertEquals("yuan".equals(column.unit()), column.name().endsWith("_yuan"), name);
      assertEquals("percent".equals(column.unit()), column.name().endsWith("_pct"), name);
      if (column.kind() == Kind.MONEY || column.name().matches(".*_(pct|points)")) {
        assertTrue(column.doc().contains("in " + column.unit()), name);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSchemaFileIsWhatAvroMakesOfIt(Table<?> table) {
    Schema avro = new Schema.Parser().parse(table.layout().avro());

    assertEquals(table.name(), avro.getName());
    assertEquals(
        table.columns().stream().map(Column::name).toList(),
        avro.getFields().stream().map(Schema.Field::name).toList());
    MessageType converted = new AvroSchemaConverter(new PlainParquetConfiguration()).convert(avro);
    assertEquals(
        converted.getFields().stream().map(TablesTest::decimalAsLong).toList(),
        table.layout().parquet().getFields());
  }

  private static Type decimalAsLong(Type field) {
    LogicalTypeAnnotation annotation = field.getLogicalTypeAnnotation();
    if (!(annotation instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation)) return field;
    return Types.primitive(PrimitiveTypeName.INT64, field.getRepetition())
        .as(annotation)
        .named(field.getName());
  }

  @Test
  void everyTableIsListedOnce() {
    assertEquals(23, Tables.ALL.stream().map(Table::name).distinct().count());
    assertEquals(23, Tables.ALL.size());
  }

  @Test
  void aFullReportIsReadBackValueByValue() throws IOException, SQLException {
    Map<String, PartFile> files = write(Samples.full());

    assertEquals(11, files.size());
    assertEquals(
        "2021-440103-ab|广州市|荔湾区|440103|district|广州市荔湾区审计局|audit|2021|2022-03-31"
            + "|a/荔湾-2021.txt|a.jsonl|line 7|"
            + "ab".repeat(32)
            + "|text/plain|GB18030"
            + "|0.01|62118900.00|65392600.00|0.02|0.03|58401800.00|0.04|0.05"
            + "|89.3100|5.2700|99.9000|0.0000|96.5000|100.0000|优"
            + "|65392600.00|derived_from_adjustment_rate|89.3100|adjusted|printed|89.3095|5.2700"
            + "|printed|优|2|2|2|2|2|2|2|2|1|1|guangzhou-2021",
        rows(files, "reports"));
    String id = "2021-440103-ab|2021|440103|荔湾区|";
    assertEquals(
        id + "1|信息化|123.45|123.00|99.6400\n" + id + "2|审计|0.55|0.00|0.0000", rows(files, "tasks"));
    assertEquals(
        id + "1|资金管理|管理效能|20.0000|15.2600\n" + id + "2|采购管理|管理效能|5.0000|5.0000",
        rows(files, "score_items"));
    assertEquals(
        id + "1|0.7400|执行率未达标|资金管理\n" + id + "2|0.0500|=1+1\r\n\"𠮷\"|采购管理",
        rows(files, "deductions"));
    assertEquals(
        id + "1|达标率|100%|98%|false\n" + id + "2|满意度|90%|95%|true", rows(files, "indicators"));
    assertEquals(
        id + "1|审计项目|23.3600|万宗|约\n" + id + "2|收编号文件|21609.0000|份|余", rows(files, "outputs"));
    assertEquals(id + "1|一是|支付进度慢|T04\n" + id + "2|二是|预算编制不精准|T01", rows(files, "problems"));
    assertEquals(id + "1|一是|加快支付|null\n" + id + "2|二是|细化预算|T01", rows(files, "measures"));
    assertEquals(
        id
            + "problem|1|T04|primary|支付进度|0|false\n"
            + id
            + "problem|2|T01|primary|预算编制|0|false\n"
            + id
            + "problem|2|T09|secondary|不精准|4|false\n"
            + id
            + "measure|2|T01|primary|细化预算|0|false",
        rows(files, "problem_themes"));
    assertEquals(
        id
            + "/budget/original_yuan|年初预算数|3|8|6211.89|万元|2|1|3|4|null\n"
            + id
            + "/problems/0|支付进度慢|10|15|1|个|null|null|null|null|7",
        rows(files, "evidence"));
    assertEquals(
        "2021-440103-ab|广州市|荔湾区|440103|广州市荔湾区审计局|audit|2021|rate-mismatch|fatal"
            + "|/rates/execution_pct|printed=89.31 %; computed=94.02 %"
            + "|89.3050|89.3151|-94.0151|94.0251|4.7001|percent|other-basis"
            + "|印的是 89.31%|It prints 89.31 %|/rates/execution_pct; /budget/original_yuan"
            + "|guangzhou-2021",
        rows(files, "findings"));
  }

  @Test
  void whatAReportDoesNotStateIsNullAndNeverZero() throws IOException, SQLException {
    Map<String, PartFile> files = write(Samples.least());

    assertEquals(
        "2022--cd|null|null|null|null|某局|null|2022|null|b.jsonl|b.jsonl|"
            + "|null".repeat(27)
            + "|1|1|1|1|1|1|1|1|1|0|default",
        rows(files, "reports"));
    assertEquals("2022--cd|2022|null|null|1|null|null|null|null", rows(files, "tasks"));
    assertEquals(
        "2022--cd|2022|null|null|measure|1|T02|secondary||0|true", rows(files, "problem_themes"));
    assertEquals(
        "2022--cd|null|null|null|某局|null|2022|silence|info|||null|null|null|null|null|null|null||||default",
        rows(files, "findings"));
  }

  @Test
  void aTableInWhichAReportHasNoRowGetsNoFile() throws IOException {
    assertEquals(Set.of("reports"), write(Samples.bare()).keySet());
  }

  @Test
  void conclusionsAreReadBackValueByValue() throws IOException, SQLException {
    PartWriter writer = writer();
    writer.write(Tables.OUTLIERS, Samples.outlier());
    writer.write(Tables.DISTRICT_YEAR, Samples.group("荔湾区", "440103", 2021));
    writer.write(Tables.TYPE_YEAR, Samples.leastGroup(null, null, 2022));
    writer.write(Tables.CITY_YEAR, Samples.leastGroup(null, "440100", 2022));
    writer.write(Tables.DEPARTMENT_TREND, Samples.trend());
    writer.write(Tables.THEME_YEAR, Samples.themeYear());
    writer.write(Tables.THEME_RECURRENCE, Samples.recurrence());
    writer.write(Tables.THEME_RECURRENCE, Samples.leastRecurrence());
    writer.write(Tables.EMERGING_TERMS, Samples.emergingTerm());
    writer.write(Tables.EMERGING_TERMS, Samples.leastEmergingTerm());
    writer.write(Tables.INPUTS, Samples.input());
    writer.write(Tables.INPUTS, Samples.leastInput());
    writer.write(Tables.REJECTIONS, Samples.rejection());
    writer.write(Tables.REJECTIONS, Samples.leastRejection());
    Map<String, PartFile> files = byTable(writer.close());

    assertEquals(
        "outlier|execution|percent|modified-z-score|audit/district/2021|audit|district|2021|11"
            + "|95.0000|1.0000|2021-440103-ab|广州市|荔湾区|440103|广州市荔湾区审计局|89.3100|-3.8379"
            + "|low|偏低|low|peer-outlier|warning|guangzhou-2019|type-level-year|11|3.5000|1.2345"
            + "|0.0123|621189000.00|584018000.00|89.3100|95.0000",
        rows(files, "outliers"));
    assertEquals(
        "广州市|荔湾区|440103|2021|12|1|11|10|62118900.00|10|65392600.00|9|58401800.00|10"
            + "|89.3096|9|5.2701|8|adjusted|9|89.3149|89.3150|88.0000|95.0000|70.0000|100.0000|1"
            + "|8|5.2700|-1.2345|-2.0000|6.0000|-3.0000|9.0000"
            + "|7|95.5000|96.0050|90.0000|98.0000|85.0000|100.0000|2"
            + "|6|3|1|0|31|7|4|5|6|10|1.2345|9|-0.0049|10|0.0000|7|comparable|T03:5;T01:4",
        rows(files, "district_year"));
    String nothing =
        "|null|null|0|0|null|0|null|0|null|0|null|0|null|0|null"
            + ("|0" + "|null".repeat(6) + "|0")
            + ("|0" + "|null".repeat(6))
            + ("|0" + "|null".repeat(6) + "|0")
            + "|0".repeat(9)
            + "|0|null|0|null|0|null|0"
            + "|no-previous-year|";
    assertEquals("null|null|other|2022" + nothing, rows(files, "type_year"));
    assertEquals("null|440100|2022" + nothing, rows(files, "city_year"));
    assertEquals(
        "2021-440103-ab|广州市|荔湾区|440103|广州市荔湾区审计局|audit|2021|2020-440103-ab|广州市荔湾区审计办|1.00|0.80"
            + "|25.0000|0.90|0.60|50.0000|90.0000|75.0000|15.0000|0.0001|0.0002|-0.0001|96.0000"
            + "|95.0000|1.0000|comparable",
        rows(files, "department_trend"));
    assertEquals("广州市|荔湾区|440103|2021|T03|执行率低|Low|1|2|3|4|5|6", rows(files, "theme_year"));
    assertEquals(
        "department|广州市|荔湾区|440103|广州市荔湾区审计局|T03|执行率低|Low|2020;2021|2|1|1|2020|2020\n"
            + "city|null|null|null|null|T03|null|null|2020;2021|2|5|3|null|null",
        rows(files, "theme_recurrence"));
    assertEquals(
        "广州市|食堂外包|31|22|9|2020;2022|2020|2022|45.1234|一是食堂外包单位更换频繁。|2022-440103-ab|2|3|23.0001|12"
            + "|0.8125|1.0000\n"
            + "null|数据出境|5|5|0|2021|2021|2021|0.0001|数据出境|2021-000000-cd|1|0|0.0001|5|0.2500|0.2000",
        rows(files, "emerging_terms"));
    assertEquals(
        "a.jsonl|application/json|UTF-8|3000000000|"
            + "cd".repeat(32)
            + "|5|2|2|1|partly\n"
            + "b|null|null|0|null|0|0|0|0|nothing",
        rows(files, "inputs"));
    assertEquals(
        "a.jsonl|line 17|bad-json|no closing brace|the line is no JSON object\n"
            + "b||empty||the file has no content",
        rows(files, "rejections"));
  }

  @Test
  void groupVerdictsAndFirstYearsHaveNulls() throws IOException, SQLException {
    PartWriter writer = writer();
    writer.write(Tables.OUTLIERS, Samples.groupVerdict());
    writer.write(Tables.DEPARTMENT_TREND, Samples.leastTrend());
    writer.write(Tables.THEME_YEAR, Samples.leastThemeYear());
    Map<String, PartFile> files = byTable(writer.close());

    assertEquals(
        "too-few-peers|score|points|modified-z-score|all/city/2022|other|city|2022|1"
            + "|null".repeat(10)
            + "|同类太少|too few peers|peer-outlier|null|guangzhou-2019|level-year"
            + "|null".repeat(8),
        rows(files, "outliers"));
    assertEquals(
        "2022--cd|null|null|null|某局|null|2022" + "|null".repeat(17) + "|no-previous-year",
        rows(files, "department_trend"));
    assertEquals("null|null|null|2022|none|null|null|0|0|0|0|0|0", rows(files, "theme_year"));
  }

  @Test
  void manyTasksAddUpAndStayInOrder() throws IOException, SQLException {
    PartWriter writer = writer();
    for (Assessment assessment : Samples.reportsWithTasks(50_000)) {
      writer.write(ItemTables.TASKS, assessment);
    }
    PartFile file = byTable(writer.close()).get("tasks");

    long fen = 0;
    for (int task = 0; task < 50_000; task++) fen += task * 7_919L % 900_000_000L;
    assertEquals(50_000, file.rows());
    assertEquals(
        "50000|"
            + fen / 100
            + "."
            + String.format(java.util.Locale.ROOT, "%02d", fen % 100)
            + "|5000",
        query("SELECT count(*), sum(budget_yuan), count(DISTINCT name) FROM " + file(file)));
    assertEquals(
        "2021-440103-49990|10|重点任务4999",
        query("SELECT report_id, ordinal, name FROM " + file(file) + " OFFSET 49999"));
  }

  @Test
  void aReaderFindsVersionRulePackAndDescriptionsInTheFile() throws IOException, SQLException {
    PartFile file = write(Samples.full()).get("tasks");

    String metadata = "parquet_kv_metadata('" + folder.resolve(file.path()) + "')";
    assertEquals(
        "jixiao.rule_pack=guangzhou-2021\njixiao.schema_version=1",
        query(
            "SELECT decode(key) || '=' || decode(value) FROM "
                + metadata
                + " WHERE decode(key) IN ('jixiao.rule_pack', 'jixiao.schema_version') ORDER BY 1"));
    assertEquals(
        ItemTables.TASKS.layout().avro(),
        query(
            "SELECT decode(value) FROM " + metadata + " WHERE decode(key) = 'jixiao.avro_schema'"));
    assertEquals(
        "ZSTD",
        query(
            "SELECT DISTINCT compression FROM parquet_metadata('"
                + folder.resolve(file.path())
                + "')"));
  }

  @Test
  void aYearIsAPartitionAndAColumn() throws IOException, SQLException {
    write(Samples.full());
    PartWriter second =
        new PartWriter(new LocalPartStore(folder), 1, "part-00001", PackNames.only("default"));
    second.write(ItemTables.TASKS, Samples.least());
    second.close();

    assertEquals(
        "2021|2021|2\n2022|2022|1",
        query(
            "SELECT year, fiscal_year, count(*) FROM read_parquet('"
                + folder
                + "/tasks/*/*.parquet', hive_partitioning = true) GROUP BY ALL ORDER BY ALL"));
  }

  private PartWriter writer() {
    return new PartWriter(
        new LocalPartStore(folder), 0, "part-00000", PackNames.only("guangzhou-2021"));
  }

  private Map<String, PartFile> write(Assessment assessment) throws IOException {
    PartWriter writer = writer();
    for (Table<Assessment> table : Tables.OF_ASSESSMENT) writer.write(table, assessment);
    return byTable(writer.close());
  }

  private static Map<String, PartFile> byTable(List<PartFile> files) {
    Map<String, PartFile> byTable = new HashMap<>();
    for (PartFile file : files) byTable.put(file.table(), file);
    return byTable;
  }

  private String rows(Map<String, PartFile> files, String table) throws SQLException {
    return query("FROM " + file(files.get(table)));
  }

  private String file(PartFile file) {
    return "read_parquet('" + folder.resolve(file.path()) + "', hive_partitioning = false)";
  }

  /** All rows, a line each, values joined by bars. */
  private static String query(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= columns; column++) values.add("" + rows.getString(column));
        lines.add(String.join("|", values));
      }
      return String.join("\n", lines);
    }
  }
}
