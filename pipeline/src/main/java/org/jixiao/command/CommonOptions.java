package org.jixiao.command;

import picocli.CommandLine.Option;

/** What every command can be told. */
@SuppressWarnings("UnusedVariable") // picocli fills fields that only it reads
public final class CommonOptions {
  @Option(
      names = "--language",
      paramLabel = "zh|en",
      descriptionKey = "language",
      defaultValue = "${env:JIXIAO_LANGUAGE:-zh}")
  private Language language = Language.ZH;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean isHelpAsked;

  Language language() {
    return language;
  }
}
