package org.jixiao.extract;

import org.jixiao.model.Reason;
import org.jixiao.model.Report;

/** What a text came to: a report, or the reason why there is none in it. */
public sealed interface Extraction {

  /** The text is a report. What it does not state is null in it. */
  record Extracted(Report report) implements Extraction {}

  /** The text is no report. */
  record Refused(Reason reason, String detail) implements Extraction {}
}
