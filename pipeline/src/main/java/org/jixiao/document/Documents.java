package org.jixiao.document;

import org.jixiao.model.Reason;

/**
 * Opens documents. The class itself loads none of the libraries that read them, so that a run over
 * plain text starts without.
 */
public final class Documents {
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String ODF_TYPE = "mimetype";

  private final Limits limits;

  public Documents(Limits limits) {
    this.limits = limits;
  }

  /** What a zip file is: an Office document by its main part, else an archive. */
  public Kind kindOfZip(byte[] bytes) throws Refusal {
    try (ZipParts parts = ZipParts.open(bytes, limits)) {
      if (parts.has(CONTENT_TYPES)) {
        String main = mainPart(parts);
        if (isWord(main)) return Kind.DOCX;
        return isWorkbook(main) ? Kind.XLSX : Kind.OTHER_ZIP;
      }
      return parts.has(ODF_TYPE) ? Kind.OTHER_ZIP : Kind.ARCHIVE;
    }
  }

  private String mainPart(ZipParts parts) throws Refusal {
    String main = Relations.of(parts, "", limits).ofType("officeDocument");
    return main == null ? "" : main;
  }

  private static boolean isWord(String main) {
    return main.endsWith("document.xml")
        || main.endsWith("document2.xml")
        || main.startsWith("word/");
  }

  private static boolean isWorkbook(String main) {
    return main.endsWith("workbook.xml") || main.startsWith("xl/");
  }

  /** The text of a .docx or .xlsx. */
  public DocumentText office(byte[] bytes) throws Refusal {
    try (ZipParts parts = ZipParts.open(bytes, limits)) {
      String main = mainPart(parts);
      if (!parts.has(main)) throw Refusal.damaged("the part " + main + " is missing");
      return isWord(main)
          ? WordDocument.read(parts, main, limits)
          : Workbook.read(parts, main, limits);
    }
  }

  /** What an OLE file is, {@link Kind#OLE} when nothing that is read. */
  public Kind kindOfOle(byte[] bytes) throws Refusal {
    return OleFile.kind(bytes);
  }

  /** The text of a .doc or .xls. */
  public DocumentText ole(byte[] bytes) throws Refusal {
    return OleFile.read(bytes, limits);
  }

  public DocumentText pdf(byte[] bytes) throws Refusal {
    return PdfDocument.read(bytes, limits);
  }

  /** The text of a page whose encoding has been decided. */
  public DocumentText html(String html) throws Refusal {
    return HtmlPage.read(html, limits);
  }

  /** An archive whose entries may be read one by one. */
  public Archive archive(byte[] bytes) throws Refusal {
    return new Archive(bytes, limits);
  }

  /** Refuses text that is longer than the limit. */
  public void checkLength(String text) throws Refusal {
    if (text.length() > limits.characters()) {
      throw Refusal.beyond(
          Reason.TOO_MUCH_TEXT,
          "the text has " + text.length() + " characters",
          limits.characters());
    }
  }

  public Limits limits() {
    return limits;
  }
}
