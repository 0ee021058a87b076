package org.jixiao.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
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
import org.jixiao.record.ReportWriter;
import org.jixiao.record.SourceUri;

/**
 * Reads reports out of documents, each within its limits. What an earlier run made of the same
 * content is not made again. Both go the same way, so that both give the same bytes.
 */
final class DocumentFiles {
  private static final ReportWriter WRITER = new ReportWriter();

  private final Documents opener;
  private final Fence fence;
  private final DocumentReader reader;
  private final Keep keep;
  private DocumentCount count = DocumentCount.NONE;

  DocumentFiles(Documents opener, Fence fence, DocumentReader reader, Keep keep) {
    this.keep = keep;
    this.opener = opener;
    this.fence = fence;
    this.reader = reader;
  }

  /** How many were read by now. */
  DocumentCount count() {
    return count;
  }

  /** Reads plain text, which has no places but its own characters. */
  void readText(String text, Source source, StagedLines lines) {
    read(
        () -> {
          opener.checkLength(text);
          return reader.read(text, nameless(source));
        },
        source,
        lines);
  }

  void readHtml(String html, Source source, StagedLines lines) {
    read(() -> report(opener.html(html), source), source, lines);
  }

  void read(Kind kind, byte[] bytes, Source source, StagedLines lines) {
    read(() -> report(text(kind, bytes), source), source, lines);
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
    DocumentReader.Outcome outcome = reader.read(document.text(), nameless(source));
    if (!(outcome instanceof DocumentReader.Outcome.Read read)) return outcome;
    return new DocumentReader.Outcome.Read(placed(read.report(), document.places()));
  }

  private static Report placed(Report report, Places places) {
    return report.withEvidence(
        report.evidence().stream().map(one -> one.at(places.at(one.start()))).toList());
  }

  private void read(Callable<DocumentReader.Outcome> work, Source source, StagedLines lines) {
    Extracted extracted = extracted(work, source.sha256());
    if (extracted instanceof Extracted.Json json) {
      lines.record("", SourceUri.put(source.uri(), json.record()));
    } else if (extracted instanceof Extracted.Refused refused) {
      lines.refuse("", refused.reason(), refused.detail());
    }
  }

  private Extracted extracted(Callable<DocumentReader.Outcome> work, String sha256) {
    try {
      Optional<Extracted> kept = keep.find(sha256);
      count = kept.isPresent() ? count.plusKept() : count.plusExtracted();
      if (kept.isPresent()) return kept.get();
      Extracted fresh = extract(work);
      keep.put(sha256, fresh);
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Extracted extract(Callable<DocumentReader.Outcome> work) {
    try {
      DocumentReader.Outcome outcome = fence.run(work);
      if (outcome instanceof DocumentReader.Outcome.Read read) {
        return new Extracted.Json(WRITER.bytes(read.report()));
      }
      DocumentReader.Outcome.Refused refused = (DocumentReader.Outcome.Refused) outcome;
      return new Extracted.Refused(refused.reason(), refused.detail());
    } catch (Refusal e) {
      return new Extracted.Refused(e.reason(), e.getMessage());
    }
  }

  private static Source nameless(Source source) {
    return new Source(null, source.sha256(), source.mediaType(), source.charset());
  }
}
