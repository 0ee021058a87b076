package org.jixiao.document;

/** What a document is, with its name on the Internet. */
public enum Kind {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  DOC("application/msword"),
  XLS("application/vnd.ms-excel"),
  PDF("application/pdf"),
  HTML("text/html"),
  ARCHIVE("application/zip"),
  OTHER_ZIP("application/zip"),
  OLE("application/x-ole-storage");

  private final String mediaType;

  Kind(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }
}
