package org.jixiao.run;

import java.util.List;
import org.jixiao.write.Rendering;
import org.jixiao.write.describe.DataDictionary;
import org.jixiao.write.describe.DataPackage;
import org.jixiao.write.page.ReportPage;
import org.jixiao.write.workbook.SummaryWorkbook;

/** The files that a run publishes beside its tables and the summary. */
final class Renderings {

  static final List<Rendering> ALL =
      List.of(new ReportPage(), new SummaryWorkbook(), new DataDictionary(), new DataPackage());

  private Renderings() {}
}
