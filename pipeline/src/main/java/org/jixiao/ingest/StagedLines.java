package org.jixiao.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jixiao.model.Reason;
import org.jixiao.model.Rejection;
import org.jixiao.model.Report;
import org.jixiao.record.ReportWriter;

/** Writes staged lines of one input; a failing disk is the batch's failure, not the input's. */
record StagedLines(String uri, OutputStream out) {
  private static final ReportWriter WRITER = new ReportWriter();

  void record(String place, Report report) {
    record(place, WRITER.bytes(report));
  }

  void record(String place, byte[] json) {
    write(StagedLine.record(uri, place, json));
  }

  void refuse(Rejection rejection) {
    write(StagedLine.refusal(rejection));
  }

  void refuse(String place, Reason reason, String detail) {
    refuse(new Rejection(uri, place, reason, detail));
  }

  private void write(byte[] line) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
