package org.jixiao.extract;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.text.TermIndex;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;
import org.jixiao.text.Words;

/** The words that the extractor knows; all of them are data files. Immutable. */
public final class Vocabulary {

  private final TermIndex<SectionKind> sections;
  private final TermIndex<String> fillers;
  private final TermIndex<Label> labels;
  private final TermIndex<Cue> figureWords;
  private final TermIndex<Field> figurePhrases;
  private final TermIndex<Unit> units;
  private final Divisions divisions;
  private final TermIndex<String> departmentTypes;
  private final TermIndex<SectionKind> headingWords;
  private final Map<String, Words> words;

  private Vocabulary(DataFiles files) {
    List<NamedCsvRecord> names = files.rows("sections.csv");
    this.sections =
        new TermIndex<>(
            names.stream()
                .filter(row -> !isFiller(row))
                .map(row -> new Term<>(row.getField("name"), SectionKind.of(row.getField("kind"))))
                .toList());
    this.fillers =
        new TermIndex<>(
            names.stream()
                .filter(Vocabulary::isFiller)
                .map(row -> new Term<>(row.getField("name"), row.getField("name")))
                .toList());
    this.headingWords =
        new TermIndex<>(
            files.rows("heading_words.csv").stream()
                .map(row -> new Term<>(row.getField("word"), SectionKind.of(row.getField("kind"))))
                .toList());
    this.labels =
        new TermIndex<>(files.rows("labels.csv").stream().map(Vocabulary::label).toList());
    this.figureWords =
        new TermIndex<>(
            files.rows("figure_words.csv").stream()
                .map(row -> new Term<>(row.getField("word"), Cue.of(row.getField("kind"))))
                .toList());
    this.figurePhrases =
        new TermIndex<>(
            files.rows("labels.csv").stream()
                .map(Vocabulary::label)
                .filter(label -> FigurePhrase.isKnown(label.meaning().field()))
                .filter(label -> !figureWords.covers(label.text(), 0, label.text().length()))
                .map(label -> new Term<>(label.text(), label.meaning().field()))
                .toList());
    this.units = new TermIndex<>(files.rows("units.csv").stream().map(Vocabulary::unit).toList());
    this.divisions =
        new Divisions(
            files.rows("divisions.csv").stream().map(Vocabulary::division).toList(),
            townships(files.rows("townships.csv")));
    this.departmentTypes =
        new TermIndex<>(
            files.rows("department_types.csv").stream()
                .map(row -> new Term<>(row.getField("term"), row.getField("type")))
                .toList());
    this.words = words(files.rows("words.csv"));
  }

  private static Map<String, Words> words(List<NamedCsvRecord> rows) {
    Map<String, List<String>> byUse = new TreeMap<>();
    for (NamedCsvRecord row : rows) {
      byUse
          .computeIfAbsent(row.getField("use"), use -> new ArrayList<>())
          .add(row.getField("word"));
    }
    Map<String, Words> words = new TreeMap<>();
    byUse.forEach((use, list) -> words.put(use, new Words(list)));
    return words;
  }

  private static SortedMap<String, String> townships(List<NamedCsvRecord> rows) {
    SortedMap<String, String> townships = new TreeMap<>();
    for (NamedCsvRecord row : rows) {
      townships.putIfAbsent(row.getField("name"), row.getField("district_code"));
    }
    return townships;
  }

  /** The vocabulary that comes with the project. */
  public static Vocabulary standard() {
    return Standard.VOCABULARY;
  }

  /**
   * The project's vocabulary and that of a folder of files of the same names and form; a file may
   * be absent. Where both say something of a word, the folder is right.
   *
   * @throws java.io.UncheckedIOException when a file cannot be read
   */
  public static Vocabulary standardAnd(Path folder) {
    return new Vocabulary(DataFiles.standardAnd(folder));
  }

  /** Read once, when first asked for. */
  private static final class Standard {
    static final Vocabulary VOCABULARY = new Vocabulary(DataFiles.standard());
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
    String former = row.getField("former");
    return new Division(
        row.getField("code"),
        row.getField("city"),
        district.isEmpty() ? null : district,
        former.isEmpty() ? List.of() : List.of(former.split(";")));
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

  TermIndex<Cue> figureWords() {
    return figureWords;
  }

  /** Labels of figures that are not made of the figure words. */
  TermIndex<Field> figurePhrases() {
    return figurePhrases;
  }

  TermIndex<Unit> units() {
    return units;
  }

  Divisions divisions() {
    return divisions;
  }

  TermIndex<String> departmentTypes() {
    return departmentTypes;
  }

  /** Words that tell a section's kind inside a heading that is no known name. */
  TermIndex<SectionKind> headingWords() {
    return headingWords;
  }

  /** The words of one use, as words.csv names it. */
  Words words(String use) {
    Words found = words.get(use);
    if (found == null) throw new IllegalArgumentException("words.csv has no words for " + use);
    return found;
  }
}
