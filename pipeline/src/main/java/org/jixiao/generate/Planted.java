package org.jixiao.generate;

/**
 * A fault that was built into a report, or a submission that another one supersedes.
 *
 * @param rule id of the rule that must find it, or {@code superseded}
 * @param subject path in the record
 * @param description for a person
 */
public record Planted(String rule, String subject, String description) {}
