package org.jixiao.extract;

/** A label at [start, end) of the joined text. */
record Mention(Label label, int start, int end) {

  Field field() {
    return label.field();
  }
}
