package org.jixiao.explain;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.validate.Register;
import org.jixiao.validate.RegisterRow;
import org.jixiao.validate.Terms;
import org.jixiao.write.PublishedRow;

/** Tells of a rule that fired: its sentence, its rule, the figures that went in, the evidence. */
final class FindingView {
  private static final Pattern NUMBER = Pattern.compile("(-?[0-9.]+) (yuan|percent|points)");
  private static final String SEPARATOR = "; ";

  private final Fields fields;
  private final ValueView values;
  private final Phrases phrases;
  private final Numbers numbers;
  private final Register register = Register.standard();

  FindingView(Fields fields, ValueView values, Phrases phrases) {
    this.fields = fields;
    this.values = values;
    this.phrases = phrases;
    this.numbers = new Numbers(phrases);
  }

  void tell(PublishedRow finding, Page page) throws IOException {
    String id = finding.text("rule");
    String severity = phrases.say("severity." + finding.text("severity"));
    page.put(0, phrases.say("finding", severity, id));
    String sentence = phrases.inLanguage(finding.text("sentence_zh"), finding.text("sentence_en"));
    page.put(1, Passage.line(sentence));
    RegisterRow rule = register.row(id);
    if (rule != null) {
      page.put(1, phrases.say("rule", phrases.inLanguage(rule.formulaZh(), rule.formula())));
      page.put(1, phrases.say("finding.source", rule.source(), finding.text("rule_pack")));
      page.put(1, phrases.say("finding.operands", operands(finding.text("operands"), rule)));
    }
    intervals(finding, page);
    evidence(finding.text("evidence_paths"), page);
  }

  /** {@code printed=5.12 percent; execution=94.88 percent} in the reader's words. */
  private String operands(String raw, RegisterRow rule) {
    Pattern next = Pattern.compile("; (?=(?:" + String.join("|", rule.operands()) + ")=)");
    List<String> told = new ArrayList<>();
    for (String operand : next.split(raw, -1)) {
      int equals = operand.indexOf('=');
      String name = operand.substring(0, Math.max(0, equals));
      told.add(
          phrases.say(
              "finding.operand",
              phrases.inLanguage(phrases.sayOr(name, "operand." + name), name.replace('_', ' ')),
              operand(operand.substring(equals + 1))));
    }
    return String.join(phrases.say("semicolon"), told);
  }

  private String operand(String raw) {
    Matcher number = NUMBER.matcher(raw);
    if (number.matches()) return figure(new BigDecimal(number.group(1)), number.group(2));
    return Passage.line(phrases.inLanguage(Terms.zh(raw), Terms.en(raw)));
  }

  private void intervals(PublishedRow finding, Page page) {
    String unit = finding.text("unit");
    List<String> told = new ArrayList<>();
    for (String which : List.of("printed", "computed")) {
      BigDecimal low = finding.decimal(which + "_low");
      BigDecimal high = finding.decimal(which + "_high");
      if (low == null || high == null) continue;
      told.add(phrases.say("interval." + which, figure(low, unit), figure(high, unit)));
    }
    BigDecimal difference = finding.decimal("difference");
    if (difference != null) told.add(phrases.say("interval.apart", figure(difference, unit)));
    if (!told.isEmpty()) page.put(1, String.join(phrases.say("semicolon"), told));
  }

  private String figure(BigDecimal number, String unit) {
    return switch (unit == null ? "" : unit) {
      case "yuan" -> numbers.yuan(number);
      case "percent" -> Numbers.percent(number);
      case "points" -> numbers.points(number);
      default -> (Numbers.grouped(number, 0) + " " + (unit == null ? "" : unit)).strip();
    };
  }

  private void evidence(String paths, Page page) throws IOException {
    if (paths.isEmpty()) return;
    page.put(1, phrases.say("operands"));
    for (String path : paths.split(SEPARATOR, -1)) {
      Asked asked = fields.atPath(path);
      if (asked == null) page.put(2, phrases.say("operand.bare", path));
      else values.inShort(asked, page);
    }
  }
}
