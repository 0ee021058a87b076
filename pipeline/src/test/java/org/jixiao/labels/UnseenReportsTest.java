package org.jixiao.labels;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the reader to the labels of reports that it was not written for. The table of each set is
 * in the log, what was misread is in {@code target/unseen/SET.txt}.
 */
class UnseenReportsTest {
  private static final Path MISSES = Path.of("target", "unseen");

  @ParameterizedTest
  @EnumSource
  void unseenReportsAreReadAsWellAsBefore(UnseenSet set) throws IOException {
    Scorecard card = set.reports().score();
    System.out.println("unseen reports, " + set.id() + " set\n" + card);
    Path misses = write(set, card.misses());
    Counts overall = card.overall();
    Counts evidence = card.of(Group.EVIDENCE);
    assertAll(
        () -> reaches(set.leastOverall(), overall, "overall", misses),
        () -> reaches(set.leastEvidence(), evidence, "evidence", misses));
  }

  @ParameterizedTest
  @EnumSource
  void everyTextHasItsLabel(UnseenSet set) throws IOException {
    assertEquals(set.reports().texts(), set.reports().labels());
  }

  private static Path write(UnseenSet set, List<String> misses) throws IOException {
    Files.createDirectories(MISSES);
    return Files.write(MISSES.resolve(set.id() + ".txt"), misses);
  }

  private static void reaches(double least, Counts counts, String what, Path misses) {
    assertTrue(
        counts.f1() >= least,
        () -> what + " F1 " + counts.f1() + " is below " + least + "; see " + misses);
  }
}
