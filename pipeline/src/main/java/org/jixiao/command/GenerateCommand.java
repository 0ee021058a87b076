package org.jixiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jixiao.generate.Generator;
import org.jixiao.generate.ReportSetWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jixiao generate}: deterministic synthetic records for tests and benchmarks. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = {
      "生成仿真报告记录，供测试和测速；同一种子结果相同。",
      "Generates synthetic report records for tests and benchmarks; the same seed gives the same bytes.",
      "DIR.planted.csv tells which faults were planted."
    },
    footer = {"", "  jixiao generate --reports 200000 --output big --seed 7"})
public final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--reports", paramLabel = "N", required = true, description = "多少份 how many")
  private long reports;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "写到哪个目录 the directory to write")
  private Path output;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "种子 the seed (default ${DEFAULT-VALUE})")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (reports < 0) {
      err.println("jixiao generate: --reports: " + reports + " is below 0");
      return ExitCode.USAGE;
    }
    try {
      List<Path> files = new ReportSetWriter(new Generator(seed)).write(reports, output);
      err.println("→ " + output + " (" + (files.size() - 1) + "), " + files.get(files.size() - 1));
      return ExitCode.DONE;
    } catch (FileAlreadyExistsException e) {
      err.println("jixiao generate: " + e.getMessage() + " is there already; name a new directory");
      return ExitCode.USAGE;
    }
  }
}
