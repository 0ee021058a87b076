package org.jixiao.command;

import org.jixiao.run.RootCause;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells on one line why a command could not do its work. */
public final class BrokenWork implements IExecutionExceptionHandler {
  private final Language language;

  public BrokenWork(Language language) {
    this.language = language;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    String name = command.getCommandSpec().qualifiedName();
    String said = Failure.told(failure, language);
    command.getErr().println(new Wording(language).say("line", name, RootCause.onOneLine(said)));
    return ExitCode.FAILED;
  }
}
