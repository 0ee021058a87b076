package org.jixiao.command;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.explain.Similarity;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells of a command line that cannot be read: what is wrong, what was likely meant, where to look.
 */
public final class WrongLine implements IParameterExceptionHandler {
  private final Wording wording;

  public WrongLine(Language language) {
    this.wording = new Wording(language);
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(wording.say("line", name, reason(wrong, arguments)));
    command.getErr().println(wording.say("help", name));
    return ExitCode.USAGE;
  }

  private String reason(ParameterException wrong, String[] arguments) {
    if (wrong instanceof UnmatchedArgumentException unmatched) return unknown(unmatched);
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing, arguments);
    }
    ArgSpec argument = wrong.getArgSpec();
    if (argument == null || wrong.getValue() == null) return wrong.getMessage();
    if (argument.completionCandidates() != null) {
      return wording.say(
          "value.none-of",
          name(argument),
          wrong.getValue(),
          wording.oneOf(argument.completionCandidates()));
    }
    return wording.say("value", label(argument), wrong.getValue());
  }

  /** What is missing may be there under a wrong name. */
  private String missing(MissingParameterException wrong, String[] arguments) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    for (String argument : arguments) {
      String option = argument.replaceFirst("=.*", "");
      if (option.startsWith("--") && !command.optionsMap().containsKey(option)) {
        return unknownOption(argument, command);
      }
    }
    return wording.say("missing", String.join(" ", labels(wrong.getMissing())));
  }

  private String unknown(UnmatchedArgumentException wrong) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    String argument = wrong.getUnmatched().get(0);
    if (wrong.isUnknownOption()) return unknownOption(argument, command);
    List<String> commands = List.copyOf(command.subcommands().keySet());
    if (commands.isEmpty()) return wording.say("argument.unknown", argument);
    String like = meant(argument, commands);
    return wording.say("command.unknown", argument)
        + (like.isEmpty() ? wording.say("command.all", String.join(" ", commands)) : like);
  }

  /** That a command has no such option, and which it has that is spelled alike. */
  String unknownOption(String argument, CommandSpec command) {
    String option = argument.replaceFirst("=.*", "");
    List<String> known = new ArrayList<>(command.optionsMap().keySet());
    known.removeIf(name -> !name.startsWith("--"));
    return wording.say("option.unknown", option) + meant(option, known);
  }

  private String meant(String wrong, List<String> known) {
    List<String> like = Similarity.alike(wrong, known);
    return like.isEmpty() ? "" : wording.say("meant", wording.oneOf(like));
  }

  private static List<String> labels(List<ArgSpec> arguments) {
    return arguments.stream().map(WrongLine::label).toList();
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + "=" + option.paramLabel()
        : argument.paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
