package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jixiao.run.JobGraph;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/start}: what a run over little input takes, and what of it is not ours. */
@Command(
    name = "bench/start",
    mixinStandardHelpOptions = true,
    description = "Measures the sample as a whole process, beside what any Beam job takes.")
public final class Start implements Callable<Integer> {

  @Option(names = "--rounds", description = "default ${DEFAULT-VALUE}")
  private int rounds = 5;

  @Option(names = "--page", description = "the page that takes the table, docs/performance.md")
  private Path page;

  @Option(names = "--home", required = true, hidden = true)
  private Path home;

  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new Start());
    line.getCommandSpec().exitCodeOnInvalidInput(1);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println("bench/start: " + failure.getMessage());
          return 4;
        });
    System.exit(line.execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path work = home.resolve("bench/target/work");
    Files.createDirectories(work);
    Path output = work.resolve("out/start");
    List<Starter> starters = starters(output);
    for (Starter starter : starters) {
      Folders.delete(output);
      starter.prepare(home, work);
    }
    Map<Starter, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (Starter starter : starters) {
        Folders.delete(output);
        Files.createDirectories(output.getParent());
        Cost cost = new Stopwatch(work.resolve("start.log")).run(starter.command(home, work));
        costs.computeIfAbsent(starter, unused -> new ArrayList<>()).add(cost);
      }
    }
    tell(costs);
    return 0;
  }

  private List<Starter> starters(Path output) throws IOException {
    String sample = home.resolve("data/sample").toString();
    Graph graph = Graph.of(JobGraph.over(sample, output.toString()));
    String size = graph.steps() + " steps and " + graph.groupings() + " groupings";
    return List.of(
        Starter.launcher("`jixiao --version`", "--version"),
        Starter.launcher(
            "`jixiao extract data/sample`", "extract", sample, "--output", output + ".jsonl"),
        Starter.program("a Beam job of one step", EmptyJob.class.getName(), "1", "0"),
        Starter.program(
            "a Beam job of " + size + " that does nothing",
            EmptyJob.class.getName(),
            String.valueOf(graph.steps()),
            String.valueOf(graph.groupings())),
        Starter.program(
            "the sample in plain Java", "org.jixiao.run.PlainJob", sample, output.toString()),
        Starter.launcher("`jixiao run data/sample`", "run", sample, "--output", output.toString()));
  }

  private void tell(Map<Starter, List<Cost>> costs) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| whole process | wall, s | processors, s |");
    lines.add("|---|---|---|");
    costs.forEach((starter, all) -> lines.add(row(starter, all)));
    lines.addAll(List.of("", Machine.describe() + "; medians of " + rounds + " rounds by turns"));
    lines.forEach(System.out::println);
    if (page != null) new Page(page).replace("bench/start", lines);
  }

  private static String row(Starter starter, List<Cost> costs) {
    Spread wall = Spread.of(costs.stream().map(Cost::wallMillis).toList());
    Spread processors = Spread.of(costs.stream().map(Cost::cpuMillis).toList());
    return "| " + starter.title() + " | " + wall.seconds() + " | " + processors.seconds() + " |";
  }
}
