package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;

/** A piece of text with the marks of the values printed in it. Grows at its end only. */
final class Ink {
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  static Ink of(String words) {
    return new Ink().add(words);
  }

  /** A name or grade that is a value of the record. */
  static Ink words(String words, String path) {
    return of(words).markedAs(path, new Said.Words(words));
  }

  Ink add(String words) {
    text.append(words);
    return this;
  }

  /** Adds the part of {@code words} from {@code from} to {@code to}. */
  Ink add(String words, int from, int to) {
    text.append(words, from, to);
    return this;
  }

  Ink add(Ink other) {
    for (Mark mark : other.marks) marks.add(mark.shifted(text.length()));
    text.append(other.text);
    return this;
  }

  /** The whole of this is the value {@code said}. */
  Ink markedAs(String path, Said said) {
    marks.add(new Mark(0, text.length(), path, said));
    return this;
  }

  /** What is here from {@code start} on is a statement with all that stands in it. */
  Ink markedFrom(int start, String path) {
    marks.add(new Mark(start, text.length(), path, new Said.Words(text.substring(start))));
    return this;
  }

  /**
   * The part from {@code from} to {@code to}; a mark is kept where it begins and cut at the end.
   */
  Ink part(int from, int to) {
    Ink part = of(text.substring(from, to));
    for (Mark mark : marks) {
      if (mark.start() < from || mark.start() >= to) continue;
      int end = Math.min(mark.end(), to);
      part.marks.add(new Mark(mark.start() - from, end - from, mark.path(), mark.said()));
    }
    return part;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return length() == 0;
  }

  boolean hasMarks() {
    return !marks.isEmpty();
  }

  String text() {
    return text.toString();
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }
}
