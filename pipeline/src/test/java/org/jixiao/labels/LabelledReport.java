package org.jixiao.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A report's label beside what was read of its text.
 *
 * @param name of the text's file, without its ending
 * @param gold the label
 * @param found the record; an empty object when the text was refused
 * @param text the characters that evidence counts in
 */
record LabelledReport(String name, JsonNode gold, JsonNode found, String text) {
  private static final List<String> IDENTITY =
      List.of(
          "/city",
          "/district",
          "/division_code",
          "/department",
          "/department_type",
          "/fiscal_year");

  private static final List<String> AMOUNTS =
      List.of(
          "/budget/original_yuan",
          "/budget/adjusted_yuan",
          "/budget/basic_yuan",
          "/budget/project_yuan",
          "/expenditure/total_yuan",
          "/expenditure/basic_yuan",
          "/expenditure/project_yuan");

  private static final List<String> RATES =
      List.of(
          "/rates/execution_pct",
          "/rates/adjustment_pct",
          "/rates/basic_execution_pct",
          "/rates/project_execution_pct");

  private static final int SHOWN = 200;

  void enter(Scorecard card) {
    if (found.isEmpty()) card.miss(Group.IDENTITY, name + ": no record");
    IDENTITY.forEach(path -> value(card, Group.IDENTITY, path, Same::words));
    AMOUNTS.forEach(path -> value(card, Group.AMOUNTS, path, Same::number));
    RATES.forEach(path -> value(card, Group.RATES, path, Same::number));
    value(card, Group.SCORE, "/score/total", Same::number);
    value(card, Group.SCORE, "/score/grade", JsonNode::equals);
    items(card, Group.SCORE_ITEMS, Likeness::ofScoreItems, 0.6);
    items(card, Group.TASKS, Likeness::ofTasks, 0.5);
    items(card, Group.INDICATORS, Likeness::ofIndicators, 0.6);
    items(card, Group.OUTPUTS, Likeness::ofOutputs, 0.6);
    items(card, Group.PROBLEMS, Likeness::ofStatements, 0.6);
    items(card, Group.MEASURES, Likeness::ofStatements, 0.6);
    found.path("evidence").forEach(evidence -> evidence(card, evidence));
  }

  private void value(Scorecard card, Group group, String path, Same same) {
    JsonNode label = gold.at(path);
    JsonNode read = found.at(path);
    int labelled = Same.isNull(label) ? 0 : 1;
    int said = Same.isNull(read) ? 0 : 1;
    int right = labelled + said == 2 && same.is(label, read) ? 1 : 0;
    card.count(group, new Counts(right, labelled, said));
    if (labelled + said > 2 * right) {
      card.miss(group, name + " " + path + ": gold " + label + ", found " + read);
    }
  }

  private void items(Scorecard card, Group group, Likeness likeness, double least) {
    List<JsonNode> labelled = gold.path(group.id()).valueStream().toList();
    List<JsonNode> read = found.path(group.id()).valueStream().toList();
    Matching matching = Matching.of(labelled, read, likeness, least);
    card.count(group, new Counts(matching.pairs(), labelled.size(), read.size()));
    matching.missed().forEach(item -> card.miss(group, name + " missed: " + shown(item)));
    matching.extra().forEach(item -> card.miss(group, name + " extra:  " + shown(item)));
  }

  private void evidence(Scorecard card, JsonNode evidence) {
    String quote = Wording.squashed(evidence.path("quote"));
    boolean there = !quote.isEmpty() && quote.equals(Wording.squashed(slice(evidence)));
    card.count(Group.EVIDENCE, new Counts(there ? 1 : 0, 1, 1));
    if (!there) card.miss(Group.EVIDENCE, name + " not there: " + shown(evidence));
  }

  /** The characters at the place of the evidence; none where the text has no such place. */
  private String slice(JsonNode evidence) {
    int start = evidence.path("start").asInt();
    int end = evidence.path("end").asInt();
    boolean inside = 0 <= start && start <= end && end <= text.length();
    return inside ? text.substring(start, end) : "";
  }

  private static String shown(JsonNode item) {
    String json = item.toString();
    return json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "…";
  }
}
