package org.jixiao.model;

/**
 * A problem or a measure: one item of the report's list.
 *
 * @param marker that it was printed under, such as {@code 一是}, or null
 * @param text the item as printed, its marker included, without line wraps
 */
public record Statement(String marker, String text) {}
