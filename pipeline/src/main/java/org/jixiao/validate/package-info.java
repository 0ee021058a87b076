/**
 * Judges a report by published rules: what follows from its figures, what contradicts them and what
 * an auditor would look at.
 *
 * <p>{@code schemas/rules.csv} is the register: one row per rule, and the one source of its words.
 * A {@link org.jixiao.validate.RulePack} holds what differs between places and years. Severities:
 *
 * <ul>
 *   <li>fatal: the figures or their labels cannot all be right as printed, or an alarm threshold of
 *       the pack is passed; the report needs a person
 *   <li>warning: possible as printed, but worth a question
 *   <li>info: a gap or a choice of basis that a reader has to know
 * </ul>
 */
package org.jixiao.validate;
