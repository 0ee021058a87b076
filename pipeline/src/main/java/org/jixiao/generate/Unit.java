package org.jixiao.generate;

import org.jixiao.model.Department;

/**
 * A department in one year.
 *
 * @param key the same in every year
 * @param usualBudget the median budget of its kind, in 万元
 */
record Unit(Department department, int fiscalYear, long key, int usualBudget) {}
