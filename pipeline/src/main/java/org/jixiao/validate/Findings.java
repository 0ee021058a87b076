package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Finding;

/** Collects what the rules find. Costs nothing while nothing is found. */
final class Findings {

  private List<Finding> found;
  private RegisterRow rule;

  /** From now on {@code row}'s rule speaks. */
  void begin(RegisterRow row) {
    rule = row;
  }

  /** The current rule fires about {@code subject}, a path in the record. */
  Hit fires(String subject) {
    return new Hit(rule, subject, this);
  }

  void add(Finding finding) {
    if (found == null) found = new ArrayList<>();
    found.add(finding);
  }

  List<Finding> toList() {
    return found == null ? List.of() : List.copyOf(found);
  }
}
