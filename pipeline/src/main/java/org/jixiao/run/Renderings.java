package org.jixiao.run;

import java.util.List;
import java.util.Optional;
import org.jixiao.write.Rendering;
import org.jixiao.write.TableFiles;
import org.jixiao.write.describe.DataDictionary;
import org.jixiao.write.describe.DataPackage;
import org.jixiao.write.page.ReportPage;
import org.jixiao.write.workbook.SummaryWorkbook;

/** The files that a run publishes beside its tables and the summary. */
final class Renderings {

  private Renderings() {}

  /**
   * All of them.
   *
   * @param previous tables of the run before, for what tells of changes since then
   */
  static List<Rendering> of(Optional<TableFiles> previous) {
    return List.of(
        new ReportPage(previous), new SummaryWorkbook(), new DataDictionary(), new DataPackage());
  }
}
