package org.jixiao;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jixiao.command.BrokenWork;
import org.jixiao.command.CheckCommand;
import org.jixiao.command.CommonOptions;
import org.jixiao.command.CompletionCommand;
import org.jixiao.command.DiffCommand;
import org.jixiao.command.ExitCode;
import org.jixiao.command.ExplainCommand;
import org.jixiao.command.ExtractCommand;
import org.jixiao.command.GenerateCommand;
import org.jixiao.command.Help;
import org.jixiao.command.Language;
import org.jixiao.command.RunCommand;
import org.jixiao.command.WrongLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line's door. */
@SuppressWarnings("UnusedVariable") // picocli fills fields that only it reads
@Command(
    name = "jixiao",
    sortOptions = false,
    versionProvider = Jixiao.Version.class,
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      DiffCommand.class,
      ExtractCommand.class,
      GenerateCommand.class,
      CompletionCommand.class
    })
public final class Jixiao implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean isVersionAsked;

  private Jixiao() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs one command and gives its exit code. */
  public static int run(String... arguments) {
    Language language = Language.asked(arguments);
    CommandLine line = Help.in(language, new CommandLine(new Jixiao()));
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(new BrokenWork(language));
    line.setParameterExceptionHandler(RunCommand.refusals(new WrongLine(language)));
    return line.execute(arguments);
  }

  /** Without a command, tells how to begin. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"jixiao " + Versions.jixiao()};
    }
  }
}
