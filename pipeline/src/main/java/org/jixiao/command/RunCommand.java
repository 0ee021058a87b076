package org.jixiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.jixiao.JixiaoOptions;
import org.jixiao.Settings;
import org.jixiao.extract.Vocabulary;
import org.jixiao.run.BeamStorage;
import org.jixiao.run.JixiaoPipeline;
import org.jixiao.run.RootCause;
import org.jixiao.validate.InvalidRulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code jixiao run}: the main job. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "主任务：读报告，核查、汇总，发布数据表、汇总表和清单。",
      "The main job: reports in; checked tables, a summary and a manifest out, published at once."
    },
    footer = {
      "",
      "  jixiao run data/sample --output out",
      "  jixiao run reports/2023 'more/*.txt' --output out --language en",
      "Beam 选项写作 --key=value。 Any Beam option may be added as --key=value."
    })
public final class RunCommand implements Callable<Integer> {
  private static final DateTimeFormatter RUN_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Dataflow's option; no runner is named here. */
  private static final String TEMPLATE = "--templateLocation=";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "文件、目录或通配符 files, directories or globs")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--output", paramLabel = "DIR", description = "发布到哪个目录 where runs are published")
  private String output;

  @Option(
      names = "--rulePack",
      paramLabel = "NAME|FILE",
      description = "规则包、地区、文件或目录 a rule pack, a jurisdiction, a file or a folder")
  private String rulePack;

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      description = "另加词表的目录 a folder of words to add to the project's")
  private String vocabulary;

  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description = "更名、合并的部门名单（CSV） a CSV list of renamed and merged departments")
  private String aliases;

  @Option(
      names = "--expected",
      paramLabel = "FILE",
      description = "应报部门名单（CSV） a CSV list of the departments that should report")
  private String expected;

  @Option(names = "--language", paramLabel = "zh|en", description = "语言 language")
  private String language = "zh";

  @Option(names = "--engine", paramLabel = "NAME", description = "direct, flink, spark, dataflow")
  private String engine = "direct";

  @Option(names = "--runId", paramLabel = "NAME", description = "本次运行的名称 the run's name")
  private String runId;

  @Option(names = "--strict", description = "触发严重规则时退出码为 2 exit with 2 when a fatal rule fired")
  private boolean strict;

  @Unmatched private List<String> beamOptions = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    JixiaoOptions options;
    Settings settings;
    try {
      options = options();
      settings = Settings.of(options, newRunId());
      Inputs.check(settings.inputs());
      if (template().isPresent()) Template.check(settings);
      settings.rulePacks().load();
      Vocabulary.standardAnd(settings.words());
    } catch (IllegalArgumentException | InvalidRulePack e) {
      err.println("jixiao run: " + e.getMessage());
      err.println("jixiao run --help");
      return ExitCode.USAGE;
    }
    return run(options, settings, err);
  }

  private int run(JixiaoOptions options, Settings settings, PrintWriter err) throws IOException {
    FileSystems.setDefaultPipelineOptions(options);
    if (!BeamStorage.isLocal(settings.output())) return execute(options, settings, err);
    try (OutputLock lock = OutputLock.hold(Path.of(settings.output()))) {
      lock.sweep();
      try {
        return execute(options, settings, err);
      } finally {
        lock.sweep();
      }
    }
  }

  private int execute(JixiaoOptions options, Settings settings, PrintWriter err)
      throws IOException {
    Pipeline pipeline = Pipeline.create(options);
    JixiaoPipeline.build(pipeline, settings);
    Optional<String> failure = failure(pipeline);
    if (failure.isPresent()) {
      err.println("jixiao run: failed, nothing was published: " + failure.get());
      return ExitCode.FAILED;
    }
    if (template().isPresent()) {
      Template.tell(template().get(), settings, spec.commandLine().getOut());
      return ExitCode.DONE;
    }
    return new Ending(settings, spec.commandLine().getOut()).tell();
  }

  /** Where the job is to be left as a template, instead of being run. */
  private Optional<String> template() {
    return beamOptions.stream()
        .filter(option -> option.startsWith(TEMPLATE))
        .map(option -> option.substring(TEMPLATE.length()))
        .findFirst();
  }

  /** Why the job failed. Engines throw what they like, and some only name the state. */
  private Optional<String> failure(Pipeline pipeline) {
    try {
      PipelineResult job = pipeline.run();
      if (template().isPresent()) return Optional.empty(); // there is nothing to wait for
      PipelineResult.State state = job.waitUntilFinish();
      if (state == PipelineResult.State.DONE) return Optional.empty();
      return Optional.of("the engine calls the job " + state);
    } catch (RuntimeException e) {
      return Optional.of(RootCause.words(e));
    }
  }

  private JixiaoOptions options() {
    List<String> arguments = new ArrayList<>(beamOptions);
    for (String option : Engines.options(engine)) {
      String name = option.substring(0, option.indexOf('=') + 1);
      if (beamOptions.stream().noneMatch(given -> given.startsWith(name))) arguments.add(option);
    }
    JixiaoOptions options =
        PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new))
            .withValidation()
            .as(JixiaoOptions.class);
    if (!inputs.isEmpty()) options.setInput(inputs);
    if (output != null) options.setOutput(output);
    if (rulePack != null) options.setRulePack(rulePack);
    if (vocabulary != null) options.setVocabulary(vocabulary);
    if (aliases != null) options.setAliases(aliases);
    if (expected != null) options.setExpected(expected);
    if (runId != null) options.setRunId(runId);
    options.setLanguage(language);
    options.setStrict(strict);
    return options;
  }

  private static String newRunId() {
    String time = RUN_TIME.format(Clock.systemUTC().instant());
    return time + "-" + String.format(Locale.ROOT, "%06x", new SecureRandom().nextInt(1 << 24));
  }
}
