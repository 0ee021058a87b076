package org.jixiao.explain;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.write.PublishedRow;

/** Tells what a field's value is and where it came from. */
final class ValueView {
  private final Fields fields;
  private final Dossier dossier;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Numbers numbers;
  private final Reasons reasons;

  ValueView(Fields fields, Dossier dossier, Quotes quotes, Phrases phrases) {
    this.fields = fields;
    this.dossier = dossier;
    this.quotes = quotes;
    this.phrases = phrases;
    this.numbers = new Numbers(phrases);
    String unit = unit(fields.column("original_budget_yuan"));
    this.reasons =
        new Reasons(dossier.report(), phrases, new Formulas(dossier.report(), unit, phrases));
  }

  /** Whether the report gives a value. */
  boolean isStated(Asked asked) throws IOException {
    return value(asked) != null;
  }

  /** The value in full, at its place in the outline of a page. */
  void inFull(Asked asked, Page page) throws IOException {
    String key = asked.field().isDerived() ? asked.field().column() : asked.path();
    page.put(0, phrases.say("heading", phrases.name(asked.field()), key));
    if (dossier.row(asked) == null) {
      page.put(1, phrases.say("no.item", dossier.items(asked.field().table()).size()));
      return;
    }
    Object value = value(asked);
    if (value != null) page.put(1, phrases.say("value", shown(asked, value)));
    if (asked.field().isDerived()) {
      reason(asked, page);
    } else if (value == null) {
      page.put(1, phrases.say("not.stated"));
    } else {
      evidence(asked, page);
    }
  }

  private void evidence(Asked asked, Page page) {
    List<PublishedRow> found = dossier.evidence(asked.path());
    if (found.isEmpty()) page.put(1, phrases.say("no.evidence"));
    for (PublishedRow evidence : found) {
      for (String line : quotes.inFull(evidence)) page.put(1, line);
    }
  }

  private void reason(Asked asked, Page page) throws IOException {
    Reason reason = reasons.of(asked.field().column());
    page.put(1, phrases.say("rule", reason.rule()));
    if (reason.formula() != null) page.put(1, phrases.say("formula", reason.formula()));
    if (!reason.operands().isEmpty()) page.put(1, phrases.say("operands"));
    for (Asked operand : resolved(reason)) inShort(operand, page);
  }

  /** The operands, each followed by those that it rests on itself if it is derived; none twice. */
  private Set<Asked> resolved(Reason reason) {
    Set<Asked> all = new java.util.LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(reason.operands());
    Set<String> seen = new TreeSet<>();
    while (!open.isEmpty()) {
      String column = open.remove();
      if (!seen.add(column)) continue;
      Asked operand = fields.column(column);
      all.add(operand);
      if (operand.field().isDerived()) open.addAll(reasons.of(column).operands());
    }
    return all;
  }

  /** A value with its quotes, a line each. */
  void inShort(Asked asked, Page page) throws IOException {
    Object value = value(asked);
    String shown = value == null ? phrases.say("not.stated") : brief(asked, value);
    String name = phrases.name(asked.field()) + " " + shown;
    if (asked.field().isDerived()) {
      Reason reason = reasons.of(asked.field().column());
      String how = reason.formula() == null ? reason.rule() : reason.formula();
      page.put(2, phrases.say("operand.derived", name, how));
      return;
    }
    List<PublishedRow> found = dossier.evidence(asked.path());
    if (found.isEmpty()) page.put(2, phrases.say("operand.bare", name));
    for (PublishedRow evidence : found) {
      page.put(2, phrases.say("operand", name, quotes.inShort(evidence)));
    }
  }

  private Object value(Asked asked) throws IOException {
    PublishedRow row = dossier.row(asked);
    return row == null ? null : row.values().get(asked.field().column());
  }

  private String shown(Asked asked, Object value) throws IOException {
    return numbers.of(asked.field().column(), value, unit(asked, dossier.row(asked)));
  }

  /** Money in the unit of its print alone. */
  private String brief(Asked asked, Object value) throws IOException {
    return value instanceof java.math.BigDecimal money && asked.field().column().endsWith("_yuan")
        ? numbers.in(unit(asked), money)
        : shown(asked, value);
  }

  /** The unit of the print; counted things have theirs in their row. */
  private String unit(Asked asked, PublishedRow row) {
    return asked.field().isOfItem() && row.values().containsKey("unit")
        ? row.text("unit")
        : unit(asked);
  }

  /** A derived amount is told in the unit of the original budget. */
  private String unit(Asked asked) {
    String path =
        asked.field().isDerived() ? fields.column("original_budget_yuan").path() : asked.path();
    List<PublishedRow> found = dossier.evidence(path);
    return found.isEmpty() ? null : found.get(0).text("unit");
  }
}
