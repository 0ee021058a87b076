package org.jixiao.generate.text;

/** Where a value stands: from {@code start} to {@code end}, under its path in the record. */
record Mark(int start, int end, String path, Said said) {
  Mark shifted(int by) {
    return new Mark(start + by, end + by, path, said);
  }
}
