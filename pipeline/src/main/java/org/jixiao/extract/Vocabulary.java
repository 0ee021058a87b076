package org.jixiao.extract;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.jixiao.text.TermIndex;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;

/** The words that the extractor knows; all of them are data files. Immutable. */
public final class Vocabulary {

  private final TermIndex<SectionKind> sections;
  private final TermIndex<String> fillers;
  private final TermIndex<Label> labels;
  private final TermIndex<Unit> units;
  private final List<Division> divisions;
  private final TermIndex<String> departmentTypes;

  private Vocabulary(
      List<NamedCsvRecord> sections,
      List<NamedCsvRecord> labels,
      List<NamedCsvRecord> units,
      List<NamedCsvRecord> divisions,
      List<NamedCsvRecord> types) {
    this.sections =
        new TermIndex<>(
            sections.stream()
                .filter(row -> !isFiller(row))
                .map(row -> new Term<>(row.getField("name"), SectionKind.of(row.getField("kind"))))
                .toList());
    this.fillers =
        new TermIndex<>(
            sections.stream()
                .filter(Vocabulary::isFiller)
                .map(row -> new Term<>(row.getField("name"), row.getField("name")))
                .toList());
    this.labels = new TermIndex<>(labels.stream().map(Vocabulary::label).toList());
    this.units = new TermIndex<>(units.stream().map(Vocabulary::unit).toList());
    this.divisions = divisions.stream().map(Vocabulary::division).toList();
    this.departmentTypes =
        new TermIndex<>(
            types.stream()
                .map(row -> new Term<>(row.getField("term"), row.getField("type")))
                .toList());
  }

  /** The vocabulary that comes with the project. */
  public static Vocabulary standard() {
    return Standard.VOCABULARY;
  }

  /** Read once, when first asked for. */
  private static final class Standard {
    static final Vocabulary VOCABULARY =
        new Vocabulary(
            DataFile.resource("sections.csv"),
            DataFile.resource("labels.csv"),
            DataFile.resource("units.csv"),
            DataFile.resource("divisions.csv"),
            DataFile.resource("department_types.csv"));
  }

  private static boolean isFiller(NamedCsvRecord row) {
    return row.getField("kind").equals("filler");
  }

  private static Term<Label> label(NamedCsvRecord row) {
    int reach = Integer.parseInt(row.getField("reach"));
    return new Term<>(row.getField("term"), new Label(Field.of(row.getField("field")), reach));
  }

  private static Term<Unit> unit(NamedCsvRecord row) {
    Unit.Kind kind = Unit.Kind.valueOf(row.getField("kind").toUpperCase(java.util.Locale.ROOT));
    long factor = Long.parseLong(row.getField("factor"));
    return new Term<>(row.getField("name"), new Unit(row.getField("name"), kind, factor));
  }

  private static Division division(NamedCsvRecord row) {
    String district = row.getField("district");
    return new Division(
        row.getField("code"), row.getField("city"), district.isEmpty() ? null : district);
  }

  TermIndex<SectionKind> sections() {
    return sections;
  }

  TermIndex<String> fillers() {
    return fillers;
  }

  TermIndex<Label> labels() {
    return labels;
  }

  TermIndex<Unit> units() {
    return units;
  }

  List<Division> divisions() {
    return divisions;
  }

  TermIndex<String> departmentTypes() {
    return departmentTypes;
  }
}
