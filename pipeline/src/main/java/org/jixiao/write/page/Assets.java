package org.jixiao.write.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What the page is put together from: files on the class path. */
final class Assets {

  private static final String CHARTS = "META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  /** One purpose each; a later one uses what an earlier one defines. */
  private static final List<String> SCRIPTS =
      List.of(
          "data",
          "words",
          "numbers",
          "state",
          "elements",
          "lists",
          "scope",
          "heat",
          "charts",
          "city",
          "where",
          "departments",
          "who",
          "problems",
          "review",
          "gaps",
          "restated",
          "evidence",
          "panel",
          "controls",
          "printing",
          "start");

  private static final List<String> STYLES =
      List.of("base", "layout", "tables", "charts", "panel", "printing");

  private Assets() {}

  /** The library that draws the charts, with its licence notice. */
  static String charts() throws IOException {
    return text(CHARTS);
  }

  /** The page's own scripts as one. */
  static String script() throws IOException {
    StringBuilder script = new StringBuilder("(() => {\n'use strict';\n");
    for (String name : SCRIPTS) script.append(text("page/" + name + ".js")).append('\n');
    return script.append("})();\n").toString();
  }

  static String style() throws IOException {
    StringBuilder style = new StringBuilder();
    for (String name : STYLES) style.append(text("page/" + name + ".css")).append('\n');
    return style.toString();
  }

  /** A text file in UTF-8; line ends as browsers read them, for the hash of what they read. */
  static String text(String path) throws IOException {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("no resource " + path);
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    }
  }
}
