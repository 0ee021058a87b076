package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Joined;
import org.jixiao.text.Measurement;
import org.jixiao.text.Measurements;
import org.jixiao.text.TermIndex.Term;

/** A text with all that is found in it once: sections, numbers, labels. */
record Reading(
    Joined joined,
    Vocabulary vocabulary,
    List<Section> sections,
    List<Measurement> measurements,
    List<Mention> mentions) {

  static Reading of(String document, Vocabulary vocabulary) {
    Joined joined = Joined.of(document);
    String text = joined.text();
    return new Reading(
        joined,
        vocabulary,
        Outline.of(text, vocabulary),
        new Measurements(vocabulary.units()).in(text, 0, text.length()),
        mentions(text, vocabulary));
  }

  private static List<Mention> mentions(String text, Vocabulary vocabulary) {
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Term<Field> term = vocabulary.labels().at(text, i, text.length());
      if (term == null) {
        i++;
        continue;
      }
      int end = i + term.text().length();
      mentions.add(new Mention(term.meaning(), i, end));
      i = end;
    }
    return mentions;
  }

  String text() {
    return joined.text();
  }

  /** The measurements that start in {@code [start, end)}. */
  List<Measurement> measurements(int start, int end) {
    return measurements.subList(firstMeasurement(start), firstMeasurement(end));
  }

  /** The labels that start in {@code [start, end)}. */
  List<Mention> mentions(int start, int end) {
    return mentions.subList(firstMention(start), firstMention(end));
  }

  private int firstMeasurement(int at) {
    int low = 0;
    int high = measurements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (measurements.get(middle).start() < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private int firstMention(int at) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
