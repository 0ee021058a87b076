package org.jixiao.generate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.generate.Dice;

/**
 * What a family allows of every facet; a facet that it does not name is as usual. Immutable.
 *
 * @param facets by the facet's enum, its options
 * @param need what a record must have to be rendered so
 */
record Menu(Map<Class<?>, List<?>> facets, Need need) {
  static final Menu USUAL =
      new Menu(Map.of(), Need.ANYTHING)
          .allow(TitleStyle.ONE_LINE, TitleStyle.ONE_LINE, TitleStyle.TWO_LINES)
          .allow(YearStyle.DIGITS)
          .allow(Structure.GROUPED, Structure.FLAT)
          .allow(Numbering.CHINESE)
          .allow(MoneyStyle.WAN, MoneyStyle.WAN_SPACED)
          .allow(ZeroStyle.values())
          .allow(RateStyle.TWO_DECIMALS)
          .allow(FinanceStyle.PROSE)
          .allow(TaskStyle.PROSE, TaskStyle.NONE)
          .allow(TableStyle.ALIGNED)
          .allow(UnitPlace.COLUMN_HEAD, UnitPlace.CAPTION)
          .allow(ScoreStyle.PROSE)
          .allow(IndicatorStyle.NONE)
          .allow(ListStyle.CHINESE_COMMA, ListStyle.DOT)
          .allow(ProblemStyle.ALL)
          .allow(Envelope.NONE)
          .allow(Extras.FEW)
          .allow(PageStyle.FLOWING);

  Menu {
    facets = Map.copyOf(facets);
  }

  /** This with other options of one facet. */
  Menu allow(Enum<?>... options) {
    Map<Class<?>, List<?>> more = new HashMap<>(facets);
    more.put(options[0].getDeclaringClass(), List.of(options));
    return new Menu(more, need);
  }

  Menu needs(Need must) {
    return new Menu(facets, must);
  }

  Plan draw(Dice dice) {
    return new Plan(
        pick(TitleStyle.class, dice),
        pick(YearStyle.class, dice),
        pick(Structure.class, dice),
        pick(Numbering.class, dice),
        pick(MoneyStyle.class, dice),
        pick(ZeroStyle.class, dice),
        pick(RateStyle.class, dice),
        pick(FinanceStyle.class, dice),
        pick(TaskStyle.class, dice),
        pick(TableStyle.class, dice),
        pick(UnitPlace.class, dice),
        pick(ScoreStyle.class, dice),
        pick(IndicatorStyle.class, dice),
        pick(ListStyle.class, dice),
        pick(ListStyle.class, dice),
        pick(ProblemStyle.class, dice),
        pick(Envelope.class, dice),
        pick(Extras.class, dice),
        pick(PageStyle.class, dice));
  }

  private <E extends Enum<E>> E pick(Class<E> facet, Dice dice) {
    return facet.cast(dice.pick(facets.get(facet)));
  }
}
