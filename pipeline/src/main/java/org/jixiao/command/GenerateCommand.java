package org.jixiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jixiao.generate.Generator;
import org.jixiao.generate.ReportSetWriter;
import org.jixiao.generate.text.LayoutFamily;
import org.jixiao.generate.text.TextReportSet;
import org.jixiao.generate.text.TextReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jixiao generate}: deterministic synthetic records or texts for tests and benchmarks. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = {
      "生成仿真报告，供测试和测速；同一种子结果相同。",
      "Generates synthetic reports for tests and benchmarks; the same seed gives the same bytes.",
      "jsonl: 记录 records, DIR.planted.csv tells which faults were planted.",
      "text: 文本 texts in DIR/reports, DIR/truth.jsonl tells what they say."
    },
    footer = {
      "",
      "  jixiao generate --reports 200000 --output big --seed 7",
      "  jixiao generate --format text --reports 2000 --output texts --families hard-wrapped,form"
    })
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

  @Option(
      names = "--format",
      paramLabel = "jsonl|text",
      description = "记录或文本 records or texts (default ${DEFAULT-VALUE})")
  private String format = "jsonl";

  @Option(
      names = "--families",
      paramLabel = "A,B",
      split = ",",
      description = "文本版式，缺省为全部 layout families of texts, all when not given")
  private List<String> families = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (reports < 0) {
      err.println("jixiao generate: --reports: " + reports + " is below 0");
      return ExitCode.USAGE;
    }
    try {
      return switch (format) {
        case "jsonl" -> records(err);
        case "text" -> texts(err);
        default ->
            throw new IllegalArgumentException("--format: " + format + " is not jsonl or text");
      };
    } catch (IllegalArgumentException e) {
      err.println("jixiao generate: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (FileAlreadyExistsException e) {
      err.println("jixiao generate: " + e.getMessage() + " is there already; name a new directory");
      return ExitCode.USAGE;
    }
  }

  private int records(PrintWriter err) throws IOException {
    if (!families.isEmpty()) throw new IllegalArgumentException("--families: is for --format text");
    List<Path> files = new ReportSetWriter(new Generator(seed)).write(reports, output);
    err.println("→ " + output + " (" + (files.size() - 1) + "), " + files.get(files.size() - 1));
    return ExitCode.DONE;
  }

  private int texts(PrintWriter err) throws IOException {
    List<LayoutFamily> layouts =
        families.isEmpty()
            ? List.of(LayoutFamily.values())
            : families.stream().map(LayoutFamily::of).toList();
    Path truth = new TextReportWriter(new TextReportSet(seed, layouts)).write(reports, output);
    err.println("→ " + output.resolve("reports") + " (" + reports + "), " + truth);
    return ExitCode.DONE;
  }
}
