package org.jixiao;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.Succession;
import org.jixiao.extract.AddedWords;
import org.jixiao.run.DepartmentLists;
import org.jixiao.run.RulePacks;

/**
 * What a run works with, checked.
 *
 * @param inputs absolute paths, directories or globs
 * @param output absolute directory without a slash at its end
 * @param businessDate the day that the run is for, or null
 * @param rulePacks that judge
 * @param words that are added to the project's own
 * @param succession of renamed and merged departments
 * @param expected departments, where a list of them is given
 * @param language zh or en
 * @param splitBytes of input in one split
 * @param keeping where extracted documents are kept for later runs
 * @param keepRuns how many published runs stay; 0 lets all stay
 */
public record Settings(
    List<String> inputs,
    String output,
    String runId,
    LocalDate businessDate,
    RulePacks rulePacks,
    AddedWords words,
    Succession succession,
    ExpectedDepartments expected,
    String language,
    boolean strict,
    long splitBytes,
    Keeping keeping,
    int keepRuns)
    implements Serializable {

  private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private static final long LEAST_SPLIT = 1L << 10;
  private static final long MOST_SPLIT = 1L << 30;

  public Settings {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) throw new IllegalArgumentException("no INPUT is given");
    if (!RUN_ID.matcher(runId).matches()) {
      throw new IllegalArgumentException(
          "--runId: \"" + runId + "\" is not made of up to 100 letters, digits, dots and dashes");
    }
    if (!language.equals("zh") && !language.equals("en")) {
      throw new IllegalArgumentException("--language: \"" + language + "\" is not zh or en");
    }
    if (splitBytes < LEAST_SPLIT || splitBytes > MOST_SPLIT) {
      throw new IllegalArgumentException(
          "--splitBytes: " + splitBytes + " is not from " + LEAST_SPLIT + " to " + MOST_SPLIT);
    }
    if (keepRuns < 0) throw new IllegalArgumentException("--keepRuns: " + keepRuns + " is below 0");
  }

  /**
   * Checked settings of options.
   *
   * @param newRunId used when the options name neither a run nor a business date
   * @param today tells for how long extractions are kept
   * @throws IllegalArgumentException naming the option, its value and what it may be
   */
  public static Settings of(JixiaoOptions options, String newRunId, LocalDate today) {
    if (options.getInput() == null) throw new IllegalArgumentException("no INPUT is given");
    if (options.getOutput() == null) throw new IllegalArgumentException("--output is not given");
    LocalDate businessDate = date(options.getBusinessDate());
    String name = businessDate == null ? newRunId : businessDate.toString();
    return new Settings(
        options.getInput().stream().map(Settings::absolute).toList(),
        absolute(options.getOutput()),
        options.getRunId() == null ? name : options.getRunId(),
        businessDate,
        RulePacks.named(options.getRulePack()),
        words(options.getVocabulary()),
        succession(options.getAliases()),
        expected(options),
        options.getLanguage(),
        options.getStrict(),
        options.getSplitBytes(),
        options.getKeepExtractions() ? Keeping.on(today) : Keeping.OFF,
        options.getKeepRuns());
  }

  private static LocalDate date(String day) {
    if (day == null) return null;
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "--businessDate: \"" + day + "\" is no day written as YYYY-MM-DD", e);
    }
  }

  private static AddedWords words(String folder) {
    if (folder == null) return AddedWords.none();
    try {
      return AddedWords.in(Path.of(folder));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--vocabulary: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("--vocabulary: " + folder, e);
    }
  }

  private static Succession succession(String file) {
    try {
      return DepartmentLists.succession(file);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--aliases: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("--aliases: " + file, e);
    }
  }

  private static ExpectedDepartments expected(JixiaoOptions options) {
    String file = options.getExpected();
    try {
      return DepartmentLists.expected(file, words(options.getVocabulary()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--expected: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("--expected: " + file, e);
    }
  }

  private static String absolute(String path) {
    if (path.contains("://")) return path.replaceAll("/+$", "");
    return Path.of(path).toAbsolutePath().normalize().toString();
  }

  /** The same under its name with a number behind it; 1 is the bare name. */
  public Settings revision(long number) {
    return number <= 1 ? this : named(runId + "." + number);
  }

  /** The same under another name in the output directory. */
  public Settings named(String other) {
    return new Settings(
        inputs,
        output,
        other,
        businessDate,
        rulePacks,
        words,
        succession,
        expected,
        language,
        strict,
        splitBytes,
        keeping,
        keepRuns);
  }

  /** The folder in which this run's files are written before they are published. */
  public String staging() {
    return stagingOfAll() + "/" + runId;
  }

  /** The folder that the staging folders of all runs are in. */
  public String stagingOfAll() {
    return output + "/.staging";
  }

  /** The folder in which this run is published. */
  public String published() {
    return output + "/runs/" + runId;
  }
}
