package org.jixiao.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jixiao.model.Reason;
import org.jixiao.model.Rejection;

/** Reads the lines that begin in a range, wherever the range was cut. */
public final class RangeReader {

  /** A record longer than this is refused. */
  static final int MOST_RECORD_BYTES = 64 << 20;

  private static final int BUFFER_BYTES = 1 << 20;

  private final Storage storage;
  private final Range range;
  private final RecordVisitor visitor;
  private long lineNumber;
  private byte[] buffer = new byte[BUFFER_BYTES];
  private int begin;
  private int end;
  private long offset;

  private RangeReader(Storage storage, Range range, long firstLine, RecordVisitor visitor) {
    this.storage = storage;
    this.range = range;
    this.lineNumber = firstLine;
    this.visitor = visitor;
  }

  /**
   * Reads a range's records.
   *
   * @param firstLine the number of the first line that begins in the range, counted from 1
   * @return how many lines begin in the range
   */
  public static long read(Storage storage, Range range, long firstLine, RecordVisitor visitor)
      throws IOException {
    RangeReader reader = new RangeReader(storage, range, firstLine, visitor);
    reader.run();
    return reader.lineNumber - firstLine;
  }

  private void run() throws IOException {
    long from = Math.max(0, range.start() - 1);
    offset = from;
    try (InputStream in = storage.open(range.path(), from)) {
      boolean more = fill(in);
      if (range.start() == 0) {
        skipMark();
      } else {
        more = skipLine(in);
      }
      while (more && offset < range.end()) more = nextLine(in);
    }
  }

  private void skipMark() {
    boolean marked =
        end >= 3
            && buffer[0] == (byte) 0xEF
            && buffer[1] == (byte) 0xBB
            && buffer[2] == (byte) 0xBF;
    if (marked) advance(3);
  }

  /** Passes over the line that began before the range. */
  private boolean skipLine(InputStream in) throws IOException {
    while (true) {
      int newline = newline(begin);
      if (newline >= 0) {
        advance(newline + 1 - begin);
        return begin < end || fill(in);
      }
      advance(end - begin);
      if (!fill(in)) return false;
    }
  }

  private boolean nextLine(InputStream in) throws IOException {
    int searched = begin;
    while (true) {
      int newline = newline(searched);
      if (newline >= 0) {
        line(begin, newline);
        advance(newline + 1 - begin);
        return begin < end || fill(in);
      }
      if (end - begin > MOST_RECORD_BYTES) {
        refuseLongLine();
        return skipLine(in);
      }
      int unread = end - begin;
      if (!fill(in)) {
        if (unread > 0) line(begin, end);
        return false;
      }
      searched = begin + unread;
    }
  }

  private void refuseLongLine() {
    Position at = position(offset);
    String detail = "the line is longer than " + (MOST_RECORD_BYTES >> 20) + " MiB";
    visitor.refusal(at, new Rejection(at.uri(), at.place(), Reason.TOO_LARGE, detail));
    lineNumber++;
  }

  private void line(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && isSpace(buffer[first])) first++;
    while (last > first && isSpace(buffer[last - 1])) last--;
    if (first < last) {
      switch (range.form()) {
        case JSON_LINES -> visitor.record(position(offset), buffer, first, last - first);
        case STAGED -> StagedLine.read(buffer, from, to, offset, visitor);
      }
    }
    lineNumber++;
  }

  private Position position(long at) {
    return new Position(range.uri(), "line " + lineNumber, at);
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  private int newline(int from) {
    return Newline.find(buffer, from, end);
  }

  private void advance(int bytes) {
    begin += bytes;
    offset += bytes;
  }

  /** Reads on behind what is left; false at the end of the file. */
  private boolean fill(InputStream in) throws IOException {
    if (begin > 0) {
      System.arraycopy(buffer, begin, buffer, 0, end - begin);
      end -= begin;
      begin = 0;
    }
    if (end == buffer.length) buffer = Arrays.copyOf(buffer, buffer.length * 2);
    int read = in.read(buffer, end, buffer.length - end);
    if (read < 0) return false;
    end += read;
    return true;
  }
}
