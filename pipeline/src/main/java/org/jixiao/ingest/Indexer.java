package org.jixiao.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jixiao.model.Rejection;
import org.jixiao.model.Report;
import org.jixiao.record.RecordException;
import org.jixiao.record.ReportReader;

/** Reads a split once for who reports on which year, before anything is judged. */
public final class Indexer {
  private final Storage storage;
  private final UnaryOperator<Report> completion;
  private final ReportReader reader = new ReportReader();

  /**
   * An indexer.
   *
   * @param completion adds to a report what follows from its own words, as the scan does
   */
  public Indexer(Storage storage, UnaryOperator<Report> completion) {
    this.storage = storage;
    this.completion = completion;
  }

  /** The split's index by shard; lines and counts are in shard 0. */
  public SortedMap<Integer, SplitIndex> index(Split split) throws IOException {
    Visitor visitor = new Visitor(split.shards());
    List<SplitIndex.RangeLines> lines = new ArrayList<>();
    for (Range range : split.ranges()) {
      visitor.file = range.file();
      long count = RangeReader.read(storage, range, 1, visitor);
      lines.add(new SplitIndex.RangeLines(range.file(), range.start(), count));
    }
    return visitor.byShard(lines);
  }

  private final class Visitor implements RecordVisitor {
    private final List<List<Submission>> submissions = new ArrayList<>();
    private final Map<String, Long> found = new TreeMap<>();
    private String file;

    Visitor(int shards) {
      for (int i = 0; i < shards; i++) submissions.add(new ArrayList<>());
    }

    @Override
    public void record(Position at, byte[] bytes, int offset, int length) {
      found.merge(at.uri(), 1L, Long::sum);
      try {
        add(at, completion.apply(reader.read(bytes, offset, length)));
      } catch (RecordException unreadable) {
        // The scan refuses it with its place; what cannot be read supersedes nothing.
      }
    }

    private void add(Position at, Report report) {
      if (Admission.refusal(report).isPresent()) return;
      Identity identity = Identity.of(report);
      long time = SubmissionTime.of(report.submittedAt(), documentOf(report, at));
      submissions
          .get(identity.shard(submissions.size()))
          .add(new Submission(identity, time, at.uri(), file, at.offset()));
    }

    @Override
    public void refusal(Position at, Rejection rejection) {
      found.merge(at.uri(), 1L, Long::sum);
    }

    private SortedMap<Integer, SplitIndex> byShard(List<SplitIndex.RangeLines> lines) {
      SortedMap<Integer, SplitIndex> parts = new TreeMap<>();
      List<InputNews> news =
          found.entrySet().stream().map(e -> InputNews.found(e.getKey(), e.getValue())).toList();
      for (int shard = 0; shard < submissions.size(); shard++) {
        boolean first = shard == 0;
        parts.put(
            shard,
            new SplitIndex(
                first ? lines : List.of(), first ? news : List.of(), submissions.get(shard)));
      }
      return parts;
    }
  }

  private static String documentOf(Report report, Position at) {
    return report.source().uri() == null ? at.uri() : report.source().uri();
  }
}
