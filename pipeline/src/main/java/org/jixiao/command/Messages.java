package org.jixiao.command;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people read on the terminal, in Chinese or English. */
final class Messages {
  private Messages() {}

  /** The messages of a command; Chinese is the language without a suffix. */
  static ResourceBundle of(String name, String language) {
    return ResourceBundle.getBundle(
        "messages." + name,
        language.equals("en") ? Locale.ENGLISH : Locale.ROOT,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
