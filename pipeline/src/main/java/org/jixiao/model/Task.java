package org.jixiao.model;

/** A task or project with its money as printed; any part may be null. */
public record Task(String name, Amount budget, Amount expenditure, Decimal execution) {}
