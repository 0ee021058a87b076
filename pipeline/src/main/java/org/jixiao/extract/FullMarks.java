package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds the full marks of the total score: the nearest of those that belong to no part. */
final class FullMarks {

  private static final int FARTHEST = 300;

  private final Reading reading;
  private final String text;

  FullMarks(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** The full marks of {@code total}, or null when they are not stated near it. */
  Points of(Points total) {
    int start = Math.max(0, total.start() - FARTHEST);
    int line = text.lastIndexOf('\n', total.start());
    int before = line <= 0 ? -1 : text.lastIndexOf('\n', line - 1);
    int end = text.indexOf('\n', total.start());
    List<Points> points =
        PointsReader.in(reading, Math.max(start, before + 1), end < 0 ? text.length() : end);
    List<Points> all = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (isOfTheWhole(points, i, total)) all.add(points.get(i));
    }
    return nearest(all, total);
  }

  /** Behind the total only what directly follows it is its own. */
  private boolean isOfTheWhole(List<Points> points, int index, Points total) {
    Points candidate = points.get(index);
    if (candidate.start() == total.start()) return false;
    boolean full =
        candidate.role() == Points.Role.FULL || (candidate.bracket() && says(candidate, "总分"));
    boolean ofPart = candidate.isNamed() && !says(candidate, "本次") && !says(candidate, "总");
    if (!full || ofPart) return false;
    Points before = index == 0 ? null : points.get(index - 1);
    if (candidate.start() > total.start()) return before != null && before.start() == total.start();
    return before == null
        || !before.isNamed()
        || Points.Role.SCORE != before.role()
        || !candidate.bracket();
  }

  private boolean says(Points points, String word) {
    return text.substring(points.words().start(), points.words().end()).contains(word);
  }

  private static Points nearest(List<Points> all, Points total) {
    Points nearest = null;
    for (Points points : all) {
      boolean nearer =
          nearest == null
              || Math.abs(points.start() - total.start())
                  < Math.abs(nearest.start() - total.start());
      if (nearer) nearest = points;
    }
    return nearest;
  }
}
