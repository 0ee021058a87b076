package org.jixiao.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects what a page of a PDF prints: characters, straight lines and how much is picture. */
final class PdfPage extends PDFGraphicsStreamEngine {
  private static final float THIN = 3;
  private static final float SLANT = 0.1f;

  private final Limits limits;
  private final List<Printed> printed = new ArrayList<>();
  private final List<float[]> segments = new ArrayList<>();
  private final List<float[]> path = new ArrayList<>();
  private final List<float[]> boxes = new ArrayList<>();
  private Point2D.Float start = new Point2D.Float();
  private Point2D.Float current = new Point2D.Float();
  private double pictured;
  private boolean drawn;

  /** A character in the page's own coordinates, with the direction (dx, dy) it is read in. */
  private record Printed(
      String text, float x, float y, float width, float size, float dx, float dy) {}

  private PdfPage(PDPage page, Limits limits) {
    super(page);
    this.limits = limits;
  }

  /**
   * What is on a page.
   *
   * @param pictured the share of the page that pictures cover, roughly
   * @param drawn whether anything but text is on it
   */
  record Content(
      List<Glyph> glyphs, List<Rule> rules, int unmapped, double pictured, boolean drawn) {}

  static Content read(PDPage page, Limits limits) throws IOException {
    PdfPage engine = new PdfPage(page, limits);
    engine.processPage(page);
    return engine.content();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) return;
    if (printed.size() >= limits.characters()) throw new IOException("too many characters");
    if (Thread.currentThread().isInterrupted()) throw new IOException("interrupted");
    Point2D.Float from = matrix.transformPoint(0, 0);
    Point2D.Float to = matrix.transformPoint(displacement.getX(), 0);
    Point2D.Float unit = matrix.transformPoint(1, 0);
    Point2D.Float up = matrix.transformPoint(0, 1);
    float length = distance(from, unit);
    if (length == 0) return;
    printed.add(
        new Printed(
            unicode(font, code),
            from.x,
            from.y,
            distance(from, to),
            distance(from, up),
            (unit.x - from.x) / length,
            (unit.y - from.y) / length));
  }

  /** Chinese character collections call the two-column ellipsis by its mathematical name. */
  private static String unicode(PDFont font, int code) {
    String text = font.toUnicode(code);
    return text == null ? null : text.replace('\u22EF', '…');
  }

  private static float distance(Point2D.Float a, Point2D.Float b) {
    return (float) a.distance(b);
  }

  /** The direction most characters are read in, as quarter turns. */
  private int turn() {
    int[] votes = new int[4];
    for (Printed one : printed) {
      int turn = turn(one);
      if (turn >= 0) votes[turn]++;
    }
    int most = 0;
    for (int i = 1; i < 4; i++) {
      if (votes[i] > votes[most]) most = i;
    }
    return most;
  }

  private static int turn(Printed one) {
    if (Math.abs(one.dy) < SLANT) return one.dx > 0 ? 0 : 2;
    if (Math.abs(one.dx) < SLANT) return one.dy > 0 ? 1 : 3;
    return -1;
  }

  private Content content() {
    int turn = turn();
    List<Glyph> glyphs = new ArrayList<>();
    int unmapped = 0;
    for (Printed one : printed) {
      if (turn(one) != turn) continue;
      if (one.text == null || one.text.chars().anyMatch(PdfPage::isUnknown)) unmapped++;
      if (one.text == null || one.text.isBlank()) continue;
      float[] at = turned(one.x, one.y, turn);
      glyphs.add(new Glyph(one.text, at[0], at[1], one.width, one.size));
    }
    List<Rule> rules = new ArrayList<>();
    for (float[] s : segments) addRule(turned(s[0], s[1], turn), turned(s[2], s[3], turn), rules);
    return new Content(glyphs, rules, unmapped, pictured, drawn);
  }

  private static boolean isUnknown(int c) {
    return c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || c < ' ';
  }

  private static float[] turned(float x, float y, int turn) {
    return switch (turn) {
      case 1 -> new float[] {y, x};
      case 2 -> new float[] {-x, y};
      case 3 -> new float[] {-y, -x};
      default -> new float[] {x, -y};
    };
  }

  private static void addRule(float[] a, float[] b, List<Rule> rules) {
    float width = Math.abs(a[0] - b[0]);
    float height = Math.abs(a[1] - b[1]);
    if (height <= 1 && width > THIN) {
      rules.add(new Rule(true, (a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0])));
    } else if (width <= 1 && height > THIN) {
      rules.add(new Rule(false, (a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1])));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    float[] box = {(float) p0.getX(), (float) p0.getY(), (float) p2.getX(), (float) p2.getY()};
    boxes.add(box);
    Point2D[] corners = {p0, p1, p2, p3, p0};
    for (int i = 0; i < 4; i++) side(corners[i], corners[i + 1]);
  }

  private void side(Point2D from, Point2D to) {
    path.add(
        new float[] {
          (float) from.getX(), (float) from.getY(), (float) to.getX(), (float) to.getY()
        });
  }

  @Override
  public void drawImage(PDImage image) {
    drawn = true;
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double area = Math.abs((double) matrix.getScalingFactorX() * matrix.getScalingFactorY());
    double page = (double) getPage().getCropBox().getWidth() * getPage().getCropBox().getHeight();
    if (page > 0) pictured = Math.max(pictured, area / page);
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    start = new Point2D.Float(x, y);
    current = start;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D.Float next = new Point2D.Float(x, y);
    side(current, next);
    current = next;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
    drawn = true;
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    side(current, start);
    current = start;
  }

  @Override
  public void endPath() {
    path.clear();
    boxes.clear();
  }

  @Override
  public void strokePath() {
    segments.addAll(path);
    endPath();
  }

  /** A filled box is a line when it is thin; a path of lines may be one, too. */
  @Override
  public void fillPath(int windingRule) {
    if (boxes.isEmpty() && path.size() >= 3) boxes.add(around(path));
    for (float[] box : boxes) {
      float width = Math.abs(box[0] - box[2]);
      float height = Math.abs(box[1] - box[3]);
      if (height <= THIN && width > height) {
        float y = (box[1] + box[3]) / 2;
        segments.add(new float[] {box[0], y, box[2], y});
      } else if (width <= THIN && height > width) {
        float x = (box[0] + box[2]) / 2;
        segments.add(new float[] {x, box[1], x, box[3]});
      }
    }
    endPath();
  }

  private static float[] around(List<float[]> sides) {
    float[] box = sides.get(0).clone();
    for (float[] side : sides) {
      box[0] = Math.min(box[0], Math.min(side[0], side[2]));
      box[1] = Math.min(box[1], Math.min(side[1], side[3]));
      box[2] = Math.max(box[2], Math.max(side[0], side[2]));
      box[3] = Math.max(box[3], Math.max(side[1], side[3]));
    }
    return box;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void shadingFill(COSName name) {
    drawn = true;
  }
}
