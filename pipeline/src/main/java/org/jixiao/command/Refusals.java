package org.jixiao.command;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jixiao.explain.PlaceWords;
import org.jixiao.model.Rejection;

/** Tells what was refused: file, place, reason. */
final class Refusals {
  /** What codes mean in English, in which details are written. */
  private static final ResourceBundle MEANINGS = Messages.of("rejection", Language.EN.id());

  private final ResourceBundle messages;
  private final Language language;

  Refusals(Language language) {
    this.messages = Messages.of("rejection", language.id());
    this.language = language;
  }

  static void tell(List<Rejection> rejections, Language language, PrintWriter err) {
    Refusals refusals = new Refusals(language);
    for (Rejection one : rejections) {
      err.println(refusals.line(one.uri(), one.place(), one.reason().code(), one.detail()));
    }
  }

  /** One line: file, place, what is wrong, its code, and what may help where that is known. */
  String line(String uri, String place, String code, String detail) {
    String where = place.isEmpty() ? uri : uri + say("comma") + PlaceWords.of(place, language.id());
    boolean saysMore = !detail.equals(MEANINGS.getString(code));
    String told = say(saysMore ? "rejection" : "rejection.bare", where, say(code), detail, code);
    String advice = "advice." + code;
    return messages.containsKey(advice) ? told + say("comma.advice") + say(advice) : told;
  }

  private String say(String key, Object... values) {
    return new MessageFormat(messages.getString(key), Locale.ROOT).format(values);
  }
}
