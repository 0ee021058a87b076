package org.jixiao.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.document.Limits;
import org.jixiao.model.Reason;
import org.jixiao.model.Rejection;

/**
 * Makes a batch of files readable by the scan: JSON Lines stay where they are and are cut into
 * ranges; everything else is read here and written as records to one staged file. A file that
 * cannot be read becomes a refusal there, so that nothing is lost.
 */
public final class Stager {

  private static final int HEAD_BYTES = 1 << 16;

  private final Storage storage;
  private final Sniffer sniffer;
  private final WholeFiles wholeFiles;
  private final Limits limits;

  public Stager(Storage storage, DocumentReader documents) {
    this(storage, documents, Keep.nothing(storage));
  }

  /** A stager that uses what earlier runs kept and keeps what it makes. */
  public Stager(Storage storage, DocumentReader documents, Keep keep) {
    this(storage, documents, Limits.STANDARD, keep);
  }

  /** A stager with other limits, which keeps nothing. */
  Stager(Storage storage, DocumentReader documents, Limits limits) {
    this(storage, documents, limits, Keep.nothing(storage));
  }

  private Stager(Storage storage, DocumentReader documents, Limits limits, Keep keep) {
    this.storage = storage;
    this.limits = limits;
    CsvColumns columns = CsvColumns.standard();
    this.sniffer = new Sniffer(columns);
    this.wholeFiles = new WholeFiles(columns, sniffer, documents, limits, keep);
  }

  /**
   * Stages a batch.
   *
   * @param stagedPath a file that nobody else writes
   */
  public Staged stage(Batch batch, String stagedPath) throws IOException {
    List<Range> ranges = new ArrayList<>();
    List<InputNews> news = new ArrayList<>();
    List<InputFile> unread = new ArrayList<>();
    DocumentCount before = wholeFiles.count();
    CountingStream staged = new CountingStream(storage, stagedPath);
    try (OutputStream out = new BufferedOutputStream(staged, 1 << 16)) {
      for (InputFile file : batch.files()) {
        if (isReadInPlace(file)) {
          ranges.addAll(cut(file, batch.splitBytes()));
          unread.add(file);
        } else {
          news.addAll(stage(file, out));
        }
      }
    }
    if (staged.bytes() > 0) {
      ranges.add(new Range("", stagedPath, staged(batch), Range.Form.STAGED, 0, staged.bytes()));
    }
    return new Staged(splits(batch, ranges), news, wholeFiles.count().minus(before), unread);
  }

  /** No file of an input is called so, for those have whole paths. */
  private static String staged(Batch batch) {
    return "batch-" + batch.number();
  }

  private boolean isReadInPlace(InputFile file) {
    if (file.isMissing()) return false;
    try (InputStream in = storage.open(file.path(), 0)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      return sniffer.sniff(head) == Content.JSON_LINES && Charsets.isUtf8(head);
    } catch (IOException unreadable) {
      return false; // staging the file meets the same failure and refuses it
    }
  }

  private static List<Range> cut(InputFile file, long splitBytes) {
    List<Range> ranges = new ArrayList<>();
    for (long start = 0; start < file.bytes(); start += splitBytes) {
      long end = Math.min(file.bytes(), start + splitBytes);
      ranges.add(
          new Range(file.uri(), file.path(), file.path(), Range.Form.JSON_LINES, start, end));
    }
    return ranges;
  }

  private List<InputNews> stage(InputFile file, OutputStream out) throws IOException {
    try {
      byte[] bytes = file.isMissing() ? null : read(file);
      return wholeFiles.stage(file, bytes, out);
    } catch (Unreadable e) {
      out.write(StagedLine.refusal(new Rejection(file.uri(), "", e.reason(), e.getMessage())));
      return List.of(
          InputNews.facts(
              file.uri(), Content.BINARY.mediaType(), null, Math.max(0, file.bytes()), null));
    }
  }

  private byte[] read(InputFile file) throws Unreadable {
    if (file.bytes() > limits.bytes()) {
      throw new Unreadable(
          Reason.TOO_LARGE,
          "the file has " + file.bytes() + " bytes, the limit is " + limits.bytes());
    }
    try (InputStream in = storage.open(file.path(), 0)) {
      return in.readAllBytes();
    } catch (IOException e) {
      String detail = String.valueOf(e.getMessage()).replace(file.path(), file.uri());
      throw new Unreadable(Reason.UNREADABLE, detail);
    }
  }

  /** Small neighbouring ranges share a split. */
  private static List<Split> splits(Batch batch, List<Range> ranges) {
    List<Split> splits = new ArrayList<>();
    List<Range> next = new ArrayList<>();
    long bytes = 0;
    for (Range range : ranges) {
      long size = range.end() - range.start();
      if (!next.isEmpty() && bytes + size > batch.splitBytes()) {
        splits.add(new Split(batch.number(), splits.size(), batch.shards(), List.copyOf(next)));
        next.clear();
        bytes = 0;
      }
      next.add(range);
      bytes += size;
    }
    if (!next.isEmpty()) {
      splits.add(new Split(batch.number(), splits.size(), batch.shards(), List.copyOf(next)));
    }
    return splits;
  }
}
