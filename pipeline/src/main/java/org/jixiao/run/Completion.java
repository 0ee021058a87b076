package org.jixiao.run;

import java.util.function.UnaryOperator;
import org.jixiao.extract.Departments;
import org.jixiao.extract.Vocabulary;
import org.jixiao.model.Report;

/** Completes a report's department from its name. */
public final class Completion implements UnaryOperator<Report> {
  private final Departments departments;

  public Completion(Vocabulary vocabulary) {
    this.departments = new Departments(vocabulary);
  }

  @Override
  public Report apply(Report report) {
    return report.withDepartment(departments.complete(report.department()));
  }
}
