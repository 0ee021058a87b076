package org.jixiao.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jixiao.document.Manuscript.Block;

/**
 * Prints a manuscript as a PDF in a Chinese font that is not embedded, with a header and a page
 * number on each page and lines around the cells of tables.
 */
final class PdfPrinter {
  private static final int SIZE = 10;
  private static final int LEADING = 18;
  private static final int LEFT = 60;
  private static final int WIDTH = 1040;
  private static final int TOP = 760;
  private static final int BOTTOM = 70;
  private static final int PAD = 3;

  private final List<StringBuilder> pages = new ArrayList<>();
  private int y;

  private PdfPrinter() {
    newPage();
  }

  static byte[] print(Manuscript manuscript) {
    PdfPrinter printer = new PdfPrinter();
    for (Block block : manuscript.blocks()) {
      if (block instanceof Block.Line line) printer.line(line.text());
      else if (block instanceof Block.Grid grid) printer.grid(grid.rows());
    }
    return printer.file();
  }

  private void newPage() {
    pages.add(new StringBuilder());
    y = TOP;
    text("财政绩效材料汇编", LEFT, TOP + 40);
    text("— " + pages.size() + " —", LEFT + WIDTH / 2, BOTTOM - 40);
  }

  private void room(int height) {
    if (y - height < BOTTOM) newPage();
  }

  private void line(String text) {
    for (String part : wrap(text, WIDTH)) {
      room(LEADING);
      y -= LEADING;
      text(part, LEFT, y);
    }
  }

  private void grid(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int width = WIDTH / columns;
    for (List<String> row : rows) {
      int lines = 1;
      for (String cell : row) lines = Math.max(lines, wrap(cell, width - 2 * PAD).size());
      int height = lines * LEADING;
      room(height);
      for (int i = 0; i < columns; i++) {
        box(LEFT + i * width, y - height, width, height);
        int top = y;
        for (String part : wrap(row.get(i), width - 2 * PAD)) {
          top -= LEADING;
          text(part, LEFT + i * width + PAD, top + 5);
        }
      }
      y -= height;
    }
  }

  private void box(int x, int bottom, int width, int height) {
    page().append(String.format(Locale.ROOT, "%d %d %d %d re S\n", x, bottom, width, height));
  }

  private StringBuilder page() {
    return pages.get(pages.size() - 1);
  }

  private void text(String text, int x, int baseline) {
    if (text.isBlank()) return;
    String known = text.replace('\t', ' ').replace('·', '.'); // the font lacks them
    String hex = HexFormat.of().formatHex(known.getBytes(UTF_16BE));
    page()
        .append(
            String.format(
                Locale.ROOT, "BT /F1 %d Tf %d %d Td <%s> Tj ET\n", SIZE, x, baseline, hex));
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      int wide = text.charAt(i) < 0x80 ? SIZE / 2 : SIZE;
      if (used + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(text.charAt(i));
      used += wide;
    }
    lines.add(line.toString());
    return lines;
  }

  private byte[] file() {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) kids.append(6 + 2 * i).append(" 0 R ");
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
    objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
            + " /DescendantFonts [4 0 R] >>");
    objects.add(
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500]"
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>"
            + " /FontDescriptor 5 0 R >>");
    objects.add(
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /Ascent 880 /Descent -120"
            + " /CapHeight 880 /ItalicAngle 0 /StemV 80 /FontBBox [0 -120 1000 880] >>");
    for (int i = 0; i < pages.size(); i++) {
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1190 842] /Contents "
              + (7 + 2 * i)
              + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
      objects.add(
          "<< /Length " + pages.get(i).length() + " >>\nstream\n" + pages.get(i) + "endstream");
    }
    return assemble(objects);
  }

  private static byte[] assemble(List<String> objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    out.writeBytes("%PDF-1.4\n".getBytes(ISO_8859_1));
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
      out.writeBytes(((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(ISO_8859_1));
    }
    int count = objects.size() + 1;
    String end =
        "xref\n0 "
            + count
            + "\n"
            + table
            + "trailer << /Size "
            + count
            + " /Root 1 0 R >>\nstartxref\n"
            + out.size()
            + "\n%%EOF\n";
    out.writeBytes(end.getBytes(ISO_8859_1));
    return out.toByteArray();
  }
}
