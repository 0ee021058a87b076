package org.jixiao.command;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.jixiao.JixiaoOptions;

/** The options of a command line that are Beam's: {@code --key=value}. */
final class BeamOptions {
  private static final Pattern OPTION = Pattern.compile("--(\\w+)(=.*)?", Pattern.DOTALL);
  private static final Pattern GETTER = Pattern.compile("(?:get|is)(.+)");

  private final List<String> given;

  BeamOptions(List<String> given) {
    this.given = List.copyOf(given);
  }

  /** The first argument that names no option of Beam, of its engines or of the job. */
  Optional<String> firstUnknown() {
    if (given.isEmpty()) return Optional.empty();
    Set<String> known = names();
    return given.stream().filter(argument -> !isKnown(argument, known)).findFirst();
  }

  private static boolean isKnown(String argument, Set<String> known) {
    Matcher option = OPTION.matcher(argument);
    return option.matches() && known.contains(option.group(1));
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    List<Class<? extends PipelineOptions>> sources =
        new ArrayList<>(PipelineOptionsFactory.getRegisteredOptions());
    sources.add(JixiaoOptions.class);
    for (Class<?> source : sources) {
      for (Method method : source.getMethods()) {
        Matcher getter = GETTER.matcher(method.getName());
        if (method.getParameterCount() == 0 && getter.matches()) {
          names.add(Introspector.decapitalize(getter.group(1)));
        }
      }
    }
    return names;
  }

  /** The value of an option, when it is given. */
  Optional<String> value(String name) {
    String begin = "--" + name + "=";
    return given.stream()
        .filter(option -> option.startsWith(begin))
        .map(option -> option.substring(begin.length()))
        .findFirst();
  }

  /**
   * The options, with those that the engine's name stands for where they are not given.
   *
   * @throws IllegalArgumentException when the engine or an option's value is none
   */
  JixiaoOptions parse(String engine) {
    List<String> arguments = new ArrayList<>(given);
    for (String option : Engines.options(engine)) {
      String name = option.substring(0, option.indexOf('=') + 1);
      if (given.stream().noneMatch(argument -> argument.startsWith(name))) arguments.add(option);
    }
    return PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new))
        .withValidation()
        .as(JixiaoOptions.class);
  }
}
