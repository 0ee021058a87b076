package org.jixiao.oracle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.ingest.Admission;
import org.jixiao.ingest.Position;
import org.jixiao.ingest.Range;
import org.jixiao.ingest.RangeReader;
import org.jixiao.ingest.RecordVisitor;
import org.jixiao.ingest.Split;
import org.jixiao.ingest.Storage;
import org.jixiao.model.Rejection;
import org.jixiao.model.Report;
import org.jixiao.record.RecordException;
import org.jixiao.record.ReportReader;
import org.jixiao.run.Completion;

/**
 * What a split holds, before any report is judged.
 *
 * @param lines that begin in each range
 * @param found records of each input
 */
record FirstReading(
    SortedMap<Integer, Long> lines, SortedMap<String, Long> found, List<Submission> submissions) {

  static FirstReading of(Split split, Storage disk, Completion completion) throws IOException {
    FirstReading reading = new FirstReading(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    for (int i = 0; i < split.ranges().size(); i++) {
      Range range = split.ranges().get(i);
      reading.lines.put(
          i, RangeReader.read(disk, range, 1, reading.visitor(range.path(), completion)));
    }
    return reading;
  }

  private RecordVisitor visitor(String path, Completion completion) {
    ReportReader reader = new ReportReader();
    return new RecordVisitor() {
      @Override
      public void record(Position at, byte[] bytes, int offset, int length) {
        found.merge(at.uri(), 1L, Long::sum);
        try {
          Report report = completion.apply(reader.read(bytes, offset, length));
          if (Admission.refusal(report).isPresent()) return;
          Submission.Place place = new Submission.Place(path, at.offset());
          submissions.add(Submission.of(report, at.uri(), place));
        } catch (RecordException unreadable) {
          // The second reading rejects it.
        }
      }

      @Override
      public void refusal(Position at, Rejection rejection) {
        found.merge(at.uri(), 1L, Long::sum);
      }
    };
  }
}
