package org.jixiao.write.describe;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.jixiao.write.Rendering;
import org.jixiao.write.Table;
import org.jixiao.write.TableFiles;
import org.jixiao.write.Tables;

/**
 * {@code datapackage.json}: the run as a Frictionless Data Package, version 1. A table is a data
 * resource with its Parquet files and a Table Schema; the CSV files are tabular data resources.
 */
public final class DataPackage implements Rendering {

  @Override
  public String path() {
    return "datapackage.json";
  }

  /** Returns the number of tables that it describes. */
  @Override
  public long write(TableFiles tables, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("profile", "data-package");
      json.writeStringField("name", "jixiao-run");
      json.writeStringField("title", "部门整体支出绩效自评数据");
      json.writeStringField(
          "description",
          "一次运行发布的全部数据表。金额单位为元，比率为百分数；空值表示报告未写明，不是零。"
              + " All tables of a published run. Money is in yuan, rates in percent; null means not"
              + " stated, never zero.");
      writeResources(tables, json);
      json.writeEndObject();
    }
    return Tables.ALL.size();
  }

  private static void writeResources(TableFiles tables, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("resources");
    CsvResources.write(json);
    TableResource resource = TableResource.of(tables, json);
    for (Table<?> table : Tables.ALL) resource.write(table);
    json.writeEndArray();
  }
}
