package org.jixiao.model;

/** Points taken off, why, and from which score item; reason and item may be null. */
public record Deduction(Decimal points, String reason, String item) {}
