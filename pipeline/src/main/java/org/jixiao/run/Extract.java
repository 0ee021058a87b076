package org.jixiao.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.Position;
import org.jixiao.ingest.RecordVisitor;
import org.jixiao.model.Rejection;

/**
 * Extraction alone: every record of the inputs, as it stands or as it was extracted, one a line.
 */
public final class Extract implements RecordVisitor {
  private final OutputStream out;
  private final List<Rejection> rejections = new ArrayList<>();
  private long records;

  private Extract(OutputStream out) {
    this.out = out;
  }

  /** How many records were written and what was refused. */
  public record Result(long records, List<Rejection> rejections) {}

  /** Writes the inputs' records to {@code out}, which stays open, and tells how far it is. */
  public static Result run(
      List<String> inputs, Vocabulary vocabulary, OutputStream out, Reading reading)
      throws IOException {
    Extract extract = new Extract(out);
    ReadInputs.visit(inputs, vocabulary, extract, reading);
    return new Result(extract.records, List.copyOf(extract.rejections));
  }

  @Override
  public void record(Position at, byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    records++;
  }

  @Override
  public void refusal(Position at, Rejection rejection) {
    rejections.add(rejection);
  }
}
