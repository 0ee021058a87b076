package org.jixiao.model;

/**
 * A count of work done.
 *
 * @param value the number as printed, so 23.36 for 23.36 万宗
 * @param unit the measure word with its multiple: 万宗
 * @param approximate the word beside the number (约, 余, 多 …), or null
 */
public record Output(String label, Decimal value, String unit, String approximate) {}
