package org.jixiao.write.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jixiao.write.PublishedRow;

/** What the grounds mean, and what every column of every sheet says and where it comes from. */
final class DictionarySheet {

  static final String NAME = "字典";

  private static final String PAGE = "page";
  private static final String NAMED = "named";
  private static final String NOTE = "note";
  private static final String SOURCE = "source";

  private static final int NAMED_COLUMN = 1;

  private DictionarySheet() {}

  static Worksheet draw(Workbook book, List<SheetEntry> entries) {
    List<Shade.Rule> legend = legend(entries);
    List<PublishedRow> rows = new ArrayList<>();
    for (Shade.Rule rule : legend) {
      rows.add(row("底色", rule.meaning(), "只为便于阅读；规则是否触发以“疑点”为准", ""));
    }
    for (SheetEntry entry : entries) {
      for (SheetColumn column : entry.columns()) {
        rows.add(row(entry.name(), column.heading(), column.note(), column.source()));
      }
    }
    Worksheet page = Drawing.draw(book, sheet(rows));
    for (int i = 0; i < legend.size(); i++) {
      Styles.ground(page.style(Drawing.FIRST + i, NAMED_COLUMN), legend.get(i).ground());
    }
    return page;
  }

  private static Sheet sheet(List<PublishedRow> rows) {
    return new Sheet(
        NAME,
        "底色的含义，以及各页各列说什么、出自哪张数据表；全部数据表的字典在 data_dictionary.csv",
        2,
        List.of(
            column("页", PAGE, Look.WORD),
            column("底色或列", NAMED, Look.WORDS),
            column("说明", NOTE, Look.SENTENCES),
            column("出自（数据表.列）", SOURCE, Look.CODE)),
        rows,
        rows.size(),
        "先是底色，再按各页各列的次序",
        "");
  }

  /** The rules of the grounds that some sheet has, in the order of the grounds. */
  private static List<Shade.Rule> legend(List<SheetEntry> entries) {
    List<Shade.Rule> legend = new ArrayList<>();
    for (Shade shade : Shade.values()) {
      boolean isUsed =
          entries.stream()
              .flatMap(entry -> entry.columns().stream())
              .anyMatch(column -> column.shade() == shade);
      if (isUsed) legend.addAll(shade.rules());
    }
    return legend;
  }

  private static SheetColumn column(String heading, String value, Look look) {
    return new SheetColumn(heading, "", "", look, Shade.NONE, row -> row.text(value));
  }

  private static PublishedRow row(String page, String named, String note, String source) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(PAGE, page);
    values.put(NAMED, named);
    values.put(NOTE, note);
    values.put(SOURCE, source);
    return new PublishedRow(values);
  }
}
