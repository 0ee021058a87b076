package org.jixiao.ingest;

import org.jixiao.model.Reason;
import org.jixiao.model.Report;
import org.jixiao.model.Source;

/** Makes a report of a document's text. */
public interface DocumentReader {

  /** What came of a document. */
  sealed interface Outcome {
    /** A report, though it may lack its department or year. */
    record Read(Report report) implements Outcome {}

    /** No report at all. */
    record Refused(Reason reason, String detail) implements Outcome {}
  }

  Outcome read(String text, Source source);
}
