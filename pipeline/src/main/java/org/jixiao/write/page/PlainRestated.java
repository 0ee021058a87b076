package org.jixiao.write.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.write.restate.ChangedReport;
import org.jixiao.write.restate.Counts;
import org.jixiao.write.restate.FigureChange;
import org.jixiao.write.restate.RestatedFinding;
import org.jixiao.write.restate.Restatements;

/** What changed against the last published run, without any script. */
final class PlainRestated {

  private PlainRestated() {}

  static void write(PageData data, Texts texts, Markup html) throws IOException {
    if (data.restated().isEmpty()) {
      html.element("p", texts.zh("restated.first"), "class", "empty");
      return;
    }
    Restatements changes = data.restated().get();
    Counts counts = changes.counts();
    html.element(
        "p",
        texts.zh(
            "restated.counts",
            counts.changed(),
            counts.allFigures(),
            counts.appeared(),
            counts.gone(),
            counts.newFindings(),
            counts.goneFindings()));
    figures(changes, texts, html);
    findings(texts.zh("restated.new"), changes.newFindings(), texts, html);
    findings(texts.zh("restated.gone"), changes.goneFindings(), texts, html);
  }

  private static void figures(Restatements changes, Texts texts, Markup html) throws IOException {
    PlainTable table =
        new PlainTable(
            texts.zh("restated.figures"),
            List.of(
                texts.zh("department"),
                texts.zh("year"),
                texts.zh("figure"),
                texts.zh("from"),
                texts.zh("to")));
    for (ChangedReport changed : changes.changed()) {
      for (FigureChange figure : changed.figures()) {
        table.add(
            changed.report().department(),
            String.valueOf(changed.report().fiscalYear()),
            texts.name("column", figure.column()),
            value(figure.from()),
            value(figure.to()));
      }
    }
    table.write(html, texts.zh("none"));
    long shown = changes.changed().size();
    PlainGroups.leftOut(texts, html, shown, changes.counts().changed(), "reports");
  }

  private static String value(Object value) {
    if (value instanceof BigDecimal number) return Shown.number(number);
    return Shown.words(value == null ? null : value.toString());
  }

  private static void findings(
      String caption, List<RestatedFinding> findings, Texts texts, Markup html) throws IOException {
    PlainTable table =
        new PlainTable(
            caption, List.of(texts.zh("department"), texts.zh("year"), texts.zh("in.words")));
    for (RestatedFinding finding : findings) {
      table.add(
          finding.report().department(),
          String.valueOf(finding.report().fiscalYear()),
          finding.sentenceZh());
    }
    table.write(html, texts.zh("none"));
  }
}
