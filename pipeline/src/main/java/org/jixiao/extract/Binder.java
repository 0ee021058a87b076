package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.Search;
import org.jixiao.text.Unit;

/**
 * Gives the numbers of one sentence their meaning. A number belongs to the nearest label before it
 * that can have its unit; after 分别 the labels and numbers belong together in their order. Words
 * such as 基本支出 say of what the following figures are a part. Negated and compared numbers (未达, 接近,
 * 不低于) are no figures.
 */
final class Binder {

  private static final String BEFORE_PROJECT = "中和及与的年度款门算元是为数位局办";
  private static final int MOST_PENDING = 16;

  private final String text;
  private final Trust trust;
  private final UnitFinder units;
  private final Nearest nearest;
  private final int end;
  private final List<Bound> bound = new ArrayList<>();
  private final List<Mention> pending = new ArrayList<>();
  private final List<Mention> queue = new ArrayList<>();
  private Field scope;
  private Field lastMoney = Field.EXPENDITURE;
  private int partsSeen;
  private int year;

  private Binder(Reading reading, int end) {
    this.text = reading.text();
    this.trust = new Trust(reading);
    this.units = new UnitFinder(reading);
    this.nearest = new Nearest(text, pending);
    this.end = end;
  }

  /** The numbers of the sentence {@code [start, end)} that have a meaning, in order. */
  static List<Bound> bind(Reading reading, int start, int end) {
    Binder binder = new Binder(reading, end);
    List<Measurement> measurements = reading.measurements(start, end);
    if (measurements.isEmpty()) return List.of();
    List<Mention> mentions = reading.mentions(start, end);
    int next = 0;
    for (int i = 0; i < measurements.size(); i++) {
      Measurement measurement = measurements.get(i);
      for (; next < mentions.size() && mentions.get(next).start() < measurement.start(); next++) {
        binder.read(mentions.get(next));
      }
      binder.read(
          binder.units.complete(
              measurement,
              i + 1 < measurements.size() ? measurements.get(i + 1) : null,
              binder.pending));
    }
    return binder.bound;
  }

  private void read(Mention mention) {
    queue.clear();
    if (isInBrackets(mention) || isOfOneProject(mention)) return;
    Field field = mention.field();
    if (field.isScope() && field != Field.ASIDE) scope = field;
    if (pending.size() == MOST_PENDING) pending.remove(0);
    pending.add(mention);
  }

  /** In 信息系统项目支出 the words are one project's, not all projects'. */
  private boolean isOfOneProject(Mention mention) {
    if (mention.field() != Field.PROJECT || mention.start() == 0) return false;
    char before = text.charAt(mention.start() - 1);
    return Character.isIdeographic(before) && BEFORE_PROJECT.indexOf(before) < 0;
  }

  /** （本级） after a name is no scope. */
  private boolean isInBrackets(Mention mention) {
    return mention.field().isScope()
        && mention.start() > 0
        && mention.end() < end
        && text.charAt(mention.start() - 1) == '（'
        && text.charAt(mention.end()) == '）';
  }

  private void read(Measurement measurement) {
    if (isYear(measurement)) {
      year = measurement.value().intValue();
      return;
    }
    if (trust.isOperand(measurement)) return;
    if (!bound.isEmpty() && trust.repeats(bound.get(bound.size() - 1).measurement(), measurement)) {
      Bound last = bound.get(bound.size() - 1);
      bound.add(
          new Bound(last.field(), last.scope(), measurement.start(), measurement, last.year()));
      return;
    }
    if (queue.isEmpty() && !pending.isEmpty()) distribute(measurement);
    if (!queue.isEmpty()) {
      Mention mention = queue.remove(0);
      if (mention.field().accepts(measurement)) add(mention, measurement);
      else queue.clear();
      pending.clear();
      return;
    }
    Mention mention = nearest.to(measurement);
    if (mention == null) readBase(measurement);
    if (mention == null) return;
    if (trust.isStated(mention, measurement)) add(mention, measurement);
    forget(measurement);
  }

  /** 完成年初预算 100 万元的 97%: the budget stands inside the rate's label. */
  private void readBase(Measurement measurement) {
    if (pending.isEmpty() || !measurement.is(Unit.Kind.MONEY)) return;
    Mention mention = pending.get(pending.size() - 1);
    if (mention.field() != Field.EXECUTION || Gap.of(text, mention.end(), measurement.start()) > 1)
      return;
    String words = text.substring(mention.start(), mention.end());
    Field field = words.contains("年初") ? Field.ORIGINAL : Field.ADJUSTED;
    bound.add(new Bound(field, scope, mention.start(), measurement, year));
    pending.set(
        pending.size() - 1, new Mention(mention.label(), mention.start(), measurement.end()));
  }

  /** A number in brackets uses up the labels in the brackets only: 执行率（支出 99 万元）98%. */
  private void forget(Measurement measurement) {
    int open = measurement.start() - 1;
    int from = Math.max(pending.get(0).start(), measurement.start() - Gap.LONGEST);
    while (open > from && "（）".indexOf(text.charAt(open)) < 0) open--;
    if (text.charAt(open) != '（') pending.clear();
    while (!pending.isEmpty() && pending.get(pending.size() - 1).start() > open) {
      pending.remove(pending.size() - 1);
    }
  }

  static boolean isYear(Measurement measurement) {
    return measurement.is(Unit.Kind.OTHER)
        && measurement.unit().name().startsWith("年")
        && measurement.value().scale() == 0
        && measurement.printed().length() == 4;
  }

  /** After 分别 the labels just listed wait for their numbers. */
  private void distribute(Measurement measurement) {
    int from = pending.get(0).start();
    int word = Search.last(text, "分别", from, measurement.start());
    if (word < from || text.substring(word, measurement.start()).indexOf('，') >= 0) return;
    int first = pending.size() - 1;
    while (first > 0 && isListed(pending.get(first - 1), pending.get(first))) first--;
    List<Mention> listed = pending.subList(first, pending.size());
    if (listed.size() < 2) return;
    queue.addAll(listed);
  }

  private boolean isListed(Mention left, Mention right) {
    int gap = right.start() - left.end();
    if (gap < 0 || gap > 3) return false;
    for (int i = left.end(); i < right.start(); i++) {
      if (UnitFinder.LIST_WORDS.indexOf(text.charAt(i)) < 0) return false;
    }
    return true;
  }

  private void add(Mention mention, Measurement measurement) {
    Field field = mention.field();
    if (!field.isScope()) {
      Field of = isAside(mention) ? Field.ASIDE : scope;
      bound.add(new Bound(field, of, mention.start(), measurement, year));
      if (field.isMoney()) lastMoney = field;
      return;
    }
    bound.add(new Bound(lastMoney, field, mention.start(), measurement, year));
    if (field == Field.BASIC || field == Field.PROJECT) partsSeen++;
    if (partsSeen != 1) scope = null;
  }

  /** 上年预算执行率: the word right before the label takes its figure out. */
  private boolean isAside(Mention mention) {
    int index = pending.indexOf(mention);
    if (index < 1 || pending.get(index - 1).field() != Field.ASIDE) return false;
    Mention before = pending.get(index - 1);
    return mention.start() - before.end() <= before.label().reach()
        && text.substring(before.end(), mention.start()).indexOf('，') < 0;
  }

  @Override
  public String toString() {
    return "Binder" + bound + " up to " + end;
  }
}
