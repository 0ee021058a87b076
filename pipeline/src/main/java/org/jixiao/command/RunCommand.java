package org.jixiao.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jixiao.JixiaoOptions;
import org.jixiao.Settings;
import org.jixiao.extract.Vocabulary;
import org.jixiao.run.Claim;
import org.jixiao.run.WarmUp;
import org.jixiao.validate.InvalidRulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code jixiao run}: the main job. */
@Command(name = "run", sortOptions = false)
public final class RunCommand implements Callable<Integer> {
  /** Dataflow's option; no runner is named here. */
  private static final String TEMPLATE = "templateLocation";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INPUT", arity = "0..*", descriptionKey = "INPUT")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--output", paramLabel = "DIR", descriptionKey = "run.output")
  private String output;

  @Option(names = "--rulePack", paramLabel = "NAME|FILE", descriptionKey = "rulePack")
  private String rulePack;

  @Option(names = "--vocabulary", paramLabel = "DIR", descriptionKey = "vocabulary")
  private String vocabulary;

  @Option(names = "--aliases", paramLabel = "FILE", descriptionKey = "aliases")
  private String aliases;

  @Option(names = "--expected", paramLabel = "FILE", descriptionKey = "expected")
  private String expected;

  @Option(names = "--strict", descriptionKey = "strict")
  private boolean strict;

  @Option(names = "--runId", paramLabel = "NAME", descriptionKey = "runId")
  private String runId;

  @Option(names = "--businessDate", paramLabel = "YYYY-MM-DD", descriptionKey = "businessDate")
  private String businessDate;

  @Option(names = "--keepRuns", paramLabel = "N", descriptionKey = "keepRuns")
  private Integer keepRuns;

  @Option(
      names = "--keepExtractions",
      paramLabel = "true|false",
      arity = "1",
      descriptionKey = "keepExtractions")
  private Boolean keepExtractions;

  @Option(names = "--log", paramLabel = "text|json", descriptionKey = "log")
  private LogFormat logFormat = LogFormat.TEXT;

  @Option(names = "--engine", paramLabel = "NAME", descriptionKey = "engine")
  private String engine = "direct";

  @Mixin private CommonOptions common;

  @Unmatched private List<String> unmatched = new ArrayList<>();

  /** What standard error tells. */
  private enum LogFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    WarmUp.begin();
    long began = System.nanoTime();
    LongSupplier elapsed = () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    Clock clock = Clock.systemUTC();
    PrintWriter err = spec.commandLine().getErr();
    try {
      BeamOptions beam = new BeamOptions(unmatched);
      JixiaoOptions options = options(beam);
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      Settings settings = Settings.of(options, RunNames.fresh(clock.instant()), today);
      Optional<String> template = beam.value(TEMPLATE);
      if (template.isPresent()) Template.check(settings);
      settings.rulePacks().load();
      Vocabulary.standardAnd(settings.words());
      RunLog log =
          logFormat == LogFormat.JSON
              ? json(new JsonLog(settings, engine, err, clock, elapsed))
              : text(settings, err, elapsed);
      if (template.isPresent()) return stage(template.get(), options, settings, log);
      return new MainJob(options, settings, log, elapsed).run();
    } catch (IllegalArgumentException | InvalidRulePack | UncheckedIOException e) {
      Failure failure = Failure.usage(e.getMessage());
      if (logFormat == LogFormat.JSON) JsonLog.refused(failure, err, clock);
      else refuse(failure, err);
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

  private void refuse(Failure failure, PrintWriter err) {
    String name = spec.qualifiedName();
    Wording wording = new Wording(common.language());
    err.println(wording.say("line", name, failure.reason(common.language())));
    err.println(wording.say("help", name));
  }

  private static RunLog json(JsonLog log) {
    ForeignLines.route(log::foreign);
    return log;
  }

  private RunLog text(Settings settings, PrintWriter err, LongSupplier elapsed) {
    ProgressWords words = new ProgressWords(settings.language());
    ProgressLine line = new ProgressLine(err, Terminal.columns());
    TextLog log =
        new TextLog(
            common.language(),
            spec.commandLine().getOut(),
            err,
            line,
            progress -> words.of(progress, elapsed.getAsLong()));
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

  /** What is given, checked as far as a person is likely to err. */
  private JixiaoOptions options(BeamOptions beam) {
    Wording wording = new Wording(common.language());
    beam.firstUnknown()
        .ifPresent(
            unknown -> {
              String reason =
                  new WrongLine(common.language())
                      .unknownOption(unknown, spec.commandLine().getCommandSpec());
              throw new IllegalArgumentException(reason);
            });
    JixiaoOptions options = beam.parse(engine);
    fill(options);
    if (options.getInput() == null) throw new IllegalArgumentException(wording.say("run.begin"));
    Inputs.check(options.getInput(), common.language());
    if (options.getOutput() == null) {
      throw new IllegalArgumentException(wording.say("run.output"));
    }
    return options;
  }

  private void fill(JixiaoOptions options) {
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
    options.setLanguage(common.language().id());
    options.setStrict(strict);
  }
}
