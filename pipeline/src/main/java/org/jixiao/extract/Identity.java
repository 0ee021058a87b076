package org.jixiao.extract;

import java.util.List;
import org.jixiao.model.Department;

/** Who reports on which year. {@code year} is null when the text does not tell. */
record Identity(Department department, Integer year, List<Trace> traces, boolean titled) {

  /** Where the department's name is first printed, or 0. */
  int start() {
    return traces.isEmpty() ? 0 : traces.get(0).start();
  }
}
