package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.document.Archive;
import org.jixiao.document.Documents;
import org.jixiao.document.Fence;
import org.jixiao.document.Kind;
import org.jixiao.document.Limits;
import org.jixiao.document.Refusal;
import org.jixiao.model.Reason;
import org.jixiao.model.Source;

/** Turns a file that was read whole, and each file of an archive, into staged lines. */
final class WholeFiles {
  private static final int MOST_BYTES_OF_CHARACTER = 4;

  private final CsvColumns columns;
  private final Sniffer sniffer;
  private final Documents opener;
  private final Fence fence;
  private final DocumentFiles documents;

  WholeFiles(CsvColumns columns, Sniffer sniffer, DocumentReader reader, Limits limits, Keep keep) {
    this.columns = columns;
    this.sniffer = sniffer;
    this.opener = new Documents(limits);
    this.fence = new Fence(limits);
    this.documents = new DocumentFiles(opener, fence, reader, keep);
  }

  /** How many documents were read by now. */
  DocumentCount count() {
    return documents.count();
  }

  /**
   * Writes a file's records and refusals.
   *
   * @param bytes the file's, or null for an input that has no files
   * @return news of the file, and of the files in it when it is an archive
   */
  List<InputNews> stage(InputFile file, byte[] bytes, OutputStream out)
      throws IOException, Unreadable {
    if (bytes == null) throw new Unreadable(Reason.EMPTY, "there is no file under " + file.uri());
    List<InputNews> news = new ArrayList<>();
    stage(file, bytes, null, out, news);
    return news;
  }

  /**
   * Stages one file.
   *
   * @param around the archive that it is in, or null
   */
  private void stage(
      InputFile file, byte[] bytes, Archive around, OutputStream out, List<InputNews> news)
      throws IOException, Unreadable {
    Content content = sniffer.sniff(bytes);
    Kind kind = kind(content, bytes);
    String mediaType = kind == null ? content.mediaType() : kind.mediaType();
    StagedLines lines = new StagedLines(file.uri(), out);
    String sha256 = Sha256.of(bytes);
    if (kind == Kind.ARCHIVE) {
      news.add(InputNews.facts(file.uri(), mediaType, null, bytes.length, sha256));
      open(file, bytes, around, lines, news);
      return;
    }
    checkLength(content, bytes);
    Charsets.Decoded text = decode(content, bytes);
    Source source = new Source(file.uri(), sha256, mediaType, text.charset());
    news.add(InputNews.facts(file.uri(), mediaType, text.charset(), bytes.length, sha256));
    if (kind != null) documents.read(kind, bytes, source, lines);
    else write(content, text.text(), source, lines);
  }

  /** What a container holds; null for all other content. */
  private Kind kind(Content content, byte[] bytes) throws Unreadable {
    try {
      return switch (content) {
        case ZIP -> fence.run(() -> opener.kindOfZip(bytes));
        case OLE -> fence.run(() -> opener.kindOfOle(bytes));
        case PDF -> Kind.PDF;
        default -> null;
      };
    } catch (Refusal e) {
      throw new Unreadable(e.reason(), e.getMessage());
    }
  }

  /** A text that is too long in any encoding need not be decoded. */
  private void checkLength(Content content, byte[] bytes) throws Unreadable {
    long most = (long) MOST_BYTES_OF_CHARACTER * opener.limits().characters();
    if ((content == Content.TEXT || content == Content.HTML) && bytes.length > most) {
      throw new Unreadable(
          Reason.TOO_MUCH_TEXT, "the text has " + bytes.length + " bytes, the limit is " + most);
    }
  }

  private static Charsets.Decoded decode(Content content, byte[] bytes) throws Unreadable {
    return switch (content) {
      case JSON_LINES, JSON, CSV, TEXT ->
          Charsets.decode(bytes)
              .orElseThrow(() -> new Unreadable(Reason.UNDECODABLE, Reason.UNDECODABLE.meaning()));
      case HTML -> HtmlCharset.decode(bytes);
      default -> new Charsets.Decoded("", null);
    };
  }

  private void write(Content content, String text, Source source, StagedLines lines)
      throws IOException {
    switch (content) {
      case EMPTY -> lines.refuse("", Reason.EMPTY, Reason.EMPTY.meaning());
      case JSON -> new JsonRecords(source.uri(), lines::record, lines::refuse).read(text);
      case JSON_LINES -> jsonLines(text, lines);
      case CSV -> new CsvRecords(columns, source, text, lines::record, lines::refuse).read();
      case TEXT -> documents.readText(text, source, lines);
      case HTML -> documents.readHtml(text, source, lines);
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
      if (!line.isBlank()) lines.record("line " + number, line.strip().getBytes(UTF_8));
    }
  }

  private void open(
      InputFile file, byte[] bytes, Archive around, StagedLines lines, List<InputNews> news)
      throws IOException {
    try (Archive archive =
        fence.run(() -> around == null ? opener.archive(bytes) : around.inner(bytes))) {
      int found = 0;
      for (String name : archive.names()) {
        if (!InputNames.isSubmission(name) && !Archive.leadsOut(name)) continue;
        found++;
        stageEntry(file, name, archive, lines.out(), news);
        if (archive.isExhausted()) break;
      }
      if (found == 0) lines.refuse("", Reason.EMPTY, "the archive has no files");
      if (archive.isExhausted() && around == null) {
        lines.refuse("", Reason.INFLATES_TOO_MUCH, "nothing behind the limit was read");
      }
    } catch (Refusal e) {
      lines.refuse("", e.reason(), e.getMessage());
    }
  }

  /** A file of an archive is an input of its own; what is wrong with it harms no other. */
  private void stageEntry(
      InputFile file, String name, Archive archive, OutputStream out, List<InputNews> news)
      throws IOException {
    String uri = file.uri() + "!/" + name;
    try {
      byte[] bytes = fence.run(() -> archive.bytes(name));
      stage(new InputFile(uri, file.path(), bytes.length), bytes, archive, out, news);
    } catch (Refusal e) {
      refuse(uri, e.reason(), e.getMessage(), out, news);
    } catch (Unreadable e) {
      refuse(uri, e.reason(), e.getMessage(), out, news);
    }
  }

  private static void refuse(
      String uri, Reason reason, String detail, OutputStream out, List<InputNews> news) {
    new StagedLines(uri, out).refuse("", reason, detail);
    news.add(InputNews.facts(uri, Content.BINARY.mediaType(), null, 0, null));
  }
}
