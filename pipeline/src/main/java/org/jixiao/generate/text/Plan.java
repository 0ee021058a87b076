package org.jixiao.generate.text;

/** How one report looks: a choice of every facet. */
record Plan(
    TitleStyle title,
    YearStyle year,
    Structure structure,
    Numbering numbering,
    MoneyStyle money,
    ZeroStyle zeros,
    RateStyle rates,
    FinanceStyle finance,
    TaskStyle tasks,
    TableStyle tables,
    UnitPlace unitPlace,
    ScoreStyle score,
    IndicatorStyle indicators,
    ListStyle problemList,
    ListStyle measureList,
    ProblemStyle problems,
    Envelope envelope,
    Extras extras,
    PageStyle pages) {}
