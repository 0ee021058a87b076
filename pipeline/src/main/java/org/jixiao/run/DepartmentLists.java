package org.jixiao.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.Succession;
import org.jixiao.extract.AddedWords;
import org.jixiao.extract.Departments;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.ListFile;
import org.jixiao.model.Department;

/** The lists that a bureau keeps of its departments: who goes on as whom, who should report. */
public final class DepartmentLists {
  private static final String ALIASES = "/schemas/department_aliases.csv";

  private static final Map<String, String> ALIAS_COLUMNS =
      Map.of(
          "division_code", "division_code",
          "区划代码", "division_code",
          "former", "former",
          "原名称", "former",
          "present", "present",
          "现名称", "present",
          "since", "since",
          "启用年度", "since");

  private static final Map<String, String> EXPECTED_COLUMNS =
      Map.of(
          "department", "department",
          "部门名称", "department",
          "division_code", "division_code",
          "区划代码", "division_code",
          "department_type", "department_type",
          "部门类型", "department_type",
          "since", "since",
          "起始年度", "since",
          "until", "until",
          "终止年度", "until");

  private DepartmentLists() {}

  /** The project's own list of renamed and merged departments. */
  public static Succession standardSuccession() {
    return succession(
        ListFile.resource(ALIASES, ALIAS_COLUMNS, List.of("former", "present", "since")));
  }

  /**
   * A bureau's list before the project's own; the latter alone when {@code file} is null.
   *
   * @throws IllegalArgumentException naming file, line and reason
   */
  public static Succession succession(String file) throws IOException {
    Succession standard = standardSuccession();
    if (file == null) return standard;
    List<ListFile.Row> rows =
        ListFile.read(Path.of(file), ALIAS_COLUMNS, List.of("former", "present", "since"));
    return succession(rows).and(standard);
  }

  private static Succession succession(List<ListFile.Row> rows) {
    List<Succession.Step> steps = new ArrayList<>();
    for (ListFile.Row row : rows) {
      String former = row.required("former");
      String present = row.required("present");
      row.required("since");
      if (former.equals(present)) throw row.refuse("former and present are the same: " + former);
      steps.add(new Succession.Step(row.text("division_code"), former, present, row.year("since")));
    }
    return new Succession(steps);
  }

  /**
   * Who should report; unknown when {@code file} is null.
   *
   * @throws IllegalArgumentException naming file, line and reason
   */
  public static ExpectedDepartments expected(String file, AddedWords words) throws IOException {
    if (file == null) return ExpectedDepartments.unknown();
    Departments departments = new Departments(Vocabulary.standardAnd(words));
    List<ExpectedDepartments.Listed> listed = new ArrayList<>();
    Map<String, List<Line>> byName = new HashMap<>();
    for (ListFile.Row row : ListFile.read(Path.of(file), EXPECTED_COLUMNS, List.of("department"))) {
      Line line = new Line(row, listed(row, departments));
      List<Line> earlier = byName.computeIfAbsent(line.listed.name(), n -> new ArrayList<>());
      for (Line other : earlier) line.checkBeside(other);
      earlier.add(line);
      listed.add(line.listed);
    }
    if (listed.isEmpty()) throw new IllegalArgumentException(file + ": no department is listed");
    return new ExpectedDepartments(listed);
  }

  private record Line(ListFile.Row row, ExpectedDepartments.Listed listed) {
    void checkBeside(Line earlier) {
      if (!listed.overlaps(earlier.listed)) return;
      throw row.refuse(
          "\""
              + listed.name()
              + "\" is listed on line "
              + earlier.row.line()
              + " for some of the same years");
    }
  }

  private static ExpectedDepartments.Listed listed(ListFile.Row row, Departments departments) {
    Department said =
        new Department(
            null,
            null,
            row.text("division_code"),
            null,
            row.required("department"),
            row.text("department_type"));
    Department department = departments.complete(said);
    if (department.divisionCode() == null) {
      throw row.refuse(
          "\"" + said.name() + "\" names no known city or district; give its division_code");
    }
    Integer since = row.year("since");
    Integer until = row.year("until");
    if (since != null && until != null && since > until) {
      throw row.refuse("since " + since + " is after until " + until);
    }
    return ExpectedDepartments.Listed.of(department, since, until);
  }
}
