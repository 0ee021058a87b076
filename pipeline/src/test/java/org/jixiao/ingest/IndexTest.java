package org.jixiao.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexTest {
  private static final Identity ONE = new Identity(1, 1);
  private static final Identity OTHER = new Identity(2, 2);

  @Test
  void theLatestSubmissionCounts() {
    Index index =
        index(
            new Submission(ONE, 30, "b", "b", 0),
            new Submission(ONE, 10, "z", "z", 7),
            new Submission(OTHER, 5, "z", "z", 9),
            new Submission(ONE, 20, "a", "a", 3));
    assertTrue(index.supersedes("z", 7));
    assertTrue(index.supersedes("a", 3));
    assertFalse(index.supersedes("b", 0));
    assertFalse(index.supersedes("z", 9));
  }

  @Test
  void withoutTimesTheLastByPathAndPlaceCounts() {
    Index index =
        index(
            new Submission(ONE, SubmissionTime.UNKNOWN, "b", "b", 5),
            new Submission(ONE, SubmissionTime.UNKNOWN, "a", "a", 9),
            new Submission(ONE, SubmissionTime.UNKNOWN, "b", "b", 4));
    assertTrue(index.supersedes("a", 9));
    assertTrue(index.supersedes("b", 4));
    assertFalse(index.supersedes("b", 5));
  }

  @Test
  void aRangeKnowsTheNumberOfItsFirstLineWhateverOrderTheShardsComeIn() {
    SplitIndex late =
        new SplitIndex(List.of(new SplitIndex.RangeLines("f", 200, 7)), List.of(), List.of());
    SplitIndex early =
        new SplitIndex(
            List.of(new SplitIndex.RangeLines("f", 0, 3), new SplitIndex.RangeLines("f", 100, 4)),
            List.of(),
            List.of());
    Index index = Index.of(List.of(late)).plus(Index.of(List.of(early)));
    assertEquals(1, index.firstLine(new Range("f", "f", "f", Range.Form.JSON_LINES, 0, 100)));
    assertEquals(8, index.firstLine(new Range("f", "f", "f", Range.Form.JSON_LINES, 200, 300)));
    assertEquals(index, Index.of(List.of(early)).plus(Index.of(List.of(late))));
  }

  private static Index index(Submission... submissions) {
    return Index.of(List.of(new SplitIndex(List.of(), List.of(), List.of(submissions))));
  }
}
