package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Message;
import org.jixiao.model.Severity;

/**
 * A published rule.
 *
 * @param severities that it can give, most first
 * @param formula what a report keeps that passes, in English
 * @param operands names of the figures in its message, in their order
 * @param since the version that brought it
 * @param table in which its hits are: {@code findings} of one report, {@code outliers} of
 *     comparisons with others
 */
public record RegisterRow(
    String id,
    List<Severity> severities,
    String category,
    String formula,
    String formulaZh,
    List<String> operands,
    Message messageZh,
    Message messageEn,
    String source,
    String since,
    String table) {

  public RegisterRow {
    severities = List.copyOf(severities);
    operands = List.copyOf(operands);
    messageZh.requireOnly(operands, id);
    messageEn.requireOnly(operands, id);
  }
}
