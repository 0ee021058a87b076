package org.jixiao.ingest;

/**
 * How many documents were read.
 *
 * @param kept whose extraction an earlier run had made
 */
public record DocumentCount(long extracted, long kept) {
  static final DocumentCount NONE = new DocumentCount(0, 0);

  DocumentCount plusExtracted() {
    return new DocumentCount(extracted + 1, kept);
  }

  DocumentCount plusKept() {
    return new DocumentCount(extracted, kept + 1);
  }

  DocumentCount minus(DocumentCount before) {
    return new DocumentCount(extracted - before.extracted, kept - before.kept);
  }
}
