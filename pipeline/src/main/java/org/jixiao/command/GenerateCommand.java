package org.jixiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jixiao.generate.Generator;
import org.jixiao.generate.ReportSetWriter;
import org.jixiao.generate.text.LayoutFamily;
import org.jixiao.generate.text.TextReportSet;
import org.jixiao.generate.text.TextReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jixiao generate}: deterministic synthetic records or texts for tests and benchmarks. */
@Command(name = "generate", sortOptions = false)
public final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--reports",
      paramLabel = "N",
      required = true,
      descriptionKey = "generate.reports")
  private long reports;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      descriptionKey = "generate.output")
  private Path output;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "generate.seed")
  private long seed = 1;

  @Option(names = "--format", paramLabel = "jsonl|text", descriptionKey = "generate.format")
  private Format format = Format.JSONL;

  @Option(
      names = "--families",
      paramLabel = "A,B",
      split = ",",
      descriptionKey = "generate.families")
  private List<String> families = new ArrayList<>();

  @Mixin private CommonOptions common;

  /** What is generated. */
  private enum Format {
    JSONL,
    TEXT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Wording wording = new Wording(common.language());
    if (reports < 0) {
      err.println("jixiao generate: " + wording.say("reports", reports));
      return ExitCode.USAGE;
    }
    try {
      return switch (format) {
        case JSONL -> records(err);
        case TEXT -> texts(err);
      };
    } catch (IllegalArgumentException e) {
      err.println("jixiao generate: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (FileAlreadyExistsException e) {
      err.println("jixiao generate: " + wording.say("there.already", e.getMessage()));
      return ExitCode.USAGE;
    }
  }

  private int records(PrintWriter err) throws IOException {
    if (!families.isEmpty()) {
      throw new IllegalArgumentException(new Wording(common.language()).say("families"));
    }
    List<Path> files;
    try (WritingLine line = WritingLine.on(err, common.language(), reports)) {
      files = new ReportSetWriter(new Generator(seed)).write(reports, output, line);
    }
    err.println("→ " + output + " (" + (files.size() - 1) + "), " + files.get(files.size() - 1));
    return ExitCode.DONE;
  }

  private int texts(PrintWriter err) throws IOException {
    List<LayoutFamily> layouts =
        families.isEmpty()
            ? List.of(LayoutFamily.values())
            : families.stream().map(LayoutFamily::of).toList();
    Path truth;
    try (WritingLine line = WritingLine.on(err, common.language(), reports)) {
      truth = new TextReportWriter(new TextReportSet(seed, layouts)).write(reports, output, line);
    }
    err.println("→ " + output.resolve("reports") + " (" + reports + "), " + truth);
    return ExitCode.DONE;
  }
}
