package org.jixiao.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jixiao.model.Place;
import org.jixiao.model.Reason;

/** Reads a document of Word 97 (.doc): paragraphs, tables, text boxes, then its notes. */
final class Word97 {
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;

  private final TextBuilder out;
  private final Word97Lists lists = new Word97Lists();
  private int paragraphs;
  private int tables;
  private int fieldCodes;

  private Word97(Limits limits) {
    this.out = new TextBuilder(limits);
  }

  static DocumentText read(DirectoryNode root, Limits limits) throws Refusal, IOException {
    Word97 reader = new Word97(limits);
    try (HWPFDocument document = new HWPFDocument(root)) {
      reader.range(document.getRange());
      reader.range(document.getMainTextboxRange());
      reader.range(document.getFootnoteRange());
      reader.range(document.getEndnoteRange());
      return reader.out.finish();
    } catch (EncryptedDocumentException e) {
      throw new Refusal(Reason.ENCRYPTED, Reason.ENCRYPTED.meaning());
    } catch (OldFileFormatException e) {
      throw new Refusal(Reason.UNSUPPORTED_FORMAT, "the document is older than Word 97");
    }
  }

  private void range(Range range) throws Refusal {
    StringBuilder line = new StringBuilder();
    fieldCodes = 0;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        org.apache.poi.hwpf.usermodel.Table found = range.getTable(paragraph);
        new Word97Table(this, out).read(found).write(out, ++tables);
        i += Math.max(0, found.numParagraphs() - 1);
        continue;
      }
      line.append(lists.number(paragraph)).append(text(paragraph));
      if (!isEnded(line)) continue;
      paragraphs++;
      out.lines(lines(line.toString()), Place.ofParagraph(paragraphs));
      line.setLength(0);
    }
    out.lines(lines(line.toString()), Place.ofParagraph(paragraphs));
  }

  /** A paragraph whose mark was deleted goes on in the next. */
  private static boolean isEnded(StringBuilder line) {
    return !line.isEmpty() && (line.charAt(line.length() - 1) == '\r' || isBreak(line));
  }

  private static boolean isBreak(StringBuilder line) {
    char last = line.charAt(line.length() - 1);
    return last == '\f' || last == 0x07;
  }

  /** The lines of a paragraph of a table's cell. */
  List<String> cellLines(Paragraph paragraph) {
    return lines(lists.number(paragraph) + text(paragraph));
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(text.replace('\u000b', '\n').replace('\u0007', ' ').lines().toList());
  }

  /** What is shown of a paragraph, with its end mark. */
  private String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      boolean seen = !run.isMarkedDeleted() && !run.isVanished();
      String words = run.text();
      for (int j = 0; j < words.length(); j++) append(words.charAt(j), seen, text);
    }
    return text.toString();
  }

  private void append(char c, boolean seen, StringBuilder text) {
    if (c == FIELD_BEGIN) fieldCodes++;
    else if (c == FIELD_RESULT || (c == FIELD_END && fieldCodes > 0)) {
      fieldCodes = Math.max(0, fieldCodes - 1);
    } else if (fieldCodes == 0 && seen && c != FIELD_END) {
      if (c >= ' ' || "\t\r\f\u000b\u0007".indexOf(c) >= 0) text.append(c == 0x1E ? '-' : c);
    }
  }
}
