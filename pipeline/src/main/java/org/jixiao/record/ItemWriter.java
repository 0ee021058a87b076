package org.jixiao.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jixiao.model.Deduction;
import org.jixiao.model.Evidence;
import org.jixiao.model.Indicator;
import org.jixiao.model.Output;
import org.jixiao.model.Place;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Statement;
import org.jixiao.model.Task;

/** Writes the members of the objects that come in lists. */
final class ItemWriter {
  private ItemWriter() {}

  static void scoreItem(JsonGenerator json, ScoreItem item) throws IOException {
    json.writeStringField("name", item.name());
    json.writeStringField("parent", item.parent());
    Figures.exact(json, "full_marks", item.fullMarks());
    Figures.printed(json, "score", item.score());
  }

  static void deduction(JsonGenerator json, Deduction deduction) throws IOException {
    Figures.printed(json, "points", deduction.points());
    json.writeStringField("reason", deduction.reason());
    json.writeStringField("item", deduction.item());
  }

  static void task(JsonGenerator json, Task task) throws IOException {
    json.writeStringField("name", task.name());
    Figures.yuan(json, "budget_yuan", task.budget());
    Figures.yuan(json, "expenditure_yuan", task.expenditure());
    Figures.printed(json, "execution_pct", task.execution());
  }

  static void indicator(JsonGenerator json, Indicator indicator) throws IOException {
    json.writeStringField("name", indicator.name());
    json.writeStringField("target", indicator.target());
    json.writeStringField("actual", indicator.actual());
    json.writeFieldName("achieved");
    if (indicator.achieved() == null) {
      json.writeNull();
    } else {
      json.writeBoolean(indicator.achieved());
    }
  }

  static void output(JsonGenerator json, Output output) throws IOException {
    json.writeStringField("label", output.label());
    Figures.printed(json, "value", output.value());
    json.writeStringField("unit", output.unit());
    json.writeStringField("approximate", output.approximate());
  }

  static void statement(JsonGenerator json, Statement statement) throws IOException {
    json.writeStringField("marker", statement.marker());
    json.writeStringField("text", statement.text());
  }

  static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeStringField("path", evidence.path());
    json.writeStringField("quote", evidence.quote());
    json.writeNumberField("start", evidence.start());
    json.writeNumberField("end", evidence.end());
    json.writeStringField("printed", evidence.printed());
    json.writeStringField("unit", evidence.unit());
    json.writeFieldName("place");
    if (evidence.place() == null) {
      json.writeNull();
    } else {
      place(json, evidence.place());
    }
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    json.writeStartObject();
    number(json, "page", place.page());
    number(json, "table", place.table());
    number(json, "row", place.row());
    number(json, "column", place.column());
    number(json, "paragraph", place.paragraph());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, Integer value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }
}
