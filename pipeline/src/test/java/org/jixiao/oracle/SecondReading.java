package org.jixiao.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jixiao.analyse.Digest;
import org.jixiao.ingest.Admission;
import org.jixiao.ingest.Position;
import org.jixiao.ingest.Range;
import org.jixiao.ingest.RangeReader;
import org.jixiao.ingest.RecordVisitor;
import org.jixiao.ingest.Split;
import org.jixiao.ingest.Storage;
import org.jixiao.model.Assessment;
import org.jixiao.model.Rejection;
import org.jixiao.model.Report;
import org.jixiao.record.RecordException;
import org.jixiao.record.ReportReader;
import org.jixiao.run.Assessor;
import org.jixiao.run.Completion;
import org.jixiao.write.PartFile;
import org.jixiao.write.PartWriter;
import org.jixiao.write.Table;
import org.jixiao.write.Tables;

/** Judges a split's reports and writes their rows. */
final class SecondReading implements RecordVisitor {
  final List<Seen> seen = new ArrayList<>();
  final Map<String, Fates> fates = new TreeMap<>();
  List<PartFile> parts;

  private final Set<Submission.Place> superseded;
  private final Assessor assessor;
  private final PartWriter writer;
  private final Completion completion;
  private final ReportReader reader = new ReportReader();
  private String path;

  private SecondReading(
      Set<Submission.Place> superseded,
      Completion completion,
      Assessor assessor,
      PartWriter writer) {
    this.superseded = superseded;
    this.completion = completion;
    this.assessor = assessor;
    this.writer = writer;
  }

  /** How many records of an input came to which end. */
  static final class Fates {
    long read;
    long rejected;
    long superseded;
  }

  /**
   * Reads a split.
   *
   * @param firstLines the number of the first line of each range
   */
  static SecondReading of(
      Split split,
      List<Long> firstLines,
      Set<Submission.Place> superseded,
      Storage disk,
      Completion completion,
      Assessor assessor,
      PartWriter writer)
      throws IOException {
    SecondReading reading = new SecondReading(superseded, completion, assessor, writer);
    for (int i = 0; i < split.ranges().size(); i++) {
      Range range = split.ranges().get(i);
      reading.path = range.path();
      RangeReader.read(disk, range, firstLines.get(i), reading);
    }
    reading.parts = writer.close();
    return reading;
  }

  @Override
  public void record(Position at, byte[] bytes, int offset, int length) {
    try {
      Report report = completion.apply(reader.read(bytes, offset, length));
      Optional<Admission.Refusal> refusal = Admission.refusal(report);
      if (refusal.isPresent()) {
        Admission.Refusal why = refusal.get();
        refusal(at, new Rejection(at.uri(), at.place(), why.reason(), why.detail()));
      } else if (superseded.contains(new Submission.Place(path, at.offset()))) {
        fates(at).superseded++;
      } else {
        judge(at, report);
      }
    } catch (RecordException e) {
      refusal(at, new Rejection(at.uri(), at.place(), e.reason(), e.getMessage()));
    }
  }

  @Override
  public void refusal(Position at, Rejection rejection) {
    write(Tables.REJECTIONS, rejection);
    fates(at).rejected++;
  }

  private void judge(Position at, Report report) {
    Assessment assessment = assessor.assess(at, report);
    for (Table<Assessment> table : Tables.OF_ASSESSMENT) write(table, assessment);
    seen.add(Seen.of(assessment, Digest.of(assessment)));
    fates(at).read++;
  }

  private Fates fates(Position at) {
    return fates.computeIfAbsent(at.uri(), unused -> new Fates());
  }

  private <T> void write(Table<T> table, T value) {
    try {
      writer.write(table, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
