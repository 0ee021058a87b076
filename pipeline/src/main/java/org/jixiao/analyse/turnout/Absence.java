package org.jixiao.analyse.turnout;

import org.jixiao.analyse.ExpectedDepartments.Listed;

/** A department that should have reported on a year and did not. */
public record Absence(Listed department, int year) {}
