package org.jixiao.write.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jixiao.write.Column;
import org.jixiao.write.Table;
import org.jixiao.write.Tables;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  private static final ColumnNames COLUMNS = ColumnNames.standard();
  private static final TableNames TABLES = TableNames.standard();

  @Test
  void everyTableAndColumnHasAChineseNameAndANote() {
    for (Table<?> table : Tables.ALL) {
      TableNames.Name name = TABLES.of(table.name());
      assertTrue(isChinese(name.zh()) && isChinese(name.note()), table.name());
      for (Column column : table.columns()) {
        Term term = COLUMNS.of(table.name(), column.name());
        assertTrue(isChinese(term.zh()), () -> table.name() + "." + column.name());
        assertFalse(term.note().isBlank(), () -> table.name() + "." + column.name());
      }
    }
  }

  private static boolean isChinese(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic);
  }

  @Test
  void twoColumnsOfATableAreNotCalledTheSame() {
    for (Table<?> table : Tables.ALL) {
      Set<String> names = new TreeSet<>();
      for (Column column : table.columns()) {
        String name = COLUMNS.of(table.name(), column.name()).zh();
        assertTrue(names.add(name), () -> name + " stands twice in " + table.name());
      }
    }
  }

  @Test
  void noNameIsLeftOverFromAColumnThatIsGone() {
    for (NamedCsvRecord row : DictionaryFile.rows("columns.csv")) {
      for (String table : row.getField("tables").split(" ", -1)) {
        boolean isKnown =
            Tables.ALL.stream()
                .filter(known -> table.isEmpty() || known.name().equals(table))
                .flatMap(known -> known.columns().stream())
                .anyMatch(column -> column.name().equals(row.getField("column")));
        assertTrue(isKnown, row::toString);
      }
    }
    assertEquals(Tables.ALL.size(), DictionaryFile.rows("tables.csv").size());
  }

  @Test
  void keysAndCodedValuesAreOfColumnsThatExist() {
    Set<String> columns =
        Tables.ALL.stream()
            .flatMap(table -> table.columns().stream().map(Column::name))
            .collect(Collectors.toSet());
    for (NamedCsvRecord row : DictionaryFile.rows("values.csv")) {
      assertTrue(columns.contains(row.getField("column")), row::toString);
    }
    for (Table<?> table : Tables.ALL) {
      List<String> own = table.columns().stream().map(Column::name).toList();
      assertTrue(own.containsAll(TABLES.of(table.name()).key()), table.name());
    }
  }

  @Test
  void theFileHasARowForEveryColumnAndOpensByDoubleClick() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long rows = new DataDictionary().write(folder -> List.of(), out);
    String csv = out.toString(UTF_8);

    assertEquals(Tables.ALL.stream().mapToLong(table -> table.columns().size()).sum(), rows);
    assertTrue(csv.startsWith("\uFEFF表,表名,列,列名,类型,单位,可空,主键,说明,英文说明\r\n"));
    assertEquals(rows + 1, csv.lines().count());
    assertTrue(
        csv.contains(
            "\r\nreports,报告,original_budget_yuan,年初预算数,\"DECIMAL(18,2)\",元,是,,"
                + "印出的年初预算数,\"Original budget (年初预算数) as printed, in yuan.\"\r\n"));
  }
}
