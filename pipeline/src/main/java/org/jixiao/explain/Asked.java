package org.jixiao.explain;

/**
 * A field that somebody asks for.
 *
 * @param item which item of the list, from 0; null for the report's own fields and for all items
 */
record Asked(Field field, Integer item) {
  /** The value's path in the record; empty for a derived figure. */
  String path() {
    return item == null ? field.path() : field.path().replace("*", item.toString());
  }

  Asked ofItem(int place) {
    return new Asked(field, place);
  }
}
