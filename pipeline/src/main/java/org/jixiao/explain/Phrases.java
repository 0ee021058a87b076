package org.jixiao.explain;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of an explanation in one language. */
public final class Phrases {
  private static final String ENGLISH = "en";

  private final ResourceBundle messages;
  private final boolean isEnglish;

  /**
   * Phrases.
   *
   * @param language zh or en, in which {@code messages} are
   */
  public Phrases(ResourceBundle messages, String language) {
    this.messages = messages;
    this.isEnglish = language.equals(ENGLISH);
  }

  /** A sentence with its gaps filled; everything is text, so that no number is formatted anew. */
  public String say(String key, Object... values) {
    Object[] texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) texts[i] = String.valueOf(values[i]);
    return new MessageFormat(messages.getString(key), Locale.ROOT).format(texts);
  }

  /** The sentence, or {@code otherwise} when there is none of that name. */
  String sayOr(String otherwise, String key) {
    return messages.containsKey(key) ? say(key) : otherwise;
  }

  String name(Field field) {
    return inLanguage(field.zh(), field.en());
  }

  /** A place inside of an input. */
  String place(String place) {
    return PlaceWords.of(place, isEnglish ? ENGLISH : "zh");
  }

  String inLanguage(String zh, String en) {
    return isEnglish ? en : zh;
  }
}
