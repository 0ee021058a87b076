package org.jixiao.validate;

import java.util.function.Function;
import org.jixiao.model.Message;

/** Words that stand in the operands of findings, in both languages. */
public final class Terms {

  private Terms() {}

  /**
   * An operand as a Chinese sentence says it: {@code rate.task 道路养护} is 任务“道路养护”的执行率; what is no
   * term stays as it is.
   */
  public static String zh(String operand) {
    return say(operand, Words::zh);
  }

  /** As {@link #zh}, in English. */
  public static String en(String operand) {
    return say(operand, Words::en);
  }

  private static String say(String operand, Function<Words, Message> language) {
    int space = operand.indexOf(' ');
    String name = space < 0 ? "" : operand.substring(space + 1);
    Words words = Words.find(space < 0 ? operand : operand.substring(0, space));
    return words == null ? operand : language.apply(words).fill(gap -> name);
  }
}
