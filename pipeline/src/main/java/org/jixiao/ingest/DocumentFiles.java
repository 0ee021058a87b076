package org.jixiao.ingest;

import java.util.concurrent.Callable;
import org.jixiao.document.DocumentText;
import org.jixiao.document.Documents;
import org.jixiao.document.Fence;
import org.jixiao.document.Kind;
import org.jixiao.document.Places;
import org.jixiao.document.Refusal;
import org.jixiao.model.Reason;
import org.jixiao.model.Report;
import org.jixiao.model.Source;

/** Reads reports out of documents, each within its limits. */
final class DocumentFiles {
  private final Documents opener;
  private final Fence fence;
  private final DocumentReader reader;

  DocumentFiles(Documents opener, Fence fence, DocumentReader reader) {
    this.opener = opener;
    this.fence = fence;
    this.reader = reader;
  }

  /** Reads plain text, which has no places but its own characters. */
  void readText(String text, Source source, StagedLines lines) {
    read(
        () -> {
          opener.checkLength(text);
          return reader.read(text, source);
        },
        lines);
  }

  void readHtml(String html, Source source, StagedLines lines) {
    read(() -> report(opener.html(html), source), lines);
  }

  void read(Kind kind, byte[] bytes, Source source, StagedLines lines) {
    read(() -> report(text(kind, bytes), source), lines);
  }

  private DocumentText text(Kind kind, byte[] bytes) throws Refusal {
    return switch (kind) {
      case DOCX, XLSX -> opener.office(bytes);
      case DOC, XLS -> opener.ole(bytes);
      case PDF -> opener.pdf(bytes);
      default ->
          throw new Refusal(
              Reason.UNSUPPORTED_FORMAT,
              "the content is " + kind.mediaType() + " without a text document or a workbook");
    };
  }

  private DocumentReader.Outcome report(DocumentText document, Source source) {
    DocumentReader.Outcome outcome = reader.read(document.text(), source);
    if (!(outcome instanceof DocumentReader.Outcome.Read read)) return outcome;
    return new DocumentReader.Outcome.Read(placed(read.report(), document.places()));
  }

  private static Report placed(Report report, Places places) {
    return report.withEvidence(
        report.evidence().stream().map(one -> one.at(places.at(one.start()))).toList());
  }

  private void read(Callable<DocumentReader.Outcome> work, StagedLines lines) {
    try {
      write(fence.run(work), lines);
    } catch (Refusal e) {
      lines.refuse("", e.reason(), e.getMessage());
    }
  }

  private static void write(DocumentReader.Outcome outcome, StagedLines lines) {
    if (outcome instanceof DocumentReader.Outcome.Read read) {
      lines.record("", read.report());
    } else if (outcome instanceof DocumentReader.Outcome.Refused refused) {
      lines.refuse("", refused.reason(), refused.detail());
    }
  }
}
