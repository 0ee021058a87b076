package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jixiao.run.Progress.Seen;
import org.jixiao.run.Progress.Stage;
import org.jixiao.run.Tally.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a run is, by what its workers left. */
class ProgressTest {
  private static final long MIB = 1 << 20;

  private final List<Seen> files = new ArrayList<>();
  private long now = 1_000_000;

  @Test
  void aRunGoesThroughItsStagesInOrder() {
    assertEquals(Stage.FINDING, progress().stage());
    leave(new Tally(Step.PLANNED, 0, 2, 30, 0, 128 * MIB, 0));
    assertEquals(Stage.EXTRACTING, progress().stage());
    leave(new Tally(Step.STAGED, 0, 1, 10, 0, 64 * MIB, 900));
    assertEquals(Stage.EXTRACTING, progress().stage());
    leave(new Tally(Step.STAGED, 1, 1, 20, 0, 64 * MIB, 900));
    assertEquals(Stage.INDEXING, progress().stage());
    leave(new Tally(Step.INDEXED, 0, 0, 100, 0, 64 * MIB, 300));
    leave(new Tally(Step.INDEXED, 1, 0, 110, 0, 64 * MIB, 300));
    assertEquals(Stage.SCANNING, progress().stage());
    leave(new Tally(Step.SCANNED, 0, 0, 100, 0, 64 * MIB, 900));
    assertEquals(Stage.SCANNING, progress().stage());
    assertEquals(1, progress().current().done());
    assertEquals(2, progress().pieces());
    leave(new Tally(Step.SCANNED, 1, 0, 110, 0, 64 * MIB, 900));
    assertEquals(Stage.COMPARING, progress().stage());
    assertEquals(210, progress().scanned().items());
    leave(new Tally(Step.PUBLISHED, 0, 3, 0, 0, 0, 20));
    assertEquals(Stage.PUBLISHED, progress().stage());
    assertEquals(3, progress().revision());
  }

  @Test
  void aSplitThatIsScannedAgainCountsOnce() {
    leave(new Tally(Step.PLANNED, 0, 1, 1, 0, 64 * MIB, 0));
    leave(new Tally(Step.STAGED, 0, 2, 0, 0, 64 * MIB, 1));
    leave(new Tally(Step.SCANNED, 0, 0, 100, 0, 32 * MIB, 900));
    leave(new Tally(Step.SCANNED, 0, 0, 100, 0, 32 * MIB, 1400));

    assertEquals(1, progress().scanned().done());
    assertEquals(100, progress().scanned().items());
    assertEquals(32 * MIB, progress().scanned().bytes());
  }

  @Test
  void theShareFollowsFromWhatTheWorkCostSoFar() {
    assertEquals(OptionalDouble.empty(), progress().share());
    leave(new Tally(Step.PLANNED, 0, 1, 1, 0, 64 * MIB, 0));
    leave(new Tally(Step.STAGED, 0, 2, 0, 0, 64 * MIB, 0));
    leave(new Tally(Step.INDEXED, 0, 0, 100, 0, 32 * MIB, 500));
    leave(new Tally(Step.INDEXED, 1, 0, 100, 0, 32 * MIB, 500));
    leave(new Tally(Step.SCANNED, 0, 0, 100, 0, 32 * MIB, 2000));

    double all = 1000 + 4000 * 1.15;
    assertEquals(3000 / all, progress().share().orElseThrow(), 1e-9);
  }

  @Test
  void talliesAreReadBackFromTheirFolderAndStrangersAreLeftAlone(@TempDir Path folder)
      throws IOException {
    Tallies tallies = new Tallies(folder.resolve("tally").toString());
    assertEquals(Stage.FINDING, tallies.read().stage());

    tallies.leave(new Tally(Step.PLANNED, 0, 1, 7, 0, 11, 0));
    tallies.leave(new Tally(Step.STAGED, 0, 1, 0, 0, 11, 5));
    tallies.leave(new Tally(Step.INDEXED, 0, 0, 13, 0, 11, 17));
    Files.writeString(folder.resolve("tally/scanned.0.0.x.y.z.0"), "");

    Progress progress = tallies.read();
    assertEquals(7, progress.inputFiles());
    assertEquals(13, progress.indexed().items());
    assertEquals(17, progress.indexed().busyMillis());
    assertTrue(progress.indexed().wallMillis() >= 17);
    assertEquals(0, progress.scanned().done());
  }

  @Test
  void aNameGivesItsTallyBack() {
    Tally tally = new Tally(Step.SCANNED, 5L << 24, 1, 2, 0, 3, 4);

    assertEquals("scanned.83886080.1.2.0.3.4", tally.name());
    assertEquals(Optional.of(tally), Tally.of(tally.name()));
    assertEquals(Optional.empty(), Tally.of("scanned.1.2.3.4"));
  }

  private void leave(Tally tally) {
    files.add(new Seen(tally, now));
    now += 1000;
  }

  private Progress progress() {
    return Progress.of(files);
  }
}
