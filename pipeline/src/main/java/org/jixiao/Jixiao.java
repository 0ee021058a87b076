package org.jixiao;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jixiao.command.CheckCommand;
import org.jixiao.command.ExitCode;
import org.jixiao.command.ExplainCommand;
import org.jixiao.command.ExtractCommand;
import org.jixiao.command.GenerateCommand;
import org.jixiao.command.RunCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's door. */
@Command(
    name = "jixiao",
    mixinStandardHelpOptions = true,
    versionProvider = Jixiao.Version.class,
    description = {
      "把部门整体支出绩效自评报告变成可核查、可比较、可查询的数据。",
      "Turns departments' performance self-evaluation reports into checked, comparable, queryable data."
    },
    subcommands = {
      RunCommand.class,
      ExtractCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      GenerateCommand.class
    },
    footer = {
      "",
      "退出码 Exit codes: 0 完成 done · 1 用法错误 usage · 2 触发严重规则 fatal rule (--strict) ·",
      "3 完成，部分输入被拒 done, some inputs rejected · 4 失败，未发布 failed, nothing published"
    })
public final class Jixiao {
  private Jixiao() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs one command and gives its exit code. */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new Jixiao());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.getCommandSpec().exitCodeOnInvalidInput(ExitCode.USAGE);
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().exitCodeOnInvalidInput(ExitCode.USAGE));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println(command.getCommandName() + ": " + failure.getMessage());
          return ExitCode.FAILED;
        });
    line.setParameterExceptionHandler(RunCommand.refusals(line.getParameterExceptionHandler()));
    if (arguments.length == 0) {
      line.usage(line.getErr());
      return ExitCode.USAGE;
    }
    return line.execute(arguments);
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"jixiao " + Versions.jixiao()};
    }
  }
}
