package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Draws a table of growth: both axes are logarithmic, so that what grows in proportion is a line
 * with the slope of the dashed one, and what does not grow is level.
 */
final class Plot {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 400;
  private static final int LEFT = 70;
  private static final int RIGHT = 150;
  private static final int TOP = 20;
  private static final int BOTTOM = 50;

  private final List<String> svg = new ArrayList<>();
  private final GrowthTable table;
  private final double leastX;
  private final double mostX;
  private final double leastY;
  private final double mostY;

  private Plot(GrowthTable table) {
    this.table = table;
    List<GrowthTable.Row> rows = table.rows();
    leastX = decade(rows.get(0).amount(), false);
    mostX = Math.max(leastX + 1, decade(rows.get(rows.size() - 1).amount(), true));
    leastY = decade(rows.stream().mapToDouble(Plot::least).min().orElseThrow(), false);
    mostY =
        Math.max(
            leastY + 1, decade(rows.stream().mapToDouble(Plot::most).max().orElseThrow(), true));
  }

  /** Writes a drawing of a table that has rows. */
  static void write(GrowthTable table, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, new Plot(table).draw());
  }

  private static double least(GrowthTable.Row row) {
    return Math.min(row.wallSeconds(), row.cpuSeconds());
  }

  private static double most(GrowthTable.Row row) {
    return Math.max(Math.max(row.wallSeconds(), row.cpuSeconds()), row.peakMegabytes());
  }

  private static double decade(double value, boolean upwards) {
    double power = Math.log10(Math.max(value, 1e-3));
    return upwards ? Math.ceil(power) : Math.floor(power);
  }

  private List<String> draw() {
    svg.add(
        text(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"12\">",
            WIDTH, HEIGHT));
    svg.add(text("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT));
    for (int power = (int) leastX; power <= mostX; power++) tickX(power);
    for (int power = (int) leastY; power <= mostY; power++) tickY(power);
    label((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", "black", table.what());
    inProportion();
    line("#1b6ca8", "wall, s", GrowthTable.Row::wallSeconds);
    line("#d1495b", "processors, s", GrowthTable.Row::cpuSeconds);
    line("#3a7d44", "peak memory, MB", GrowthTable.Row::peakMegabytes);
    svg.add("</svg>");
    return svg;
  }

  private void tickX(int power) {
    double x = x(Math.pow(10, power));
    grid(x, TOP, x, HEIGHT - BOTTOM);
    label(x, HEIGHT - BOTTOM + 18, "middle", "black", number(power));
  }

  private void tickY(int power) {
    double y = y(Math.pow(10, power));
    grid(LEFT, y, WIDTH - RIGHT, y);
    label(LEFT - 8, y + 4, "end", "black", number(power));
  }

  private static String number(int power) {
    return power < 0 ? text("%.3g", Math.pow(10, power)) : text("%,d", (long) Math.pow(10, power));
  }

  private void grid(double fromX, double fromY, double toX, double toY) {
    svg.add(
        text(
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>",
            fromX, fromY, toX, toY));
  }

  /** From the last time downwards, as if time were in proportion to the amount. */
  private void inProportion() {
    List<GrowthTable.Row> rows = table.rows();
    GrowthTable.Row last = rows.get(rows.size() - 1);
    double seconds = last.wallSeconds();
    double first = rows.get(0).amount();
    double amount = Math.max(first, last.amount() * Math.pow(10, leastY) / seconds);
    svg.add(
        text(
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#888888\""
                + " stroke-dasharray=\"5 4\"/>",
            x(last.amount()), y(seconds), x(amount), y(seconds * amount / last.amount())));
  }

  private void line(String colour, String name, ToDoubleFunction<GrowthTable.Row> figure) {
    StringBuilder points = new StringBuilder();
    double lastX = 0;
    double lastY = 0;
    for (GrowthTable.Row row : table.rows()) {
      lastX = x(row.amount());
      lastY = y(Math.max(figure.applyAsDouble(row), 1e-3));
      points.append(text("%.1f,%.1f ", lastX, lastY));
      svg.add(text("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", lastX, lastY, colour));
    }
    svg.add(
        text(
            "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
            points.toString().strip(), colour));
    label(lastX + 8, lastY + 4, "start", colour, name);
  }

  private void label(double x, double y, String anchor, String colour, String words) {
    svg.add(
        text(
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
            x, y, anchor, colour, words));
  }

  private double x(double amount) {
    return LEFT + (Math.log10(amount) - leastX) / (mostX - leastX) * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    return HEIGHT
        - BOTTOM
        - (Math.log10(value) - leastY) / (mostY - leastY) * (HEIGHT - TOP - BOTTOM);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
