package org.jixiao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A sentence with named gaps: {@code printed as {printed}}. */
public record Message(String template) {

  /** The sentence with each gap filled by what {@code operand} knows of its name. */
  public String fill(UnaryOperator<String> operand) {
    StringBuilder sentence = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      sentence.append(template, from, open);
      sentence.append(operand.apply(template.substring(open + 1, close)));
      from = close + 1;
    }
    return sentence.append(template, from, template.length()).toString();
  }

  /** The names of the gaps, in their order. */
  public List<String> gaps() {
    List<String> names = new ArrayList<>();
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      names.add(template.substring(open + 1, template.indexOf('}', open)));
    }
    return names;
  }

  /**
   * Checks the gaps.
   *
   * @throws IllegalStateException naming {@code rule} and a gap that is none of its operands
   */
  public void requireOnly(List<String> operands, String rule) {
    for (String gap : gaps()) {
      if (!operands.contains(gap)) {
        throw new IllegalStateException(rule + ": the message names an unknown operand: " + gap);
      }
    }
  }
}
