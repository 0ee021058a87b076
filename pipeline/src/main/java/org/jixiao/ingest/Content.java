package org.jixiao.ingest;

/** What a file holds, told by its first bytes and never by its name. */
enum Content {
  EMPTY("inode/x-empty"),
  JSON_LINES("application/x-ndjson"),
  JSON("application/json"),
  CSV("text/csv"),
  TEXT("text/plain"),
  HTML("text/html"),
  PDF("application/pdf"),
  ZIP("application/zip"),
  OLE("application/x-ole-storage"),
  PARQUET("application/vnd.apache.parquet"),
  AVRO("application/avro"),
  IMAGE("image/*"),
  BINARY("application/octet-stream");

  private final String mediaType;

  Content(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }
}
