package org.jixiao.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about a command line that is wrong, or work that failed, in one language. */
final class Wording {
  private final ResourceBundle messages;

  Wording(Language language) {
    this.messages = Messages.of("wrong", language.id());
  }

  /** A sentence with its gaps filled; numbers stand as they are. */
  String say(String key, Object... values) {
    Object[] texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) texts[i] = String.valueOf(values[i]);
    return new MessageFormat(messages.getString(key), Locale.ROOT).format(texts);
  }

  /** Whether there is such a sentence. */
  boolean knows(String key) {
    return messages.containsKey(key);
  }

  /** The names, as one says them in a row: by commas, with an "or" before the last. */
  String oneOf(Iterable<String> names) {
    return String.join(messages.getString("or"), names);
  }
}
