package org.jixiao.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jixiao.document.GlyphLines.PrintedLine;
import org.jixiao.model.Reason;

/** Reads a PDF: lines by their position, tables by the lines that are drawn around their cells. */
final class PdfDocument {
  private static final double SCANNED = 0.6;
  private static final int FEW_GLYPHS = 30;
  private static final int MOST_UNMAPPED_PERCENT = 2;

  private final Limits limits;
  private final TextBuilder out;
  private final List<List<PdfItem>> pages = new ArrayList<>();
  private long glyphs;
  private long unmapped;
  private int scanned;
  private boolean drawn;

  private PdfDocument(Limits limits) {
    this.limits = limits;
    this.out = new TextBuilder(limits);
  }

  static DocumentText read(byte[] bytes, Limits limits) throws Refusal {
    PdfGuard.check(bytes, limits);
    OwnFonts.use();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfDocument reader = new PdfDocument(limits);
      reader.readPages(document);
      reader.checkText();
      reader.write();
      return reader.out.finish();
    } catch (InvalidPasswordException | NoClassDefFoundError noKey) {
      throw new Refusal(Reason.ENCRYPTED, Reason.ENCRYPTED.meaning());
    } catch (IOException e) {
      throw Refusal.damaged("the PDF cannot be read: " + e.getMessage());
    }
  }

  private void readPages(PDDocument document) throws Refusal, IOException {
    int count = document.getNumberOfPages();
    if (count > limits.pages()) {
      throw Refusal.beyond(
          Reason.TOO_MANY_PAGES, "the document has " + count + " pages", limits.pages());
    }
    int objects = document.getDocument().getXrefTable().size();
    if (objects > limits.objects()) {
      throw Refusal.beyond(
          Reason.TOO_MANY_OBJECTS, "the document has " + objects + " objects", limits.objects());
    }
    for (PDPage page : document.getPages()) read(page);
    if (pages.isEmpty()) throw Refusal.damaged("the PDF has no pages");
  }

  private void read(PDPage page) throws Refusal, IOException {
    PdfPage.Content content = PdfPage.read(page, limits);
    glyphs += content.glyphs().size();
    unmapped += content.unmapped();
    drawn |= content.drawn() || !content.rules().isEmpty();
    if (content.pictured() >= SCANNED && content.glyphs().size() < FEW_GLYPHS) scanned++;
    pages.add(items(content));
    if (glyphs > limits.characters()) {
      throw Refusal.beyond(
          Reason.TOO_MUCH_TEXT,
          "the text has more than " + glyphs + " characters",
          limits.characters());
    }
  }

  private static List<PdfItem> items(PdfPage.Content content) {
    List<PdfTable> grids = new ArrayList<>();
    List<RuledGrid> ruled = Ruling.grids(content.rules());
    for (RuledGrid grid : ruled) grids.add(new PdfTable(grid));
    List<Glyph> free = new ArrayList<>();
    for (Glyph glyph : content.glyphs()) {
      int i = 0;
      while (i < ruled.size() && !ruled.get(i).holds(glyph)) i++;
      if (i < ruled.size()) grids.get(i).add(glyph);
      else free.add(glyph);
    }
    List<PdfItem> items = new ArrayList<>();
    for (PdfTable grid : grids) {
      if (!grid.isEmpty()) items.add(new PdfItem.Grid(grid));
    }
    for (PrintedLine line : GlyphLines.of(free)) items.add(new PdfItem.Line(line));
    items.sort(Comparator.comparing(PdfItem::y));
    return items;
  }

  private void checkText() throws Refusal {
    if ((glyphs == 0 && unmapped == 0 && drawn) || 2 * scanned >= Math.max(1, pages.size())) {
      String detail = scanned + " of " + pages.size() + " pages are pictures without text";
      throw new Refusal(Reason.NEEDS_OCR, detail);
    }
    if (100 * unmapped > MOST_UNMAPPED_PERCENT * glyphs) {
      String detail = unmapped + " signs have no character, " + glyphs + " have one";
      throw new Refusal(Reason.UNMAPPED_TEXT, detail);
    }
  }

  private void write() throws Refusal {
    new PdfWriter(out).write(pages);
  }
}
