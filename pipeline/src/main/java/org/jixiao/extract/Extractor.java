package org.jixiao.extract;

import java.util.List;
import org.jixiao.model.Reason;
import org.jixiao.model.Report;
import org.jixiao.model.Source;

/**
 * Reads a report's text. Never fails on any text; takes time in proportion to its length. Safe for
 * use by many threads.
 */
public final class Extractor {

  private final Vocabulary vocabulary;

  public Extractor(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The report in {@code text}; evidence counts in its characters.
   *
   * @return a refusal when the text has neither a known section nor a report's title
   */
  public Extraction extract(String text, Source source) {
    Reading reading = Reading.of(text, vocabulary);
    Identity identity = IdentityReader.read(reading);
    boolean sectioned = reading.sections().stream().anyMatch(Extractor::isKnown);
    if (!sectioned && !identity.titled()) {
      return new Extraction.Refused(
          Reason.NOT_A_REPORT, "no title and no section of a self-evaluation report");
    }
    return new Extraction.Extracted(report(reading, identity, source));
  }

  private static boolean isKnown(Section section) {
    return switch (section.kind()) {
      case PREAMBLE, OTHER, GROUP -> false;
      default -> true;
    };
  }

  private static Report report(Reading reading, Identity identity, Source source) {
    EvidenceLog log = new EvidenceLog(reading.joined());
    Claims claims = new Claims();
    Tables tables = TableReader.read(reading, claims, identity);
    var indicators = IndicatorReader.read(reading, tables, claims);
    List<Stated> stated = MoneyReader.read(reading, tables, claims, identity);
    var tasks = TaskReader.read(reading, tables, stated);
    List<Figure> figures = FinanceReader.read(reading, stated, identity);
    figures.addAll(tables.figures());
    Finances finances = new Finances(figures);
    Scores scores = ScoreReader.read(reading, tables, identity);
    log.add(identity.traces());
    var budget = finances.budget();
    var expenditure = finances.expenditure();
    var rates = finances.rates();
    var revenue = finances.revenue();
    log.add(finances.traces());
    log.add(scores.traces());
    return new Report(
        source,
        identity.department(),
        identity.year(),
        null,
        revenue,
        budget,
        expenditure,
        rates,
        scores.score(),
        log.add("score_items", scores.items()),
        log.add("deductions", scores.deductions()),
        log.add("tasks", tasks),
        log.add("indicators", indicators),
        log.add("outputs", OutputReader.read(reading, claims, identity)),
        log.add("problems", StatementReader.read(reading, SectionKind.PROBLEMS)),
        log.add("measures", StatementReader.read(reading, SectionKind.MEASURES)),
        log.evidence());
  }
}
