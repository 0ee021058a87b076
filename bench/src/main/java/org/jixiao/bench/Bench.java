package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/run}: all contenders by turns, in several rounds. */
@Command(
    name = "bench/run",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the main job beside a plain-Java program and DuckDB that do the same.",
      "Compares what they wrote in the first round; without agreement there is no ratio.",
      "Exit codes: 0 all goals met or not asked for, 1 wrong options, 2 a goal missed, 4 failed."
    })
public final class Bench implements Callable<Integer> {
  private static final int MISSED = 2;

  @Option(names = "--reports", description = "how many (default ${DEFAULT-VALUE})")
  private long reports = 1_000_000;

  @Option(
      names = "--small",
      description =
          "how many for the growth of Jixiao's time; 0 for none (default ${DEFAULT-VALUE})")
  private long small = 200_000;

  @Option(names = "--rounds", description = "default ${DEFAULT-VALUE}")
  private int rounds = 5;

  @Option(names = "--seed", description = "of the data (default ${DEFAULT-VALUE})")
  private long seed = 7;

  @Option(
      names = "--repeating",
      description = "leave the generated problems and measures as they are: few texts, often said")
  private boolean repeating;

  @Option(names = "--without", split = ",", description = "leave out: plain, duckdb, flink")
  private List<String> without = new ArrayList<>();

  @Option(names = "--goals", description = "end with 2 when a goal is missed")
  private boolean goals;

  @Option(names = "--page", description = "the page that takes the table, docs/performance.md")
  private Path page;

  @Option(names = "--home", required = true, hidden = true)
  private Path home;

  private final Ledger ledger = new Ledger();
  private final List<String> notes = new ArrayList<>();

  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new Bench());
    line.getCommandSpec().exitCodeOnInvalidInput(1);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println("bench/run: " + failure.getMessage());
          return 4;
        });
    System.exit(line.execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path work = home.resolve("bench/target/work");
    Data data = new Data(home, work, seed);
    Path large = input(data, reports);
    Path little = small > 0 ? input(data, small) : null;
    notes.add(Machine.describe());
    List<Contender> contenders = contenders();
    for (int round = 1; round <= rounds; round++) {
      Track track = new Track(home, work.resolve("out"), ledger);
      for (Contender contender : turned(contenders, round)) {
        track.run(contender, reports, large, round);
      }
      if (round == 1) notes.addAll(track.compare(contenders, reports));
      if (little != null) track.run(Contender.JIXIAO, small, little, round);
      ledger.write(work.resolve("results.csv"));
    }
    return tell(work.resolve("results.csv"));
  }

  private Path input(Data data, long count) throws IOException, InterruptedException {
    return repeating ? data.of(count) : data.distinct(count);
  }

  private List<Contender> contenders() {
    List<Contender> taking = new ArrayList<>();
    for (Contender contender : Contender.values()) {
      Optional<String> hindrance = contender.hindrance(home);
      if (without.contains(contender.id())) {
        notes.add(contender.title() + " was left out by --without");
      } else if (hindrance.isPresent()) {
        notes.add(contender.title() + " was skipped: " + hindrance.get());
      } else {
        taking.add(contender);
      }
    }
    return taking;
  }

  /** Another one begins in each round. */
  private static List<Contender> turned(List<Contender> contenders, int round) {
    List<Contender> turned = new ArrayList<>(contenders);
    Collections.rotate(turned, 1 - round);
    return turned;
  }

  private int tell(Path csv) throws IOException {
    List<Goal> reached = new Goals(ledger, reports, small).all();
    List<String> lines = new Report(ledger, reached, notes).lines();
    lines.forEach(System.out::println);
    System.out.println("each run: " + csv);
    if (page != null && Files.exists(page))
      new Page(page).replace(repeating ? "bench/run --repeating" : "bench/run", lines);
    return !goals || reached.stream().allMatch(Goal::isMet) ? 0 : MISSED;
  }
}
