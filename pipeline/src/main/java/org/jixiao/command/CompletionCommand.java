package org.jixiao.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code jixiao completion}: lets bash and zsh complete command lines. */
@SuppressWarnings("UnusedVariable") // picocli fills fields that only it reads
@Command(name = "completion")
public final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common;

  @Override
  public Integer call() {
    CommandLine jixiao = spec.root().commandLine();
    jixiao.getOut().print(AutoComplete.bash(jixiao.getCommandName(), jixiao));
    jixiao.getOut().flush();
    return ExitCode.DONE;
  }
}
