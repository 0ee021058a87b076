package org.jixiao.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jixiao.model.Department;
import org.jixiao.model.Report;

/**
 * Writes reports as records: one line, members in the schema's order, what is not stated as null.
 * {@link ReportReader} gives the same report back; an amount keeps its precision when its evidence
 * tells it or when it is the usual one of {@link org.jixiao.model.Amount#ofFen}. Safe for use by
 * many threads.
 */
public final class ReportWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private static final int USUAL_BYTES = 4_096;

  /** The record in UTF-8, without a line end. */
  public byte[] bytes(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
    try {
      write(report, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** Writes the record and a line feed; {@code lines} stays open and is not flushed. */
  public void writeLine(Report report, OutputStream lines) throws IOException {
    write(report, lines);
    lines.write('\n');
  }

  private static void write(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("schema_version", 1);
      SectionWriter.source(json, report.source());
      identity(json, report);
      SectionWriter.figures(json, report);
      items(json, report);
      json.writeEndObject();
    }
  }

  private static void identity(JsonGenerator json, Report report) throws IOException {
    Department who = report.department();
    json.writeStringField("city", who.city());
    json.writeStringField("district", who.district());
    json.writeStringField("division_code", who.divisionCode());
    json.writeStringField("level", who.level() == null ? null : who.level().id());
    json.writeStringField("department", who.name());
    json.writeStringField("department_type", who.type());
    json.writeFieldName("fiscal_year");
    if (report.fiscalYear() == null) {
      json.writeNull();
    } else {
      json.writeNumber(report.fiscalYear());
    }
    json.writeStringField("submitted_at", report.submittedAt());
  }

  private static void items(JsonGenerator json, Report report) throws IOException {
    list(json, "score_items", report.scoreItems(), ItemWriter::scoreItem);
    list(json, "deductions", report.deductions(), ItemWriter::deduction);
    list(json, "tasks", report.tasks(), ItemWriter::task);
    list(json, "indicators", report.indicators(), ItemWriter::indicator);
    list(json, "outputs", report.outputs(), ItemWriter::output);
    list(json, "problems", report.problems(), ItemWriter::statement);
    list(json, "measures", report.measures(), ItemWriter::statement);
    list(json, "evidence", report.evidence(), ItemWriter::evidence);
  }

  private interface Members<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  private static <T> void list(JsonGenerator json, String name, List<T> items, Members<T> members)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      json.writeStartObject();
      members.write(json, item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
