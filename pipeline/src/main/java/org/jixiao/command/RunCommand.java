package org.jixiao.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.jixiao.JixiaoOptions;
import org.jixiao.Settings;
import org.jixiao.extract.Vocabulary;
import org.jixiao.run.Claim;
import org.jixiao.run.WarmUp;
import org.jixiao.validate.InvalidRulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
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
  private static final String TEXT = "text";
  private static final String JSON = "json";

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

  @Option(
      names = "--businessDate",
      paramLabel = "YYYY-MM-DD",
      description = "业务日期，供调度用；运行名由它而来 the day that a scheduled run is for; names the run")
  private String businessDate;

  @Option(
      names = "--keepRuns",
      paramLabel = "N",
      description = "发布后保留几次结果，缺省全部保留 how many published runs stay, all when not given")
  private Integer keepRuns;

  @Option(
      names = "--keepExtractions",
      paramLabel = "true|false",
      arity = "1",
      description = "未变的文档沿用以前的提取结果 use what was extracted of unchanged documents before")
  private Boolean keepExtractions;

  @Option(
      names = "--log",
      paramLabel = "text|json",
      description = "标准错误上的日志：给人看或每行一个 JSON what standard error tells: text, or JSON lines")
  private String logFormat = TEXT;

  @Option(names = "--strict", description = "触发严重规则时退出码为 2 exit with 2 when a fatal rule fired")
  private boolean strict;

  @Unmatched private List<String> beamOptions = new ArrayList<>();

  @Override
  public Integer call() {
    WarmUp.begin();
    long began = System.nanoTime();
    LongSupplier elapsed = () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    Clock clock = Clock.systemUTC();
    PrintWriter err = spec.commandLine().getErr();
    try {
      if (!logFormat.equals(TEXT) && !logFormat.equals(JSON)) {
        throw new IllegalArgumentException("--log: \"" + logFormat + "\" is not text or json");
      }
      JixiaoOptions options = options();
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      Settings settings = Settings.of(options, RunNames.fresh(clock.instant()), today);
      Inputs.check(settings.inputs());
      if (template().isPresent()) Template.check(settings);
      settings.rulePacks().load();
      Vocabulary.standardAnd(settings.words());
      RunLog log =
          logFormat.equals(JSON)
              ? json(new JsonLog(settings, engine, err, clock, elapsed))
              : text(settings, err, elapsed);
      if (template().isPresent()) return stage(template().get(), options, settings, log);
      return new MainJob(options, settings, log, elapsed).run();
    } catch (IllegalArgumentException | InvalidRulePack | UncheckedIOException e) {
      Failure failure = Failure.usage(e.getMessage());
      if (logFormat.equals(JSON)) JsonLog.refused(failure, err, clock);
      else TextLog.refused(failure, err);
      return failure.exitCode();
    }
  }

  /** Tells of a command line that cannot be read, to a program as an event, else as usual. */
  public static IParameterExceptionHandler refusals(IParameterExceptionHandler usual) {
    return (wrong, arguments) -> {
      String said = String.join(" ", arguments);
      if (!said.startsWith("run ") || !said.matches(".*--log[ =]json.*")) {
        return usual.handleParseException(wrong, arguments);
      }
      Failure failure = Failure.usage(wrong.getMessage());
      JsonLog.refused(failure, wrong.getCommandLine().getErr(), Clock.systemUTC());
      return failure.exitCode();
    };
  }

  private static RunLog json(JsonLog log) {
    ForeignLines.route(log::foreign);
    return log;
  }

  private RunLog text(Settings settings, PrintWriter err, LongSupplier elapsed) {
    ProgressWords words = new ProgressWords(settings.language());
    ProgressLine line = new ProgressLine(err, Terminal.columns(), words, elapsed);
    TextLog log = new TextLog(settings.language(), spec.commandLine().getOut(), err, line);
    if (line.isShown()) ForeignLines.route(log::foreign);
    return log;
  }

  private int stage(String where, JixiaoOptions options, Settings settings, RunLog log) {
    try {
      new PipelineJob(options, settings).submit(Claim.NONE);
    } catch (RuntimeException refused) {
      Failure failure = Failure.of(refused, where);
      log.failed(failure);
      return failure.exitCode();
    }
    Template.tell(where, settings, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  /** Where the job is to be left as a template, instead of being run. */
  private Optional<String> template() {
    return beamOptions.stream()
        .filter(option -> option.startsWith(TEMPLATE))
        .map(option -> option.substring(TEMPLATE.length()))
        .findFirst();
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
    if (businessDate != null) options.setBusinessDate(businessDate);
    if (keepRuns != null) options.setKeepRuns(keepRuns);
    if (keepExtractions != null) options.setKeepExtractions(keepExtractions);
    options.setLanguage(language);
    options.setStrict(strict);
    return options;
  }
}
