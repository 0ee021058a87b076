package org.jixiao.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jixiao.document.Manuscript.Block;
import org.jsoup.nodes.Entities;

/** Prints a manuscript as a document. */
final class Printers {
  private Printers() {}

  static byte[] word(Manuscript manuscript) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (Block block : manuscript.blocks()) {
        if (block instanceof Block.Line line) {
          document.createParagraph().createRun().setText(line.text());
        } else if (block instanceof Block.Grid grid) {
          fill(document.createTable(grid.rows().size(), grid.rows().get(0).size()), grid.rows());
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(XWPFTable table, List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).size(); j++) {
        table.getRow(i).getCell(j).setText(rows.get(i).get(j));
      }
    }
  }

  static byte[] workbook(Manuscript manuscript) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("自评报告");
      int next = 0;
      for (Block block : manuscript.blocks()) {
        if (block instanceof Block.Line line) {
          sheet.createRow(next++).createCell(0).setCellValue(line.text());
        } else if (block instanceof Block.Grid grid) {
          next++;
          for (List<String> cells : grid.rows()) {
            XSSFRow row = sheet.createRow(next++);
            for (int i = 0; i < cells.size(); i++) row.createCell(i).setCellValue(cells.get(i));
          }
          next++;
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] html(Manuscript manuscript) {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n");
    for (Block block : manuscript.blocks()) {
      if (block instanceof Block.Line line) {
        String text = Entities.escape(line.text()).replace(" ", "&nbsp;");
        html.append("<p>").append(text).append("</p>\n");
      } else if (block instanceof Block.Grid grid) {
        html.append("<table>\n");
        for (List<String> row : grid.rows()) {
          html.append("<tr>");
          for (String cell : row) {
            html.append("<td>").append(Entities.escape(cell)).append("</td>\n  ");
          }
          html.append("</tr>\n");
        }
        html.append("</table>\n");
      }
    }
    return html.append("</body></html>\n").toString().getBytes(UTF_8);
  }
}
