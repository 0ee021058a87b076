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
@Command(name = "completion", sortOptions = false)
public final class CompletionCommand implements Callable<Integer> {
  /**
   * Picocli offers files only for what has the type of a file. Inputs and outputs may be addresses
   * too, so they are texts, and the shell shall offer files where nothing else is known.
   */
  private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common;

  @Override
  public Integer call() {
    CommandLine jixiao = spec.root().commandLine();
    String script = AutoComplete.bash(jixiao.getCommandName(), jixiao);
    jixiao.getOut().print(script.replace(NO_FILES, ""));
    jixiao.getOut().flush();
    return ExitCode.DONE;
  }
}
