package org.jixiao.generate.text;

import java.util.List;

/** A finished text and where its values stand. */
record Sheet(String text, List<Mark> marks) {
  Sheet {
    marks = List.copyOf(marks);
  }
}
