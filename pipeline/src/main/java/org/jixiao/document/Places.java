package org.jixiao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jixiao.model.Place;

/** Where in the document each part of its text stood, in the text's order. */
public final class Places {
  private final List<Integer> starts = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  Places() {}

  /** From {@code start} on, which is not before any earlier start, the text stands at a place. */
  void add(int start, Place place) {
    starts.add(start);
    places.add(place);
  }

  /** The place of the character at {@code offset}, or null when nobody knows. */
  public Place at(int offset) {
    int found = Collections.binarySearch(starts, offset);
    int index = found >= 0 ? found : -found - 2;
    while (index >= 0 && index + 1 < starts.size() && starts.get(index + 1) == offset) index++;
    return index < 0 ? null : places.get(index);
  }
}
