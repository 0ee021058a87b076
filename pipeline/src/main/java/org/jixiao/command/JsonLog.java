package org.jixiao.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongSupplier;
import org.jixiao.Settings;
import org.jixiao.run.Progress;
import org.jixiao.run.Stretch;

/**
 * Tells a program what a run does: one JSON object a line, with {@code time}, {@code event}, {@code
 * run} and {@code business_date} in each. The fields are described in docs/for-operators.md.
 */
final class JsonLog implements RunLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PROGRESS_MILLIS = 5_000;
  private static final double MILLIS = 1_000;

  private final Settings settings;
  private final String engine;
  private final PrintWriter out;
  private final Clock clock;
  private final LongSupplier elapsed;
  private final RemainingTime remaining = new RemainingTime();
  private boolean planned;
  private long nextProgress = PROGRESS_MILLIS;

  /**
   * A log.
   *
   * @param elapsed milliseconds since the run began
   */
  JsonLog(Settings settings, String engine, PrintWriter out, Clock clock, LongSupplier elapsed) {
    this.settings = settings;
    this.engine = engine;
    this.out = out;
    this.clock = clock;
    this.elapsed = elapsed;
  }

  /** Tells of a command line that is wrong; there are no settings yet. */
  static void refused(Failure failure, PrintWriter out, Clock clock) {
    ObjectNode event = JSON.createObjectNode();
    event.put("time", time(clock));
    event.put("event", "failed");
    event.putNull("run");
    event.putNull("business_date");
    fill(event, failure);
    event.put("exit_code", failure.exitCode());
    print(event, out);
  }

  @Override
  public void started() {
    ObjectNode event = event("started");
    event.put("version", org.jixiao.Versions.jixiao());
    event.put("engine", engine);
    settings.inputs().forEach(event.putArray("inputs")::add);
    event.put("output", settings.output());
    event.put("rule_pack", settings.rulePacks().name());
    event.put("language", settings.language());
    event.put("strict", settings.strict());
    event.put("split_bytes", settings.splitBytes());
    event.put("keep_extractions", !settings.keeping().isOff());
    event.put("keep_runs", settings.keepRuns());
    print(event);
  }

  @Override
  public synchronized void progress(Progress progress) {
    if (progress.batches() > 0) plan(progress);
    long now = elapsed.getAsLong();
    if (now < nextProgress) return;
    nextProgress = now + PROGRESS_MILLIS;
    ObjectNode event = event("progress");
    Stretch current = progress.current();
    event.put("stage", Words.id(progress.stage()));
    event.put("done", current.done());
    event.put("of", progress.pieces());
    event.put("records", current.items());
    event.put("bytes", current.bytes());
    event.put("splits", progress.splits());
    event.put("splits_scanned", progress.scanned().done());
    event.put("seconds", now / MILLIS);
    progress.share().ifPresent(share -> event.put("share", Math.round(share * MILLIS) / MILLIS));
    remaining
        .seconds(progress.share(), now)
        .ifPresent(seconds -> event.put("remaining_seconds", seconds));
    print(event);
  }

  private void plan(Progress progress) {
    if (planned) return;
    planned = true;
    ObjectNode event = event("planned");
    event.put("inputs", progress.inputFiles());
    event.put("bytes", progress.inputBytes());
    event.put("batches", progress.batches());
    print(event);
  }

  @Override
  public synchronized void published(Published published) {
    if (published.progress().batches() > 0) plan(published.progress());
    stage("extract", published.progress().extracted());
    stage("index", published.progress().indexed());
    stage("scan", published.progress().scanned());
    stage("compare", published.progress().compared());
    ObjectNode event = event("published");
    event.put("published_as", published.settings().runId());
    event.put("latest", published.isLatest());
    event.put("manifest", published.settings().published() + "/manifest.json");
    Progress progress = published.progress();
    event.put("inputs", published.count("inputs"));
    event.put("documents_extracted", progress.extracted().items() - progress.kept());
    event.put("documents_kept", progress.kept());
    for (String count : List.of("records_in", "records_read", "records_rejected")) {
      event.put(count, published.count(count));
    }
    event.put("records_superseded", published.count("records_superseded"));
    event.put("findings", published.manifest().path("rows").path("findings").asLong());
    event.put("fatal_findings", published.count("fatal_findings"));
    event.put("outliers", published.count("outliers"));
    event.put("seconds", published.millis() / MILLIS);
    event.put("records_per_second", rate(published.count("records_in"), published.millis()));
    event.put("exit_code", published.exitCode());
    print(event);
  }

  private void stage(String name, Stretch stretch) {
    ObjectNode event = event("stage");
    event.put("stage", name);
    event.put("pieces", stretch.done());
    event.put("records", stretch.items());
    event.put("bytes", stretch.bytes());
    event.put("seconds", stretch.wallMillis() / MILLIS);
    event.put("worker_seconds", stretch.busyMillis() / MILLIS);
    event.put("records_per_second", rate(stretch.items(), stretch.wallMillis()));
    print(event);
  }

  private static long rate(long items, long millis) {
    return millis <= 0 ? 0 : Math.round(items * MILLIS / millis);
  }

  @Override
  public void removed(List<String> runs) {
    ObjectNode event = event("removed");
    runs.forEach(event.putArray("runs")::add);
    print(event);
  }

  @Override
  public void failed(Failure failure) {
    ObjectNode event = event("failed");
    fill(event, failure);
    event.put("seconds", elapsed.getAsLong() / MILLIS);
    if (failure.code() == Failure.Code.INTERRUPTED) event.putNull("exit_code");
    else event.put("exit_code", failure.exitCode());
    print(event);
  }

  private static void fill(ObjectNode event, Failure failure) {
    event.put("code", failure.code().id());
    event.put("reason", failure.reason(Language.EN));
  }

  /** A line that somebody else wrote: Beam, an engine, a library. */
  void foreign(String text) {
    if (text.isBlank()) return;
    ObjectNode event = event("log");
    event.put("text", text);
    print(event);
  }

  private ObjectNode event(String name) {
    ObjectNode event = JSON.createObjectNode();
    event.put("time", time(clock));
    event.put("event", name);
    event.put("run", settings.runId());
    if (settings.businessDate() == null) event.putNull("business_date");
    else event.put("business_date", settings.businessDate().toString());
    return event;
  }

  private static String time(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  private void print(ObjectNode event) {
    print(event, out);
  }

  private static void print(ObjectNode event, PrintWriter out) {
    try {
      String line = JSON.writeValueAsString(event) + "\n";
      synchronized (out) {
        out.write(line);
        out.flush();
      }
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers are JSON", impossible);
    }
  }
}
