package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where contenders run.
 *
 * @param home of the project
 * @param out where each has a folder for what it writes, emptied before each run
 */
record Track(Path home, Path out, Ledger ledger) {

  /** Runs a contender and says what it took. */
  void run(Contender contender, long reports, Path input, int round)
      throws IOException, InterruptedException {
    Path output = output(contender, reports);
    Folders.delete(output);
    Files.createDirectories(out);
    Cost cost =
        new Stopwatch(out.resolve(contender.id() + ".log"))
            .run(contender.command(home, input, output));
    ledger.add(new Measurement(contender, reports, round, cost));
    System.out.printf("round %d  %-24s %9d  %s%n", round, contender.title(), reports, cost);
  }

  /**
   * What each wrote that ran in this round, beside the pipeline's.
   *
   * @throws Results.Differ when anything differs
   */
  List<String> compare(List<Contender> contenders, long reports)
      throws IOException, InterruptedException {
    Results results = new Results(home, result(Contender.JIXIAO, reports));
    List<String> notes = new ArrayList<>();
    for (Contender contender : contenders) {
      notes.addAll(results.compare(contender, result(contender, reports)));
    }
    notes.forEach(System.out::println);
    return notes;
  }

  private Path result(Contender contender, long reports) {
    return contender.result(output(contender, reports));
  }

  private Path output(Contender contender, long reports) {
    return out.resolve(contender.id() + "-" + reports);
  }
}
