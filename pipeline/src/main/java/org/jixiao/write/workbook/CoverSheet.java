package org.jixiao.write.workbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.Tables;
import org.jixiao.write.YearlyTables;

/** The first page: the city's figures year beside year, and what the other sheets hold. */
final class CoverSheet {

  static final String NAME = "汇总";
  static final String TITLE = "部门整体支出绩效自评汇总";

  /** What fits beside each other on a page. */
  private static final int MOST_YEARS = 8;

  private static final int HEAD = 3;
  private static final int LABEL_WIDTH = 26;
  private static final int YEAR_WIDTH = 18;
  private static final int NOTE_WIDTH = 58;

  /** What a year's column has for text, beside its edges. */
  private static final int ROOM = YEAR_WIDTH - 3;

  private final Worksheet page;
  private final List<PublishedRow> years;
  private int row = HEAD + 1;

  private CoverSheet(Worksheet page, List<PublishedRow> years) {
    this.page = page;
    this.years = years;
  }

  /** Draws the page and returns how many of the city's years it shows. */
  static long draw(Worksheet page, YearlyTables tables, Vocabulary words, List<SheetEntry> entries)
      throws IOException {
    Selection all = cityYears(tables);
    List<PublishedRow> years = all.rows().stream().limit(MOST_YEARS).toList();
    CoverSheet cover = new CoverSheet(page, years);
    cover.drawTop(all.total());
    for (FigureGroup group : FigureGroup.all(new SheetColumns("city_year", words), words)) {
      cover.drawGroup(group);
    }
    cover.drawContents(entries);
    cover.setUp();
    return years.size();
  }

  private static Selection cityYears(YearlyTables tables) throws IOException {
    return Selection.newest(
        tables.named("city_year"),
        Tables.CITY_YEAR.columns().stream().map(column -> column.name()).toList(),
        Selection.Wanted.ALL,
        comparing((PublishedRow year) -> year.text("city"), nullsFirst(naturalOrder())));
  }

  private int noteColumn() {
    return years.size() + 1;
  }

  private void drawTop(long total) {
    page.value(0, 0, TITLE);
    Styles.title(page.style(0, 0));
    page.value(1, 0, "金额为万元，比率为百分数，得分为分；空白表示报告未写明，不是零。底色的含义见“字典”。");
    page.value(2, 0, extent(total));
    Styles.remark(page.range(1, 0, 2, 0).style());
    page.value(HEAD, 0, "全市");
    for (int year = 0; year < years.size(); year++) page.value(HEAD, year + 1, heading(year));
    page.value(HEAD, noteColumn(), "说明");
    Styles.head(page.range(HEAD, 0, HEAD, noteColumn()).style());
    page.rowHeight(HEAD, 1.6 * Styles.LINE);
  }

  private String extent(long total) {
    if (total == 0) return "没有任何年度的数据。";
    String shown = "全市合计 %,d 列（一市一年一列）".formatted(total);
    if (total == years.size()) return shown + "，全部列出，新的年度在前。";
    return shown + "，这里只列前 %,d 列；其余在 summary.csv。".formatted(years.size());
  }

  private String heading(int year) {
    String city = years.get(year).text("city");
    String label = years.get(year).whole("fiscal_year") + " 年";
    return city == null ? label : CellText.of(city) + " " + label;
  }

  private void drawGroup(FigureGroup group) {
    page.value(row, 0, group.name());
    Styles.section(page.range(row, 0, row, noteColumn()).style());
    row++;
    for (SheetColumn figure : group.figures()) drawFigure(figure);
  }

  private void drawFigure(SheetColumn figure) {
    page.value(row, 0, figure.heading());
    Styles.cells(page.style(row, 0), Look.WORDS);
    int lines = 1;
    for (int year = 0; year < years.size(); year++) {
      Object value = figure.value().apply(years.get(year));
      if (value instanceof Number number) page.value(row, year + 1, number);
      else if (value != null) lines = Math.max(lines, drawText(year, value.toString()));
    }
    if (lines > 1) page.rowHeight(row, lines * Styles.LINE);
    page.value(row, noteColumn(), figure.note());
    Styles.cells(page.style(row, noteColumn()), Look.WORDS);
    Styles.remark(page.style(row, noteColumn()));
    if (!years.isEmpty()) drawCells(figure);
    row++;
  }

  /** Writes a text and tells the lines that it takes. */
  private int drawText(int year, String value) {
    String text = CellText.of(value);
    page.value(row, year + 1, text);
    return (CellText.width(text) + ROOM - 1) / ROOM;
  }

  private void drawCells(SheetColumn figure) {
    Styles.cells(page.range(row, 1, row, years.size()).style(), figure.look());
    for (Shade.Rule rule : figure.shade().rules()) {
      page.range(row, 1, row, years.size())
          .style()
          .fillColor(rule.ground())
          .set(new ConditionalFormattingExpressionRule(rule.of("B" + (row + 1)), true));
    }
  }

  private void drawContents(List<SheetEntry> entries) {
    row++;
    page.value(row, 0, "各页");
    page.value(row, 1, "列出行数");
    page.value(row, 2, "共有行数");
    page.value(row, 3, "内容");
    Styles.head(page.range(row, 0, row, Math.max(3, noteColumn())).style());
    for (SheetEntry entry : entries) {
      row++;
      drawLink(entry.name());
      page.value(row, 1, entry.shown());
      page.value(row, 2, entry.total());
      page.range(row, 1, row, 2).style().format("#,##0").set();
      page.value(row, 3, entry.about());
    }
    row++;
    drawLink(DictionarySheet.NAME);
    page.value(row, 3, "底色的含义，各页各列的说明和出处");
  }

  private void drawLink(String sheet) {
    page.hyperlink(row, 0, HyperLink.internal("'" + sheet + "'!A1", sheet));
    Styles.link(page.style(row, 0));
  }

  private void setUp() {
    page.width(0, LABEL_WIDTH);
    for (int year = 1; year <= years.size(); year++) page.width(year, YEAR_WIDTH);
    page.width(noteColumn(), NOTE_WIDTH);
    page.freezePane(1, HEAD + 1);
    Styles.print(page, LABEL_WIDTH + years.size() * YEAR_WIDTH + NOTE_WIDTH);
  }
}
