package org.jixiao.validate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.model.Finding;

/** Writes {@code docs/rules.md} from the register, the rule packs and what the rules really say. */
final class RulesPage {

  private static final String HEAD =
      """
      # Rules · 规则

      Made from `schemas/rules.csv` and `schemas/rule-packs/`; do not edit. 本页由登记表和规则包生成，请勿直接修改。

      A finding is fatal (严重: the figures cannot all be right, or an alarm threshold is passed), a warning (警告: possible, but worth a
      question) or information (提示). Printed figures are intervals of their precision: a conflict is told only when they cannot meet.
      印出的数按其精度视为区间，区间不可能相交时才报矛盾。

      """;

  private final StringBuilder page = new StringBuilder(HEAD);
  private final Path outliers;

  /** A page with examples of comparisons from {@code outliers}, the expected table. */
  RulesPage(Path outliers) {
    this.outliers = outliers;
  }

  String write() throws IOException {
    Set<String> categories = new LinkedHashSet<>();
    for (RegisterRow row : Register.standard().rows()) categories.add(row.category());
    for (String category : categories) {
      page.append("## ").append(category).append("\n\n");
      for (RegisterRow row : Register.standard().rows()) {
        if (row.category().equals(category)) write(row);
      }
    }
    page.append("## Rule packs · 规则包\n\n");
    List<LocatedJson> packs = packs();
    table("", packs, List.of("execution_denominator", "printed_figures", "full_marks"));
    for (String section : List.of("thresholds", "comparisons")) {
      Set<String> names = member(packs.get(0), section).members().keySet();
      table(section, packs, names.stream().map(name -> section + "/" + name).toList());
    }
    table("review", packs, List.of("review/repeated_theme_year", "review/missing_report"));
    Set<String> rules = member(packs.get(0), "review/weights").members().keySet();
    table("review/weights", packs, rules.stream().map(rule -> "review/weights/" + rule).toList());
    lists(packs);
    return page.toString().stripTrailing() + "\n";
  }

  private void write(RegisterRow row) throws IOException {
    String severities =
        row.severities().stream().map(severity -> severity.id()).collect(Collectors.joining(", "));
    page.append("### ").append(row.id()).append("\n\n").append(severities);
    page.append(" · table `").append(row.table()).append("` · since ").append(row.since());
    page.append(" · ").append(row.source()).append("\n\n| 中文 | English |\n|---|---|\n");
    line(row.formulaZh(), row.formula());
    line(row.messageZh().template(), row.messageEn().template());
    example(row);
    page.append('\n');
  }

  private void example(RegisterRow row) throws IOException {
    if (row.table().equals("findings")) {
      Finding found = RuleExamples.of(row.id());
      line("例：" + found.sentenceZh(), "e.g. " + found.sentenceEn());
      return;
    }
    Optional<NamedCsvRecord> found = outlier(row.id());
    if (found.isEmpty()) return;
    line("例：" + found.get().getField("sentence_zh"), "e.g. " + found.get().getField("sentence_en"));
  }

  private Optional<NamedCsvRecord> outlier(String rule) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(outliers)) {
      return csv.stream().filter(row -> isOf(rule, row)).findFirst();
    }
  }

  private static boolean isOf(String rule, NamedCsvRecord row) {
    if (!row.getField("verdict").equals("outlier")) return false;
    Optional<String> named = row.findField("rule");
    return named.map(rule::equals).orElse(rule.equals("peer-outlier"));
  }

  private void line(String zh, String en) {
    page.append("| ").append(zh.replace("|", "\\|")).append(" | ");
    page.append(en.replace("|", "\\|")).append(" |\n");
  }

  private static List<LocatedJson> packs() throws IOException {
    List<LocatedJson> packs = new ArrayList<>();
    for (NamedCsvRecord row : Schemas.rows("rule-packs.csv")) {
      String name = "rule-packs/" + row.getField("pack") + ".json";
      try (InputStream in = Schemas.open(name)) {
        packs.add(LocatedJson.parse(in, name));
      }
    }
    return packs;
  }

  private void table(String title, List<LocatedJson> packs, List<String> paths) {
    if (!title.isEmpty()) page.append("### ").append(title).append("\n\n");
    page.append("| |");
    for (LocatedJson pack : packs) page.append(' ').append(text(member(pack, "id"))).append(" |");
    page.append("\n|---").append("|---".repeat(packs.size())).append("|\n");
    for (String path : paths) {
      page.append("| ").append(path.substring(path.lastIndexOf('/') + 1)).append(" |");
      for (LocatedJson pack : packs) page.append(' ').append(text(member(pack, path))).append(" |");
      page.append('\n');
    }
    page.append('\n');
  }

  private void lists(List<LocatedJson> packs) {
    for (LocatedJson pack : packs) {
      page.append("### ").append(text(member(pack, "id"))).append("\n\n");
      page.append(text(member(pack, "name_zh"))).append(" · ");
      page.append(text(member(pack, "name_en"))).append("\n\n");
      for (String list : List.of("grade_bands", "execution_score", "note")) {
        LocatedJson member = pack.members().get(list);
        if (member != null)
          page.append("- ").append(list).append(": ").append(text(member)).append('\n');
      }
      page.append('\n');
    }
  }

  private static LocatedJson member(LocatedJson json, String path) {
    LocatedJson found = json;
    for (String name : path.split("/", -1)) found = found.members().get(name);
    return found;
  }

  private static String text(LocatedJson json) {
    if (json.value() instanceof Map<?, ?>) {
      return json.members().entrySet().stream()
          .map(member -> member.getKey() + " " + text(member.getValue()))
          .collect(Collectors.joining(", "));
    }
    if (json.value() instanceof List<?>) {
      return json.elements().stream().map(RulesPage::text).collect(Collectors.joining("; "));
    }
    return json.value() instanceof BigDecimal number ? number.toPlainString() : json.text();
  }
}
