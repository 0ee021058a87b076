package org.jixiao.generate.text;

import java.util.List;

/** A part of a grammar's alternative. */
sealed interface Phrase {
  record Words(String text) implements Phrase {}

  /** A value or a rule to put in. */
  record Slot(String name) implements Phrase {}

  /** One of several sequences. */
  record Choice(List<List<Phrase>> options) implements Phrase {}
}
