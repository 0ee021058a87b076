package org.jixiao.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.run.PublishedRun;
import org.jixiao.write.restate.Cause;
import org.jixiao.write.restate.ChangedReport;
import org.jixiao.write.restate.Counts;
import org.jixiao.write.restate.FigureChange;
import org.jixiao.write.restate.ReportName;
import org.jixiao.write.restate.RestatedFinding;
import org.jixiao.write.restate.Restatements;

/** Tells a program what changed between two runs: one JSON object. */
public final class RestatementJson {
  private final JsonGenerator json;

  private RestatementJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the object and a line's end to {@code out}, which stays open. */
  public static void tell(
      PublishedRun before, PublishedRun after, Restatements changes, PrintWriter out)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      new RestatementJson(json).write(before, after, changes);
    }
    out.println();
  }

  private void write(PublishedRun before, PublishedRun after, Restatements changes)
      throws IOException {
    json.writeStartObject();
    run("before", before);
    run("after", after);
    json.writeBooleanField("same", changes.counts().areNone());
    counts(changes.counts());
    reports("appeared", changes.appeared());
    reports("gone", changes.gone());
    changed(changes.changed());
    findings("new_findings", changes.newFindings());
    findings("gone_findings", changes.goneFindings());
    leftOut(changes);
    json.writeEndObject();
  }

  private void run(String name, PublishedRun run) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("run", run.name());
    json.writeStringField("folder", run.folder().toString());
    json.writeStringField("rule_pack", run.rulePack());
    json.writeStringField("version", run.version());
    json.writeEndObject();
  }

  private void counts(Counts counts) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("before", counts.before());
    json.writeNumberField("after", counts.after());
    json.writeNumberField("appeared", counts.appeared());
    json.writeNumberField("gone", counts.gone());
    json.writeNumberField("changed", counts.changed());
    json.writeObjectFieldStart("figures");
    for (Map.Entry<String, Integer> figure : counts.figures().entrySet()) {
      json.writeNumberField(figure.getKey(), figure.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("new_findings", counts.newFindings());
    json.writeNumberField("gone_findings", counts.goneFindings());
    json.writeEndObject();
  }

  private void reports(String name, List<ReportName> reports) throws IOException {
    json.writeArrayFieldStart(name);
    for (ReportName report : reports) {
      json.writeStartObject();
      identity(report);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void identity(ReportName report) throws IOException {
    json.writeStringField("report_id", report.reportId());
    json.writeStringField("city", report.city());
    json.writeStringField("district", report.district());
    json.writeStringField("division_code", report.divisionCode());
    json.writeStringField("department", report.department());
    json.writeNumberField("fiscal_year", report.fiscalYear());
  }

  private void changed(List<ChangedReport> reports) throws IOException {
    json.writeArrayFieldStart("changed");
    for (ChangedReport changed : reports) {
      json.writeStartObject();
      identity(changed.report());
      json.writeArrayFieldStart("causes");
      for (Cause cause : changed.causes()) {
        json.writeString(cause.name().toLowerCase(Locale.ROOT));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("figures");
      for (FigureChange figure : changed.figures()) figure(figure);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void figure(FigureChange figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("column", figure.column());
    json.writeFieldName("from");
    value(figure.from());
    json.writeFieldName("to");
    value(figure.to());
    json.writeEndObject();
  }

  private void value(Object value) throws IOException {
    if (value instanceof BigDecimal number) json.writeNumber(number);
    else if (value instanceof Integer number) json.writeNumber(number);
    else if (value instanceof Long number) json.writeNumber(number);
    else if (value instanceof Boolean flag) json.writeBoolean(flag);
    else json.writeString((String) value);
  }

  private void findings(String name, List<RestatedFinding> findings) throws IOException {
    json.writeArrayFieldStart(name);
    for (RestatedFinding finding : findings) {
      json.writeStartObject();
      identity(finding.report());
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity());
      json.writeStringField("subject", finding.subject());
      json.writeStringField("sentence_zh", finding.sentenceZh());
      json.writeStringField("sentence_en", finding.sentenceEn());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** How many entries each list leaves out. */
  private void leftOut(Restatements changes) throws IOException {
    Counts counts = changes.counts();
    json.writeObjectFieldStart("left_out");
    json.writeNumberField("appeared", counts.appeared() - changes.appeared().size());
    json.writeNumberField("gone", counts.gone() - changes.gone().size());
    json.writeNumberField("changed", counts.changed() - changes.changed().size());
    json.writeNumberField("new_findings", counts.newFindings() - changes.newFindings().size());
    json.writeNumberField("gone_findings", counts.goneFindings() - changes.goneFindings().size());
    json.writeEndObject();
  }
}
