package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page of documentation of which a command writes a part, between two marks. */
record Page(Path file) {

  /**
   * Replaces what stands between {@code <!-- NAME -->} and {@code <!-- end of NAME -->}.
   *
   * @throws IllegalArgumentException when the page lacks the marks
   */
  void replace(String name, List<String> lines) throws IOException {
    List<String> page = Files.readAllLines(file);
    int from = page.indexOf("<!-- " + name + " -->");
    int to = page.indexOf("<!-- end of " + name + " -->");
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(file + " has no marks of " + name);
    }
    List<String> all = new ArrayList<>(page.subList(0, from + 1));
    all.addAll(lines);
    all.addAll(page.subList(to, page.size()));
    Files.write(file, all);
  }
}
