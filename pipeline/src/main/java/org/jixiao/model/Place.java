package org.jixiao.model;

/**
 * Where something stood in a document, for a person who looks it up there. All count from 1; null
 * is what the document's format does not have.
 *
 * @param page of the document
 * @param table of the document; in a spreadsheet the sheet
 * @param row of the table
 * @param column of the table
 * @param paragraph of the document's text outside its tables
 */
public record Place(Integer page, Integer table, Integer row, Integer column, Integer paragraph) {

  /** No place at all. */
  public static final Place UNKNOWN = new Place(null, null, null, null, null);

  /** A place that is known by its page alone. */
  public static Place ofPage(int page) {
    return new Place(page, null, null, null, null);
  }

  /** A place in running text. */
  public static Place ofParagraph(int paragraph) {
    return new Place(null, null, null, null, paragraph);
  }
}
