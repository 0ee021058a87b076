package org.jixiao.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jixiao.model.Report;
import org.jixiao.model.Source;

/** Writes the objects of a record that occur once. */
final class SectionWriter {
  private SectionWriter() {}

  static void source(JsonGenerator json, Source source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("uri", source.uri());
    json.writeStringField("sha256", source.sha256());
    json.writeStringField("media_type", source.mediaType());
    json.writeStringField("charset", source.charset());
    json.writeEndObject();
  }

  static void figures(JsonGenerator json, Report report) throws IOException {
    Figures.yuan(json, "revenue_yuan", report.revenue());
    budget(json, report);
    expenditure(json, report);
    rates(json, report);
    score(json, report);
  }

  private static void budget(JsonGenerator json, Report report) throws IOException {
    json.writeObjectFieldStart("budget");
    Figures.yuan(json, "original_yuan", report.budget().original());
    Figures.yuan(json, "adjusted_yuan", report.budget().adjusted());
    Figures.yuan(json, "basic_yuan", report.budget().basic());
    Figures.yuan(json, "project_yuan", report.budget().project());
    json.writeEndObject();
  }

  private static void expenditure(JsonGenerator json, Report report) throws IOException {
    json.writeObjectFieldStart("expenditure");
    Figures.yuan(json, "total_yuan", report.expenditure().total());
    Figures.yuan(json, "basic_yuan", report.expenditure().basic());
    Figures.yuan(json, "project_yuan", report.expenditure().project());
    json.writeEndObject();
  }

  private static void rates(JsonGenerator json, Report report) throws IOException {
    json.writeObjectFieldStart("rates");
    Figures.printed(json, "execution_pct", report.rates().execution());
    Figures.printed(json, "adjustment_pct", report.rates().adjustment());
    Figures.printed(json, "basic_execution_pct", report.rates().basicExecution());
    Figures.printed(json, "project_execution_pct", report.rates().projectExecution());
    json.writeEndObject();
  }

  private static void score(JsonGenerator json, Report report) throws IOException {
    json.writeObjectFieldStart("score");
    Figures.printed(json, "total", report.score().total());
    Figures.exact(json, "full_marks", report.score().fullMarks());
    json.writeStringField("grade", report.score().grade());
    json.writeEndObject();
  }
}
