package org.jixiao.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every figure that can be asked for, in the order in which people are told of them. */
public final class Fields {
  private static final String RESOURCE = "/schemas/fields.csv";
  private static final Pattern ITEM = Pattern.compile("/(\\d{1,6})(?=/|$)");
  private static final Pattern CORE = Pattern.compile(".*_(yuan|pct|points)|grade.*");
  private static final int MOST_SUGGESTIONS = 5;

  private final List<Field> fields;

  private Fields(List<Field> fields) {
    this.fields = fields;
  }

  /** The fields of {@code schemas/fields.csv}. */
  public static Fields standard() {
    try (InputStream in = Fields.class.getResourceAsStream(RESOURCE);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in, UTF_8)) {
      return new Fields(rows.stream().map(Fields::field).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static Field field(NamedCsvRecord row) {
    return new Field(
        row.getField("table"),
        row.getField("column"),
        row.getField("path"),
        row.getField("zh"),
        row.getField("en"),
        Arrays.stream(row.getField("also").split("\\|", -1)).filter(n -> !n.isEmpty()).toList());
  }

  /**
   * What a person may mean by a path, a column or a name; empty when nothing is called so. Of names
   * that both the report and its items have, the report's are meant.
   */
  List<Asked> called(String asked) {
    if (asked.strip().startsWith("/")) return at(asked.strip());
    String name = Similarity.plain(asked);
    Predicate<Field> isCalled =
        field -> field.names().anyMatch(known -> Similarity.plain(known).equals(name));
    List<Asked> ofReport = matching(isCalled.and(field -> !field.isOfItem()), null);
    return ofReport.isEmpty() ? matching(isCalled, null) : ofReport;
  }

  /** A path of a value, of an item or of a group of values: /tasks/0/name, /tasks/0, /budget. */
  private List<Asked> at(String path) {
    Matcher place = ITEM.matcher(path);
    Integer item = place.find() ? Integer.valueOf(place.group(1)) : null;
    String pattern = ITEM.matcher(path).replaceFirst("/*").replaceAll("/+$", "");
    return matching(f -> f.path().equals(pattern) || f.path().startsWith(pattern + "/"), item);
  }

  private List<Asked> matching(Predicate<Field> wanted, Integer item) {
    return fields.stream().filter(wanted).map(f -> new Asked(f, item)).toList();
  }

  /** The names that look most like one that is not known, best first. */
  List<String> like(String asked) {
    Stream<String> known = fields.stream().flatMap(f -> Stream.concat(f.names(), paths(f)));
    return Similarity.nearest(asked, new ArrayList<>(known.distinct().toList()), MOST_SUGGESTIONS);
  }

  private static Stream<String> paths(Field field) {
    return field.isDerived() ? Stream.empty() : Stream.of(field.path().replace("*", "0"));
  }

  /** The report's own amounts, rates, scores and grades, printed and derived. */
  List<Asked> core() {
    return matching(f -> !f.isOfItem() && CORE.matcher(f.column()).matches(), null);
  }

  List<Asked> all() {
    return matching(field -> true, null);
  }

  /** The field that stands at a path, or null. */
  Asked atPath(String path) {
    List<Asked> there = path.isEmpty() ? List.of() : at(path);
    return there.size() == 1 ? there.get(0) : null;
  }

  /** A field of the table of reports. */
  Asked column(String column) {
    return matching(f -> !f.isOfItem() && f.column().equals(column), null).get(0);
  }
}
