package org.jixiao.command;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.Settings;
import org.jixiao.run.BeamStorage;

/** A job that is left behind to be launched later, elsewhere. */
final class Template {
  private Template() {}

  /**
   * Checks that the job can run on other machines.
   *
   * @throws IllegalArgumentException naming a path of this one
   */
  static void check(Settings settings) {
    Stream.concat(settings.inputs().stream(), Stream.of(settings.output()))
        .filter(BeamStorage::isLocal)
        .findFirst()
        .ifPresent(
            path -> {
              throw new IllegalArgumentException(
                  path + ": a template runs elsewhere and cannot reach a path of this machine");
            });
  }

  /** Says where the template is and what it will do. */
  static void tell(String where, Settings settings, PrintWriter out) {
    String words = Messages.of("template", settings.language()).getString("staged");
    out.println(
        new MessageFormat(words, Locale.ROOT).format(new Object[] {where, settings.published()}));
  }
}
