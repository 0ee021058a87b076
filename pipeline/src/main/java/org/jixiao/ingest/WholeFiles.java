package org.jixiao.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jixiao.model.Reason;
import org.jixiao.model.Rejection;
import org.jixiao.model.Report;
import org.jixiao.model.Source;
import org.jixiao.record.ReportWriter;

/** Turns a file that was read whole into staged lines. */
final class WholeFiles {
  private static final ReportWriter WRITER = new ReportWriter();

  private final CsvColumns columns;
  private final DocumentReader documents;

  WholeFiles(CsvColumns columns, DocumentReader documents) {
    this.columns = columns;
    this.documents = documents;
  }

  /** A file that gives no record at all. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final Reason reason;

    Unreadable(Reason reason, String detail) {
      super(detail);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  /**
   * Writes a file's records and refusals.
   *
   * @param bytes the file's, or null for an input that has no files
   */
  InputNews stage(InputFile file, byte[] bytes, Sniffer sniffer, OutputStream out)
      throws IOException, Unreadable {
    if (bytes == null) throw new Unreadable(Reason.EMPTY, "there is no file under " + file.uri());
    Content content = sniffer.sniff(bytes);
    Charsets.Decoded text = isText(content) ? decode(bytes) : new Charsets.Decoded("", null);
    String sha256 = Sha256.of(bytes);
    Source source = new Source(file.uri(), sha256, content.mediaType(), text.charset());
    write(content, text.text(), source, new StagedLines(file.uri(), out));
    return InputNews.facts(file.uri(), content.mediaType(), text.charset(), file.bytes(), sha256);
  }

  private static boolean isText(Content content) {
    return switch (content) {
      case JSON_LINES, JSON, CSV, TEXT -> true;
      default -> false;
    };
  }

  private static Charsets.Decoded decode(byte[] bytes) throws Unreadable {
    return Charsets.decode(bytes)
        .orElseThrow(() -> new Unreadable(Reason.UNDECODABLE, Reason.UNDECODABLE.meaning()));
  }

  private void write(Content content, String text, Source source, StagedLines lines)
      throws IOException {
    switch (content) {
      case EMPTY -> lines.refuse("", Reason.EMPTY, Reason.EMPTY.meaning());
      case JSON -> new JsonRecords(source.uri(), lines::record, lines::refuse).read(text);
      case JSON_LINES -> jsonLines(text, lines);
      case CSV -> new CsvRecords(columns, source, text, lines::record, lines::refuse).read();
      case TEXT -> document(text, source, lines);
      default ->
          lines.refuse(
              "",
              Reason.UNSUPPORTED_FORMAT,
              "the content is " + content.mediaType() + ", which is not read");
    }
  }

  private static void jsonLines(String text, StagedLines lines) {
    long number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        lines.record(
            "line " + number, line.strip().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
  }

  private void document(String text, Source source, StagedLines lines) {
    DocumentReader.Outcome outcome = documents.read(text, source);
    if (outcome instanceof DocumentReader.Outcome.Read read) {
      lines.record("", read.report());
    } else if (outcome instanceof DocumentReader.Outcome.Refused refused) {
      lines.refuse("", refused.reason(), refused.detail());
    }
  }

  /** Writes staged lines of one input; a failing disk is the batch's failure, not the input's. */
  private record StagedLines(String uri, OutputStream out) {
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
}
