package org.jixiao.validate;

import org.jixiao.model.Department;

/**
 * No word in the department's name tells its type: it is compared with others of no known type
 * only, and listed so that somebody names its type in department_types.csv.
 */
final class UnknownType implements Rule {

  private static final String OTHER = "other";

  @Override
  public String id() {
    return "unknown-type";
  }

  @Override
  public void check(Case toCheck, Findings out) {
    Department department = toCheck.report().department();
    if (department.name() == null || !OTHER.equals(department.type())) return;
    out.fires("/department")
        .operand("department", Operand.text(department.name()))
        .evidence("/department")
        .add();
  }
}
