package org.jixiao.generate.text;

import java.util.Locale;

/** The families of layouts, each named after what it stresses. */
public enum LayoutFamily {
  PLAIN(Menu.USUAL),
  TWO_LINE_TITLE(Menu.USUAL.allow(TitleStyle.TWO_LINES, TitleStyle.CUT).allow(ListStyle.COMMA)),
  YEAR_FIRST(Menu.USUAL.allow(TitleStyle.YEAR_FIRST).allow(Envelope.ATTACHMENT)),
  YEAR_IN_BODY(Menu.USUAL.allow(TitleStyle.YEAR_IN_BODY)),
  TITLE_AT_END(
      Menu.USUAL
          .allow(TitleStyle.AT_END, TitleStyle.BOTH_ENDS)
          .allow(PageStyle.FLOWING, PageStyle.WRAPPED_SPACED)),
  FORM(
      Menu.USUAL
          .allow(TitleStyle.FORM)
          .allow(Structure.SHORT, Structure.FLAT)
          .allow(FinanceStyle.LIST)),
  HARD_WRAPPED(Menu.USUAL.allow(PageStyle.WRAPPED).allow(TaskStyle.PROSE)),
  BLANK_LINES(Menu.USUAL.allow(PageStyle.WRAPPED_SPACED, PageStyle.SPACED).allow(TaskStyle.PROSE)),
  PAGE_NUMBERS(Menu.USUAL.allow(PageStyle.NUMBERED).allow(TaskStyle.PROSE)),
  RUNNING_HEADERS(Menu.USUAL.allow(PageStyle.HEADED).allow(TaskStyle.PROSE)),
  CARELESS_NUMBERS(Menu.USUAL.allow(Numbering.CARELESS).allow(Extras.MANY)),
  OTHER_NUMBERS(
      Menu.USUAL
          .allow(Numbering.ARABIC, Numbering.PARTS)
          .allow(ListStyle.BRACKETS, ListStyle.CIRCLED, ListStyle.CHINESE_COMMA)),
  NO_NUMBERS(Menu.USUAL.allow(Numbering.NONE).allow(ListStyle.SENTENCES, ListStyle.CHINESE_COMMA)),
  MARKERS(
      Menu.USUAL
          .allow(
              ListStyle.DOT,
              ListStyle.WIDE_DOT,
              ListStyle.COMMA,
              ListStyle.BRACKETS,
              ListStyle.HALF_BRACKETS,
              ListStyle.CIRCLED,
              ListStyle.ORDINAL,
              ListStyle.CHINESE_BRACKETS)
          .allow(ProblemStyle.ALL, ProblemStyle.EXPLAINED)),
  NESTED_MARKERS(
      Menu.USUAL
          .allow(Structure.MERGED, Structure.GROUPED)
          .allow(ListStyle.NESTED, ListStyle.DOT, ListStyle.BRACKETS)),
  UNMARKED_ITEMS(
      Menu.USUAL.allow(ListStyle.SENTENCES).allow(ProblemStyle.ALL, ProblemStyle.SOLVED)),
  NO_PROBLEMS(Menu.USUAL.allow(ProblemStyle.NONE)),
  CONCESSION(
      Menu.USUAL
          .needs(Need.CONCESSION)
          .allow(ListStyle.CHINESE_COMMA, ListStyle.DOT, ListStyle.SENTENCES)),
  SOLVED_PROBLEM(Menu.USUAL.allow(ProblemStyle.SOLVED)),
  SEPARATORS(
      Menu.USUAL
          .allow(
              MoneyStyle.YUAN_GROUPED,
              MoneyStyle.YUAN_WIDE_GROUPED,
              MoneyStyle.YUAN,
              MoneyStyle.WAN_GROUPED,
              MoneyStyle.WAN_WIDE_GROUPED)
          .allow(TaskStyle.PROSE, TaskStyle.TABLE)),
  YI_YUAN(Menu.USUAL.allow(MoneyStyle.YI).allow(TaskStyle.PROSE)),
  FULL_WIDTH(Menu.USUAL.allow(MoneyStyle.FULL_WIDTH).allow(YearStyle.FULL_WIDTH, YearStyle.DIGITS)),
  CHINESE_YEARS(Menu.USUAL.allow(YearStyle.CIRCLE, YearStyle.WHITE_CIRCLE)),
  UNIT_IN_HEAD(
      Menu.USUAL
          .needs(Need.MONEY)
          .allow(MoneyStyle.WAN, MoneyStyle.WAN_GROUPED, MoneyStyle.YUAN_GROUPED)
          .allow(FinanceStyle.TABLE)
          .allow(TaskStyle.TABLE)
          .allow(TableStyle.ALIGNED, TableStyle.TABS)),
  ALIGNED_TABLES(
      Menu.USUAL
          .needs(Need.MONEY)
          .allow(MoneyStyle.WAN, MoneyStyle.WAN_GROUPED)
          .allow(FinanceStyle.TABLE, FinanceStyle.TABLE_OF_WHICH)
          .allow(TaskStyle.TABLE, TaskStyle.TABLE_WITH_TOTAL)
          .allow(IndicatorStyle.TABLE, IndicatorStyle.NONE)
          .allow(ScoreStyle.PROSE, ScoreStyle.TABLE)),
  PIPE_TABLES(
      Menu.USUAL
          .needs(Need.MONEY)
          .allow(FinanceStyle.TABLE, FinanceStyle.TABLE_OF_WHICH)
          .allow(TaskStyle.TABLE, TaskStyle.TABLE_WITH_TOTAL)
          .allow(TableStyle.PIPES)
          .allow(UnitPlace.COLUMN_HEAD, UnitPlace.CAPTION, UnitPlace.CELLS)
          .allow(IndicatorStyle.TABLE, IndicatorStyle.NONE)
          .allow(ScoreStyle.PROSE, ScoreStyle.TABLE)),
  CELL_PER_LINE(
      Menu.USUAL
          .needs(Need.MONEY)
          .allow(FinanceStyle.PROSE, FinanceStyle.TABLE)
          .allow(TaskStyle.TABLE)
          .allow(TableStyle.CELL_PER_LINE)),
  WRAPPED_CELLS(
      Menu.USUAL
          .allow(TaskStyle.TABLE, TaskStyle.TABLE_WITH_TOTAL)
          .allow(TableStyle.WRAPPED_CELLS)
          .allow(ScoreStyle.PROSE, ScoreStyle.TABLE_WITH_REASONS)),
  TABLE_TOTALS(
      Menu.USUAL
          .needs(Need.PARTS)
          .allow(FinanceStyle.TABLE_OF_WHICH)
          .allow(TaskStyle.TABLE_WITH_TOTAL)
          .allow(TableStyle.ALIGNED, TableStyle.PIPES, TableStyle.TABS)),
  SCORE_TABLE(
      Menu.USUAL
          .allow(ScoreStyle.TABLE, ScoreStyle.TABLE_WITH_REASONS)
          .allow(TableStyle.ALIGNED, TableStyle.PIPES, TableStyle.WRAPPED_CELLS)),
  SCORE_IN_PROSE(Menu.USUAL.allow(ScoreStyle.ITEMS_IN_PROSE)),
  DEDUCTION_REASONS(Menu.USUAL.allow(ScoreStyle.REASONS)),
  OTHER_FULL_MARKS(
      Menu.USUAL
          .needs(Need.OTHER_FULL_MARKS)
          .allow(ScoreStyle.PROSE, ScoreStyle.ITEMS_IN_PROSE, ScoreStyle.TABLE)),
  DISTRIBUTIVE(
      Menu.USUAL
          .allow(FinanceStyle.DISTRIBUTIVE)
          .allow(TaskStyle.DISTRIBUTIVE)
          .allow(ScoreStyle.DISTRIBUTIVE_REASONS)),
  NEGATIVE_ADJUSTMENT(
      Menu.USUAL
          .needs(Need.BUDGET_CUT)
          .allow(FinanceStyle.PROSE, FinanceStyle.LIST, FinanceStyle.DISTRIBUTIVE)),
  ROUNDED_AND_EXACT(
      Menu.USUAL
          .needs(Need.MONEY)
          .allow(FinanceStyle.ROUNDED)
          .allow(MoneyStyle.WAN, MoneyStyle.WAN_SPACED, MoneyStyle.YI)
          .allow(TaskStyle.NONE)),
  SEVERAL_UNITS(
      Menu.USUAL
          .needs(Need.MONEY)
          .allow(FinanceStyle.UNITS, FinanceStyle.UNITS_TABLE)
          .allow(TableStyle.ALIGNED, TableStyle.PIPES)),
  FINAL_ACCOUNTS(Menu.USUAL.allow(Envelope.FINAL_ACCOUNTS).allow(Extras.MANY)),
  INDICATORS(Menu.USUAL.allow(IndicatorStyle.LIST, IndicatorStyle.TABLE)),
  SHORT(
      Menu.USUAL
          .allow(Structure.SHORT)
          .allow(FinanceStyle.SPARSE)
          .allow(ScoreStyle.PROSE, ScoreStyle.NONE)
          .allow(RateStyle.values())),
  FOREIGN_FIGURES(Menu.USUAL.allow(Extras.MANY).allow(TaskStyle.PROSE));

  @SuppressWarnings("ImmutableEnumChecker") // a menu is immutable, its type cannot say so
  private final Menu menu;

  LayoutFamily(Menu menu) {
    this.menu = menu;
  }

  Menu allowed() {
    return menu;
  }

  /** The name on the command line and in file names, such as {@code hard-wrapped}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The family of that name.
   *
   * @throws IllegalArgumentException naming all when there is none
   */
  public static LayoutFamily of(String id) {
    for (LayoutFamily family : values()) {
      if (family.id().equals(id)) return family;
    }
    throw new IllegalArgumentException(id + " is none of " + ids());
  }

  private static String ids() {
    return String.join(", ", java.util.Arrays.stream(values()).map(LayoutFamily::id).toList());
  }
}
