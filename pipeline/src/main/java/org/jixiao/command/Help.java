package org.jixiao.command;

import picocli.CommandLine;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;

/** How the commands' help reads: in one language, as wide as the terminal. */
public final class Help {
  private static final int USUAL_WIDTH = 80;

  /** Picocli makes it no narrower. */
  private static final int LEAST_WIDTH = 55;

  private static final int MOST_WIDTH = 100;

  /** So that each option of ours stands beside its description. */
  private static final int OPTIONS_WIDTH = 32;

  private Help() {}

  /** The same command line and its commands, which speak the language. */
  public static CommandLine in(Language language, CommandLine line) {
    int columns = Terminal.columns() == 0 ? USUAL_WIDTH : Terminal.columns();
    return line.setHelpFactory((command, colours) -> help(language, command, colours))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpLongOptionsMaxWidth(OPTIONS_WIDTH)
        .setUsageHelpWidth(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, columns)));
  }

  /** The words are loaded when they are wanted: most starts are no question for help. */
  private static CommandLine.Help help(
      Language language, CommandSpec command, ColorScheme colours) {
    if (command.resourceBundle() == null) {
      command.commandLine().setResourceBundle(Messages.of("help", language.id()));
    }
    return new CommandLine.Help(command, colours);
  }
}
