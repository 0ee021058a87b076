package org.jixiao.command;

import java.util.Arrays;
import java.util.Locale;

/** The languages that people are spoken to in. */
public enum Language {
  ZH,
  EN;

  /** Says the language where a command line does not. */
  private static final String VARIABLE = "JIXIAO_LANGUAGE";

  private static final String OPTION = "--language";

  /** The option's value: zh or en. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return id();
  }

  /**
   * The language that a command line asks for, told before it is parsed: help and refusals are in
   * it too. Chinese when it does not, or asks for one that is not spoken.
   */
  public static Language asked(String... arguments) {
    String asked = System.getenv(VARIABLE);
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "="))
        asked = arguments[i].substring(OPTION.length() + 1);
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) asked = arguments[i + 1];
    }
    String id = asked;
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst().orElse(ZH);
  }
}
