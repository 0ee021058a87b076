package org.jixiao.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.digits.DigitPool;
import org.jixiao.analyse.digits.RunningDigits;
import org.jixiao.analyse.emerging.Listener;
import org.jixiao.analyse.emerging.Spoken;
import org.jixiao.analyse.review.FindingReasons;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.analyse.rollup.RollUp;
import org.jixiao.ingest.Admission;
import org.jixiao.ingest.Index;
import org.jixiao.ingest.InputNews;
import org.jixiao.ingest.Position;
import org.jixiao.ingest.Range;
import org.jixiao.ingest.RangeReader;
import org.jixiao.ingest.RecordVisitor;
import org.jixiao.ingest.Split;
import org.jixiao.ingest.Storage;
import org.jixiao.model.Assessment;
import org.jixiao.model.Finding;
import org.jixiao.model.Rejection;
import org.jixiao.model.Report;
import org.jixiao.model.ReviewReason;
import org.jixiao.record.RecordException;
import org.jixiao.record.ReportReader;
import org.jixiao.write.PartFile;
import org.jixiao.write.PartWriter;
import org.jixiao.write.Table;
import org.jixiao.write.Tables;

/**
 * Scans one split: reads its records, judges them, writes their rows and keeps what comparisons
 * need. A record that cannot be used becomes a row of the rejections.
 */
public final class SplitScan {

  /**
   * What a scanned split leaves behind.
   *
   * @param partials by city
   * @param spoken by city
   * @param rejections the first few
   * @param counts of findings, by name
   */
  public record Scanned(
      List<PartFile> parts,
      List<InputNews> fates,
      SortedMap<String, Partial> partials,
      List<Digest> digests,
      List<ReviewReason> reasons,
      SortedMap<String, Spoken> spoken,
      List<DigitPool> digits,
      List<Rejection> rejections,
      SortedMap<String, Long> counts) {}

  private final Storage storage;
  private final Assessor assessor;
  private final Completion completion;
  private final ReportReader reader = new ReportReader();

  public SplitScan(Storage storage, Completion completion, Assessor assessor) {
    this.storage = storage;
    this.completion = completion;
    this.assessor = assessor;
  }

  /** Scans a split; on failure the files that were begun are left to be swept. */
  public Scanned scan(Split split, Index index, PartWriter writer) throws IOException {
    Visitor visitor = new Visitor(index, writer);
    boolean done = false;
    try {
      for (Range range : split.ranges()) {
        visitor.file = range.file();
        RangeReader.read(storage, range, index.firstLine(range), visitor);
      }
      Scanned scanned = visitor.result();
      done = true;
      return scanned;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      if (!done) writer.abort();
    }
  }

  private final class Visitor implements RecordVisitor {
    private final Index index;
    private final PartWriter writer;
    private final RollUp rollUp = new RollUp();
    private final List<Digest> digests = new ArrayList<>();
    private final List<ReviewReason> reasons = new ArrayList<>();
    private final Listener listener = new Listener();
    private final RunningDigits digits = new RunningDigits();
    private final SortedMap<String, long[]> fates = new TreeMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>();
    private String file;

    Visitor(Index index, PartWriter writer) {
      this.index = index;
      this.writer = writer;
    }

    @Override
    public void record(Position at, byte[] bytes, int offset, int length) {
      try {
        Report report = completion.apply(reader.read(bytes, offset, length));
        Optional<Admission.Refusal> refusal = Admission.refusal(report);
        if (refusal.isPresent()) {
          refuse(
              at,
              new Rejection(at.uri(), at.place(), refusal.get().reason(), refusal.get().detail()));
        } else if (index.supersedes(file, at.offset())) {
          count(at, Fate.SUPERSEDED);
        } else {
          use(at, report);
        }
      } catch (RecordException e) {
        refuse(at, new Rejection(at.uri(), at.place(), e.reason(), e.getMessage()));
      }
    }

    @Override
    public void refusal(Position at, Rejection rejection) {
      refuse(at, rejection);
    }

    private void use(Position at, Report report) {
      Assessment assessment = assessor.assess(at, report);
      for (Table<Assessment> table : Tables.OF_ASSESSMENT) write(table, assessment);
      Digest digest = Digest.of(assessment);
      rollUp.add(assessment, digest);
      digests.add(digest);
      reasons.addAll(FindingReasons.of(assessment, assessor.weights(report.fiscalYear())));
      listener.add(assessment, digest);
      digits.add(report);
      for (Finding finding : assessment.findings()) {
        counts.merge(finding.severity().id() + "_findings", 1L, Long::sum);
      }
      count(at, Fate.READ);
    }

    private void refuse(Position at, Rejection rejection) {
      write(Tables.REJECTIONS, rejection);
      if (rejections.size() < Harvest.TOLD_REJECTIONS) rejections.add(rejection);
      count(at, Fate.REJECTED);
    }

    private <T> void write(Table<T> table, T value) {
      try {
        writer.write(table, value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void count(Position at, Fate fate) {
      fates.computeIfAbsent(at.uri(), unused -> new long[Fate.COUNT])[fate.slot]++;
    }

    private Scanned result() throws IOException {
      List<InputNews> news = new ArrayList<>();
      fates.forEach(
          (uri, counts) -> news.add(InputNews.fate(uri, counts[0], counts[1], counts[2])));
      return new Scanned(
          writer.close(),
          news,
          rollUp.toPartial().byCity(),
          digests,
          reasons,
          listener.byCity(),
          digits.toPools(),
          rejections,
          new TreeMap<>(counts));
    }
  }

  private enum Fate {
    READ(0),
    REJECTED(1),
    SUPERSEDED(2);

    static final int COUNT = 3;
    private final int slot;

    Fate(int slot) {
      this.slot = slot;
    }
  }
}
