package org.jixiao.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.Batch;
import org.jixiao.ingest.DocumentReader;
import org.jixiao.ingest.InputNames;
import org.jixiao.ingest.Position;
import org.jixiao.ingest.Range;
import org.jixiao.ingest.RangeReader;
import org.jixiao.ingest.RecordVisitor;
import org.jixiao.ingest.Split;
import org.jixiao.ingest.Stager;
import org.jixiao.model.Rejection;

/**
 * Extraction alone: every record of the inputs, as it stands or as it was extracted, one a line.
 * Batches are extracted side by side and written in the order of the inputs' names.
 */
public final class Extract {
  private final DocumentReader documents;
  private final OutputStream out;
  private final List<Rejection> rejections = new ArrayList<>();
  private long records;

  private Extract(Vocabulary vocabulary, OutputStream out) {
    this.documents = new TextReports(vocabulary);
    this.out = out;
  }

  /** How many records were written and what was refused. */
  public record Result(long records, List<Rejection> rejections) {}

  /** A batch whose documents are extracted. */
  private record Extracted(StagedInMemory storage, List<Split> splits) {}

  /** Writes the inputs' records to {@code out}, which stays open. */
  public static Result run(List<String> inputs, Vocabulary vocabulary, OutputStream out)
      throws IOException {
    Extract extract = new Extract(vocabulary, out);
    extract.all(Batch.plan(InputNames.resolve(inputs, new BeamStorage()), Batch.SPLIT_BYTES));
    return new Result(extract.records, List.copyOf(extract.rejections));
  }

  private void all(List<Batch> batches) throws IOException {
    int workers = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      Deque<Future<Extracted>> running = new ArrayDeque<>();
      for (Batch batch : batches) {
        if (running.size() > workers) write(result(running.remove()));
        running.add(pool.submit(() -> extract(batch)));
      }
      while (!running.isEmpty()) write(result(running.remove()));
    } finally {
      pool.shutdownNow();
    }
  }

  private Extracted extract(Batch batch) throws IOException {
    StagedInMemory storage = new StagedInMemory(new BeamStorage());
    Stager stager = new Stager(storage, documents);
    return new Extracted(storage, stager.stage(batch, StagedInMemory.PATH).splits());
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

  private void write(Extracted batch) throws IOException {
    try {
      for (Split split : batch.splits()) {
        for (Range range : split.ranges()) {
          RangeReader.read(batch.storage(), range, 1, new Writer());
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private final class Writer implements RecordVisitor {
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
}
