package org.jixiao.generate.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jixiao.generate.Detail;
import org.jixiao.generate.Dice;
import org.jixiao.generate.Generator;
import org.jixiao.model.Report;

/**
 * An endless list of reports as text, the families in turn. Report {@code i} depends on the seed,
 * the families and {@code i} alone. Safe for use by many threads.
 */
public final class TextReportSet {
  private static final int PURPOSE = 31;

  /** A record that lacks what its family needs is drawn again, so many times at most. */
  private static final int DRAWS = 64;

  /** Every so many reports one is of a later department, so that small ones occur in small sets. */
  private static final int EVERY = 8;

  private static final int LATER = 4_000;

  private final long seed;
  private final List<LayoutFamily> families;
  private final Grammar grammar = Grammar.standard();
  private final List<Generator> generators;

  public TextReportSet(long seed) {
    this(seed, List.of(LayoutFamily.values()));
  }

  public TextReportSet(long seed, List<LayoutFamily> families) {
    this.seed = seed;
    this.families = List.copyOf(families);
    generators =
        IntStream.range(0, DRAWS).mapToObj(draw -> new Generator(seed + draw, Detail.ALL)).toList();
  }

  /** The report {@code index}, from 0. */
  public Rendered at(long index) {
    LayoutFamily family = families.get((int) (index % families.size()));
    Dice dice = Dice.of(seed, PURPOSE, index);
    Report record = record(place(index), family.allowed().need());
    Plan plan = family.allowed().draw(dice);
    Desk desk = new Desk(record, plan, grammar, dice);
    Composer.compose(desk);
    String header = record.department().name();
    Sheet sheet = Typesetter.set(desk.blocks(), plan.pages(), header, dice);
    String name = String.format(Locale.ROOT, "%05d-%s.txt", index, family.id());
    return new Rendered(family, name, sheet.text(), Truth.of(sheet, record, name));
  }

  private static long place(long index) {
    return index % EVERY == EVERY - 1 ? LATER + index : index;
  }

  private Report record(long place, Need need) {
    for (Generator generator : generators) {
      Report record = generator.at(place).report();
      if (need.isMetBy(record)) return record;
    }
    return generators.get(0).at(place).report();
  }
}
