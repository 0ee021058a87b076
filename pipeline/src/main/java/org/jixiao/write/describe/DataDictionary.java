package org.jixiao.write.describe;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.jixiao.write.Column;
import org.jixiao.write.Rendering;
import org.jixiao.write.Table;
import org.jixiao.write.TableFiles;
import org.jixiao.write.Tables;

/**
 * The data dictionary that opens by double-click: a row per column of every table, in the order of
 * the tables and of their columns. CSV in UTF-8 with a byte order mark, CRLF and Chinese headers.
 */
public final class DataDictionary implements Rendering {

  static final String PATH = "data_dictionary.csv";

  static final List<String> HEADERS =
      List.of("表", "表名", "列", "列名", "类型", "单位", "可空", "主键", "说明", "英文说明");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public long write(TableFiles tables, OutputStream out) throws IOException {
    ColumnNames columns = ColumnNames.standard();
    TableNames names = TableNames.standard();
    Writer text = new OutputStreamWriter(out, UTF_8);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(HEADERS);
    long rows = 0;
    for (Table<?> table : Tables.ALL) {
      TableNames.Name name = names.of(table.name());
      for (Column column : table.columns()) {
        csv.writeRecord(row(table, name, column, columns.of(table.name(), column.name())));
        rows++;
      }
    }
    csv.flush();
    return rows;
  }

  private static List<String> row(Table<?> table, TableNames.Name name, Column column, Term term) {
    return List.of(
        table.name(),
        name.zh(),
        column.name(),
        term.zh(),
        column.kind().sql(),
        Units.chinese(column.unit()),
        column.nullable() ? "是" : "否",
        name.key().contains(column.name()) ? "是" : "",
        term.note(),
        column.doc());
  }
}
