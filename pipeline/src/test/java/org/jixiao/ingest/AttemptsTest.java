package org.jixiao.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jixiao.document.Limits;
import org.jixiao.model.Rejection;
import org.junit.jupiter.api.Test;

/**
 * An engine may stage a batch anew after it was indexed; what the index says holds for the new
 * staged file, too.
 */
class AttemptsTest {
  private static final String TWICE =
      """
      [{"schema_version":1,"department":"广州市荔湾区审计局","fiscal_year":2021,"submitted_at":"2022-03-01"},
       {"schema_version":1,"department":"广州市荔湾区审计局","fiscal_year":2021,"submitted_at":"2022-02-01"},
       {"schema_version":1,"department":"广州市荔湾区统计局","fiscal_year":2021,"submitted_at":"2022-01-01"}]
      """;

  private final MemoryStorage storage =
      new MemoryStorage().with("/in/array.json", TWICE).with("/in/lines.jsonl", lines());
  private final Batch batch =
      new Batch(
          3, List.of(storage.file("/in/array.json"), storage.file("/in/lines.jsonl")), 1, 1 << 10);

  private static String lines() {
    String line =
        "{\"schema_version\":1,\"department\":\"广州市荔湾区文化局\",\"fiscal_year\":2020,\"submitted_at\":\"2021-02-0%d\"}\n";
    return line.formatted(2) + line.formatted(1);
  }

  @Test
  void theIndexOfOneAttemptHoldsForAnother() throws IOException {
    List<Split> first = staged("/staging/batch-3-first");
    List<Split> second = staged("/staging/batch-3-second");
    assertNotEquals(first, second);

    Index index = index(first);
    assertEquals(2, superseded(first, index).size());
    assertEquals(superseded(first, index), superseded(second, index));
    assertEquals(index, index(second));
  }

  private List<Split> staged(String path) throws IOException {
    Stager stager =
        new Stager(
            storage,
            (text, source) -> {
              throw new AssertionError("no document is in the batch");
            },
            Limits.STANDARD);
    return stager.stage(batch, path).splits();
  }

  private Index index(List<Split> splits) throws IOException {
    Indexer indexer = new Indexer(storage, UnaryOperator.identity());
    List<SplitIndex> parts = new ArrayList<>();
    for (Split split : splits) parts.addAll(indexer.index(split).values());
    return Index.of(parts);
  }

  private List<String> superseded(List<Split> splits, Index index) throws IOException {
    List<String> found = new ArrayList<>();
    for (Split split : splits) {
      for (Range range : split.ranges()) {
        RangeReader.read(storage, range, 1, new Superseded(range, index, found));
      }
    }
    return found;
  }

  private record Superseded(Range range, Index index, List<String> found) implements RecordVisitor {
    @Override
    public void record(Position at, byte[] bytes, int offset, int length) {
      if (index.supersedes(range.file(), at.offset())) found.add(at.uri() + " " + at.place());
    }

    @Override
    public void refusal(Position at, Rejection rejection) {
      throw new AssertionError(rejection);
    }
  }
}
