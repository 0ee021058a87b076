package org.jixiao.model;

/**
 * One indicator's part of the score; {@code parent} is the name of the item it belongs to, or null.
 */
public record ScoreItem(String name, String parent, Decimal fullMarks, Decimal score) {}
