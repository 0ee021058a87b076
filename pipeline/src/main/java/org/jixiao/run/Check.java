package org.jixiao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.Admission;
import org.jixiao.ingest.Position;
import org.jixiao.ingest.RecordVisitor;
import org.jixiao.model.Assessment;
import org.jixiao.model.Evidence;
import org.jixiao.model.Finding;
import org.jixiao.model.Rejection;
import org.jixiao.model.Report;
import org.jixiao.model.Severity;
import org.jixiao.model.Source;
import org.jixiao.record.RecordException;
import org.jixiao.record.ReportReader;

/** The rules alone: every report of the inputs is checked by itself. */
public final class Check implements RecordVisitor {
  private final Completion completion;
  private final Assessor assessor;
  private final ReportReader reader = new ReportReader();
  private final List<Checked> fired = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private long reports;

  private Check(Vocabulary vocabulary, Assessor assessor) {
    this.completion = new Completion(vocabulary);
    this.assessor = assessor;
  }

  /**
   * What a check found.
   *
   * @param reports that were checked
   * @param fired those on which a rule fired, in the order of the inputs
   */
  public record Result(long reports, List<Checked> fired, List<Rejection> rejections) {
    public Result {
      fired = List.copyOf(fired);
      rejections = List.copyOf(rejections);
    }

    /** Whether a rule of this severity fired. */
    public boolean has(Severity severity) {
      return fired.stream()
          .flatMap(report -> report.charges().stream())
          .anyMatch(charge -> charge.finding().severity() == severity);
    }
  }

  /** A report on which rules fired, and where it stands. */
  public record Checked(
      String department, int fiscalYear, Position at, Source source, List<Charge> charges) {
    public Checked {
      charges = List.copyOf(charges);
    }
  }

  /** A finding and where its figures stand. */
  public record Charge(Finding finding, List<Evidence> evidence) {
    public Charge {
      evidence = List.copyOf(evidence);
    }
  }

  /** Checks every report of the inputs and tells how far it is. */
  public static Result run(
      List<String> inputs, Vocabulary vocabulary, Assessor assessor, Reading reading)
      throws IOException {
    Check check = new Check(vocabulary, assessor);
    ReadInputs.visit(inputs, vocabulary, check, reading);
    return new Result(check.reports, check.fired, check.rejections);
  }

  @Override
  public void record(Position at, byte[] bytes, int offset, int length) {
    try {
      Report report = completion.apply(reader.read(bytes, offset, length));
      Optional<Admission.Refusal> refusal = Admission.refusal(report);
      if (refusal.isPresent()) {
        refuse(at, refusal.get());
      } else {
        check(at, report);
      }
    } catch (RecordException e) {
      rejections.add(new Rejection(at.uri(), at.place(), e.reason(), e.getMessage()));
    }
  }

  private void refuse(Position at, Admission.Refusal refusal) {
    rejections.add(new Rejection(at.uri(), at.place(), refusal.reason(), refusal.detail()));
  }

  private void check(Position at, Report report) {
    reports++;
    Assessment assessment = assessor.assess(at, report);
    if (assessment.findings().isEmpty()) return;
    List<Charge> charges = new ArrayList<>();
    for (Finding finding : assessment.findings()) {
      charges.add(new Charge(finding, evidence(finding, report)));
    }
    fired.add(
        new Checked(report.department().name(), report.fiscalYear(), at, report.source(), charges));
  }

  private static List<Evidence> evidence(Finding finding, Report report) {
    return report.evidence().stream()
        .filter(evidence -> finding.evidence().contains(evidence.path()))
        .toList();
  }

  @Override
  public void refusal(Position at, Rejection rejection) {
    rejections.add(rejection);
  }
}
