package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/growth}: the main job over more and more reports, and over more and more files. */
@Command(
    name = "bench/growth",
    mixinStandardHelpOptions = true,
    description = "Measures how time and memory grow with the number of reports and of files.")
public final class Growth implements Callable<Integer> {

  @Option(names = "--sizes", split = ",", description = "reports (default ${DEFAULT-VALUE})")
  private List<Long> sizes = List.of(10_000L, 100_000L, 1_000_000L, 3_000_000L);

  @Option(names = "--files", split = ",", description = "files (default ${DEFAULT-VALUE})")
  private List<Integer> files = List.of(1, 10, 100, 1000);

  @Option(
      names = "--reports",
      description = "that the files hold together (default ${DEFAULT-VALUE})")
  private long reports = 200_000;

  @Option(names = "--rounds", description = "default ${DEFAULT-VALUE}")
  private int rounds = 3;

  @Option(names = "--seed", description = "of the data (default ${DEFAULT-VALUE})")
  private long seed = 7;

  @Option(names = "--page", description = "the page that takes the tables, docs/performance.md")
  private Path page;

  @Option(names = "--home", required = true, hidden = true)
  private Path home;

  private Forecast forecast;
  private long published;

  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new Growth());
    line.getCommandSpec().exitCodeOnInvalidInput(1);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println("bench/growth: " + failure.getMessage());
          return 4;
        });
    System.exit(line.execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path work = home.resolve("bench/target/work");
    Data data = new Data(home, work, seed);
    GrowthTable bySize = new GrowthTable("reports");
    GrowthTable byFiles = new GrowthTable("files");
    for (int round = 1; round <= rounds; round++) {
      for (long size : sizes) {
        Path input = data.of(size);
        Cost cost = run(input, work);
        bySize.add(size, cost);
        if (forecast == null || forecast.reports() < size) {
          forecast = new Forecast(size, Folders.bytes(input), published, cost);
        }
      }
      for (int count : files) byFiles.add(count, run(data.inFiles(reports, count), work));
    }
    bySize.write(work.resolve("growth-reports.csv"));
    byFiles.write(work.resolve("growth-files.csv"));
    tell(bySize, byFiles);
    return 0;
  }

  private Cost run(Path input, Path work) throws IOException, InterruptedException {
    Path output = work.resolve("out/growth");
    Folders.delete(output);
    Cost cost =
        new Stopwatch(work.resolve("growth.log"))
            .run(Contender.JIXIAO.command(home, input, output));
    System.out.printf("%-40s %s%n", input.getFileName(), cost);
    published = Folders.count(output.resolve("runs/bench/tables"));
    Folders.delete(output);
    return cost;
  }

  private void tell(GrowthTable bySize, GrowthTable byFiles) throws IOException {
    List<String> lines = new ArrayList<>(List.of(Machine.describe() + ".", ""));
    lines.addAll(bySize.lines());
    lines.addAll(List.of("", reports + " reports in more and more files:", ""));
    lines.addAll(byFiles.lines());
    lines.add("");
    lines.addAll(forecast.lines());
    lines.forEach(System.out::println);
    if (page == null) return;
    Path folder = page.resolveSibling("performance");
    Plot.write(bySize, folder.resolve("growth-reports.svg"));
    Plot.write(byFiles, folder.resolve("growth-files.svg"));
    lines.addAll(List.of("", "![Time and memory by reports](performance/growth-reports.svg)"));
    lines.addAll(List.of("", "![Time and memory by files](performance/growth-files.svg)"));
    new Page(page).replace("bench/growth", lines);
  }
}
