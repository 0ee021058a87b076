package org.jixiao.write.workbook;

import java.io.IOException;
import org.jixiao.write.YearlyTables;

/** Makes a sheet from a run's tables. */
@FunctionalInterface
interface SheetMaker {

  Sheet of(YearlyTables tables, Vocabulary words) throws IOException;
}
