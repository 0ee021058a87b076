package org.jixiao.document;

import java.io.IOException;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jixiao.document.SheetRows.Merged;
import org.jixiao.model.Reason;

/** Reads a workbook of Excel 97 (.xls) as {@link Workbook} reads a newer one. */
final class Workbook97 {
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final TextBuilder out;

  private Workbook97(Limits limits) {
    this.out = new TextBuilder(limits);
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  static DocumentText read(DirectoryNode root, Limits limits) throws Refusal, IOException {
    Workbook97 reader = new Workbook97(limits);
    try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
          reader.read(workbook.getSheetAt(i), i + 1);
        }
      }
      return reader.out.finish();
    } catch (EncryptedDocumentException e) {
      throw new Refusal(Reason.ENCRYPTED, Reason.ENCRYPTED.meaning());
    } catch (OldExcelFormatException e) {
      throw new Refusal(Reason.UNSUPPORTED_FORMAT, "the workbook is older than Excel 97");
    }
  }

  private void read(HSSFSheet sheet, int number) throws Refusal {
    SheetRows rows = new SheetRows(number, out);
    for (Row row : sheet) {
      if (row.getZeroHeight()) continue;
      for (Cell cell : row) {
        int column = cell.getColumnIndex();
        if (!sheet.isColumnHidden(column)) {
          rows.add(row.getRowNum(), column, formatter.formatCellValue(cell));
        }
      }
    }
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      rows.merge(new Merged(area.getFirstRow(), area.getFirstColumn(), area.getLastColumn()));
    }
    rows.write();
  }
}
