package org.jixiao.write.workbook;

import java.io.IOException;
import org.jixiao.write.TableFiles;

/** Makes a sheet from a run's tables. */
@FunctionalInterface
interface SheetMaker {

  Sheet of(TableFiles tables, Vocabulary words) throws IOException;
}
