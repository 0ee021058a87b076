package org.jixiao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
  private final TermIndex<Field> labels;
  private final TermIndex<Cue> figureWords;
  private final TermIndex<Field> figurePhrases;
  private final TermIndex<Unit> units;
  private final Divisions divisions;
  private final TermIndex<String> departmentTypes;
  private final TermIndex<SectionKind> headingWords;
  private final Map<String, Words> words;

  private Vocabulary(DataFiles files) {
    List<DataRow> names = files.rows("sections.csv");
    this.sections =
        new TermIndex<>(
            names.stream()
                .filter(row -> !isFiller(row))
                .map(row -> new Term<>(row.text("name"), section(row)))
                .toList());
    this.fillers =
        new TermIndex<>(
            names.stream()
                .filter(Vocabulary::isFiller)
                .map(row -> new Term<>(row.text("name"), row.text("name")))
                .toList());
    this.headingWords =
        new TermIndex<>(
            files.rows("heading_words.csv").stream()
                .map(row -> new Term<>(row.text("word"), section(row)))
                .toList());
    this.labels =
        new TermIndex<>(files.rows("labels.csv").stream().map(Vocabulary::label).toList());
    this.figureWords =
        new TermIndex<>(
            files.rows("figure_words.csv").stream()
                .map(
                    row -> new Term<>(row.text("word"), row.value("kind", "kind of word", Cue::of)))
                .toList());
    this.figurePhrases =
        new TermIndex<>(
            files.rows("labels.csv").stream()
                .map(Vocabulary::label)
                .filter(label -> FigurePhrase.isKnown(label.meaning()))
                .filter(label -> !figureWords.covers(label.text(), 0, label.text().length()))
                .map(label -> new Term<>(label.text(), label.meaning()))
                .toList());
    this.units = new TermIndex<>(files.rows("units.csv").stream().map(Vocabulary::unit).toList());
    this.divisions =
        new Divisions(
            files.rows("divisions.csv").stream().map(Vocabulary::division).toList(),
            townships(files.rows("townships.csv")));
    this.departmentTypes =
        new TermIndex<>(
            files.rows("department_types.csv").stream()
                .map(row -> new Term<>(row.text("term"), row.text("type")))
                .toList());
    this.words = words(files.rows("words.csv"));
  }

  private static Map<String, Words> words(List<DataRow> rows) {
    Map<String, List<String>> byUse = new TreeMap<>();
    for (DataRow row : rows) {
      byUse.computeIfAbsent(row.text("use"), use -> new ArrayList<>()).add(row.text("word"));
    }
    Map<String, Words> words = new HashMap<>();
    byUse.forEach((use, list) -> words.put(use, new Words(list)));
    return words;
  }

  private static SortedMap<String, String> townships(List<DataRow> rows) {
    SortedMap<String, String> townships = new TreeMap<>();
    for (DataRow row : rows) {
      townships.putIfAbsent(row.text("name"), row.text("district_code"));
    }
    return townships;
  }

  /** The vocabulary that comes with the project. */
  public static Vocabulary standard() {
    return Standard.VOCABULARY;
  }

  /**
   * The project's vocabulary and added words. Where both say something of a word, the added ones
   * are right.
   *
   * @throws IllegalArgumentException naming file, line and reason when a row is wrong
   */
  public static Vocabulary standardAnd(AddedWords added) {
    return added.files().isEmpty() ? standard() : new Vocabulary(DataFiles.standardAnd(added));
  }

  /** Read once, when first asked for. */
  private static final class Standard {
    static final Vocabulary VOCABULARY = new Vocabulary(DataFiles.standard());
  }

  private static boolean isFiller(DataRow row) {
    return row.text("kind").equals("filler");
  }

  private static SectionKind section(DataRow row) {
    return row.value("kind", "kind of section", SectionKind::of);
  }

  private static Term<Field> label(DataRow row) {
    return new Term<>(row.text("term"), row.value("field", "field", Field::of));
  }

  private static Term<Unit> unit(DataRow row) {
    Unit.Kind kind =
        row.value("kind", "kind of unit", id -> Unit.Kind.valueOf(id.toUpperCase(Locale.ROOT)));
    long factor = row.value("factor", "number", Long::valueOf);
    return new Term<>(row.text("name"), new Unit(row.text("name"), kind, factor));
  }

  private static Division division(DataRow row) {
    String district = row.text("district");
    String former = row.text("former");
    return new Division(
        row.text("code"),
        row.text("city"),
        district.isEmpty() ? null : district,
        former.isEmpty() ? List.of() : List.of(former.split(";")));
  }

  TermIndex<SectionKind> sections() {
    return sections;
  }

  TermIndex<String> fillers() {
    return fillers;
  }

  TermIndex<Field> labels() {
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
