package org.jixiao.model;

/** A performance indicator; {@code achieved} is null when the report does not tell. */
public record Indicator(String name, String target, String actual, Boolean achieved) {}
