package org.jixiao.explain;

/** The document that a report was read from, as far as it can be had today. */
public sealed interface Document {

  /** The very document: its bytes have the SHA-256 that the run saw. */
  final class Present implements Document {
    private final String text;
    private final LineStarts lines;

    public Present(String text) {
      this.text = text;
      this.lines = LineStarts.of(text);
    }

    public String text() {
      return text;
    }

    /** The line and column of a character. */
    Spot spot(int offset) {
      return lines.at(offset);
    }
  }

  /**
   * No text to show.
   *
   * @param why a reason that the messages know
   * @param about what the reason names, such as a path
   */
  record Absent(Why why, String about) implements Document {}

  /** Why a document's text cannot be shown. */
  enum Why {
    /** The record says nothing of its document. */
    UNNAMED,
    /** The record names its document but not by its SHA-256. */
    UNPROVEN,
    /** No file of that name is there. */
    GONE,
    /** The file has other bytes than the run saw. */
    CHANGED,
    /** The bytes are no text that can be decoded here. */
    UNREADABLE
  }
}
