package org.jixiao.ingest;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jixiao.document.Archive;
import org.jixiao.document.Documents;
import org.jixiao.document.Fence;
import org.jixiao.document.Kind;
import org.jixiao.document.Limits;
import org.jixiao.document.Refusal;

/** Documents of every kind that is read, opened again as they were when they were read. */
public final class OpenedDocuments implements DocumentTexts {
  private final Sniffer sniffer = new Sniffer(CsvColumns.standard());
  private final Documents opener = new Documents(Limits.STANDARD);
  private final Fence fence = new Fence(Limits.STANDARD);

  @Override
  public Optional<String> text(byte[] bytes) {
    return within(() -> open(bytes));
  }

  @Override
  public Optional<byte[]> entry(byte[] archive, String name) {
    return within(
        () -> {
          try (Archive opened = opener.archive(archive)) {
            return opened.names().contains(name) ? opened.bytes(name) : null;
          }
        });
  }

  /** What is refused gives nothing: a run has refused it before and has no evidence in it. */
  private <T> Optional<T> within(Callable<T> work) {
    try {
      return Optional.ofNullable(fence.run(work));
    } catch (Refusal refused) {
      return Optional.empty();
    }
  }

  /** The text, or null. */
  private String open(byte[] bytes) throws Refusal {
    return switch (sniffer.sniff(bytes)) {
      case TEXT, CSV -> Charsets.decode(bytes).map(Charsets.Decoded::text).orElse(null);
      case HTML -> html(bytes);
      case ZIP -> isOffice(bytes) ? opener.office(bytes).text() : null;
      case OLE -> opener.kindOfOle(bytes) == Kind.OLE ? null : opener.ole(bytes).text();
      case PDF -> opener.pdf(bytes).text();
      default -> null;
    };
  }

  private boolean isOffice(byte[] bytes) throws Refusal {
    Kind kind = opener.kindOfZip(bytes);
    return kind == Kind.DOCX || kind == Kind.XLSX;
  }

  private String html(byte[] bytes) throws Refusal {
    try {
      return opener.html(HtmlCharset.decode(bytes).text()).text();
    } catch (Unreadable undecodable) {
      return null;
    }
  }
}
