package org.jixiao.model;

/**
 * A peer group's answer: a department that stands apart from its peers, or the reason why nobody
 * can be judged.
 *
 * <p>Statistics are in ten-thousandths of the measure's unit (percent or points), the score in
 * ten-thousandths. For a verdict on the whole group ({@code too-few-peers}, {@code no-spread}) the
 * department's components are null.
 *
 * @param verdict {@code outlier}, {@code too-few-peers} or {@code no-spread}
 * @param method {@code modified-z-score}
 * @param peerGroup such as {@code gov_office/district/2023}
 * @param n reports in the group that state the measure
 * @param spread the median absolute deviation
 * @param score 0.6745 · (value − median) / spread
 * @param direction {@code high} or {@code low}
 */
public record Outlier(
    String verdict,
    Measure measure,
    String method,
    String peerGroup,
    String departmentType,
    Level level,
    int fiscalYear,
    int n,
    Long median,
    Long spread,
    String reportId,
    String city,
    String district,
    String divisionCode,
    String department,
    Long value,
    Long score,
    String direction,
    String sentenceZh,
    String sentenceEn) {}
