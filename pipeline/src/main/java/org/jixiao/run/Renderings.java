package org.jixiao.run;

import java.util.List;
import org.jixiao.write.Rendering;
import org.jixiao.write.page.ReportPage;

/** The files that a run publishes beside its tables and the summary. */
final class Renderings {

  static final List<Rendering> ALL = List.of(new ReportPage());

  private Renderings() {}
}
