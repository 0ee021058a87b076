package org.jixiao.write.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jixiao.write.restate.Cause;
import org.jixiao.write.restate.ChangedReport;
import org.jixiao.write.restate.Counts;
import org.jixiao.write.restate.FigureChange;
import org.jixiao.write.restate.ReportName;
import org.jixiao.write.restate.RestatedFinding;
import org.jixiao.write.restate.Restatements;

/** What changed since the run before, for the page's scripts. */
record RestatedJson(JsonGenerator json) {

  void write(Restatements changes) throws IOException {
    json.writeStartObject();
    counts(changes.counts());
    names("appeared", changes.appeared());
    names("gone", changes.gone());
    changed(changes.changed());
    findings("newFindings", changes.newFindings());
    findings("goneFindings", changes.goneFindings());
    json.writeEndObject();
  }

  private void counts(Counts counts) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("before", counts.before());
    json.writeNumberField("after", counts.after());
    json.writeNumberField("appeared", counts.appeared());
    json.writeNumberField("gone", counts.gone());
    json.writeNumberField("changed", counts.changed());
    json.writeNumberField("figures", counts.allFigures());
    json.writeNumberField("newFindings", counts.newFindings());
    json.writeNumberField("goneFindings", counts.goneFindings());
    json.writeEndObject();
  }

  private void names(String list, List<ReportName> names) throws IOException {
    json.writeArrayFieldStart(list);
    for (ReportName name : names) {
      json.writeStartObject();
      name(name);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void name(ReportName name) throws IOException {
    json.writeStringField("report_id", name.reportId());
    json.writeStringField("city", name.city());
    json.writeStringField("district", name.district());
    json.writeStringField("department", name.department());
    json.writeNumberField("fiscal_year", name.fiscalYear());
  }

  private void changed(List<ChangedReport> reports) throws IOException {
    json.writeArrayFieldStart("changed");
    for (ChangedReport report : reports) {
      json.writeStartObject();
      name(report.report());
      json.writeArrayFieldStart("causes");
      for (Cause cause : report.causes()) json.writeString(cause.name().toLowerCase(Locale.ROOT));
      json.writeEndArray();
      json.writeArrayFieldStart("figures");
      for (FigureChange figure : report.figures()) figure(figure);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void figure(FigureChange figure) throws IOException {
    SheetJson values = new SheetJson(json);
    json.writeStartObject();
    json.writeStringField("column", figure.column());
    json.writeFieldName("from");
    values.value(figure.from());
    json.writeFieldName("to");
    values.value(figure.to());
    json.writeEndObject();
  }

  private void findings(String list, List<RestatedFinding> findings) throws IOException {
    json.writeArrayFieldStart(list);
    for (RestatedFinding finding : findings) {
      json.writeStartObject();
      name(finding.report());
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity());
      json.writeStringField("sentence_zh", finding.sentenceZh());
      json.writeStringField("sentence_en", finding.sentenceEn());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
