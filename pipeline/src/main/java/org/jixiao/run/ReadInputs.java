package org.jixiao.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.Batch;
import org.jixiao.ingest.DocumentReader;
import org.jixiao.ingest.InputFile;
import org.jixiao.ingest.InputNames;
import org.jixiao.ingest.Position;
import org.jixiao.ingest.Range;
import org.jixiao.ingest.RangeReader;
import org.jixiao.ingest.RecordVisitor;
import org.jixiao.ingest.Split;
import org.jixiao.ingest.Stager;
import org.jixiao.model.Rejection;

/**
 * Reads the records of inputs outside of a pipeline. Batches are extracted side by side and visited
 * in the order of the inputs' names.
 */
final class ReadInputs {
  private final DocumentReader documents;
  private final Counted visitor;

  private ReadInputs(Vocabulary vocabulary, Counted visitor) {
    this.documents = new TextReports(vocabulary);
    this.visitor = visitor;
  }

  /** A batch whose documents are extracted. */
  private record Extracted(StagedInMemory storage, List<Split> splits, long inputBytes) {}

  /** Shows every record, as it stands or as it was extracted, and everything that is refused. */
  static void visit(
      List<String> inputs, Vocabulary vocabulary, RecordVisitor visitor, Reading reading)
      throws IOException {
    List<Batch> batches =
        Batch.plan(InputNames.resolve(inputs, new BeamStorage()), Batch.SPLIT_BYTES);
    long bytes = batches.stream().mapToLong(ReadInputs::bytes).sum();
    new ReadInputs(vocabulary, new Counted(visitor, reading, bytes)).all(batches);
  }

  private void all(List<Batch> batches) throws IOException {
    int workers = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      Deque<Future<Extracted>> running = new ArrayDeque<>();
      for (Batch batch : batches) {
        if (running.size() > workers) show(result(running.remove()));
        running.add(pool.submit(() -> extract(batch)));
      }
      while (!running.isEmpty()) show(result(running.remove()));
    } finally {
      pool.shutdownNow();
    }
  }

  private Extracted extract(Batch batch) throws IOException {
    StagedInMemory storage = new StagedInMemory(new BeamStorage());
    Stager stager = new Stager(storage, documents);
    return new Extracted(storage, stager.stage(batch, StagedInMemory.PATH).splits(), bytes(batch));
  }

  private static long bytes(Batch batch) {
    return batch.files().stream().mapToLong(InputFile::bytes).sum();
  }

  private static Extracted result(Future<Extracted> running) throws IOException {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) throw failure;
      throw new IllegalStateException(e.getCause());
    }
  }

  private void show(Extracted batch) throws IOException {
    try {
      List<Range> ranges = batch.splits().stream().flatMap(s -> s.ranges().stream()).toList();
      long all = ranges.stream().mapToLong(Range::bytes).sum();
      for (Range range : ranges) {
        visitor.begin(range, (double) batch.inputBytes() / all);
        RangeReader.read(batch.storage(), range, 1, visitor);
        visitor.end(range);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Hands on what is read and tells how much it is. */
  private static final class Counted implements RecordVisitor {
    private final RecordVisitor visitor;
    private final Reading reading;
    private final long allBytes;
    private long records;

    /** Of inputs, before the present range. */
    private double bytes;

    /** Where the present range begins. */
    private long start;

    /** What a byte of the present range stands for: documents are shorter or longer as records. */
    private double inputBytesPerByte;

    Counted(RecordVisitor visitor, Reading reading, long allBytes) {
      this.visitor = visitor;
      this.reading = reading;
      this.allBytes = allBytes;
    }

    void begin(Range range, double scale) {
      start = range.start();
      inputBytesPerByte = scale;
    }

    void end(Range range) {
      bytes += range.bytes() * inputBytesPerByte;
    }

    @Override
    public void record(Position at, byte[] line, int offset, int length) {
      visitor.record(at, line, offset, length);
      records++;
      tell(at);
    }

    @Override
    public void refusal(Position at, Rejection rejection) {
      visitor.refusal(at, rejection);
      tell(at);
    }

    private void tell(Position at) {
      long read = (long) (bytes + (at.offset() - start) * inputBytesPerByte);
      reading.reached(records, Math.max(0, Math.min(read, allBytes)), allBytes);
    }
  }
}
