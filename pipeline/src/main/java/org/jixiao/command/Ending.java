package org.jixiao.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Tells a person how a run ended: what was read, refused and found, and where to look. */
final class Ending {
  private final Published run;
  private final PrintWriter out;
  private final Language language;
  private final ResourceBundle messages;

  Ending(Published run, Language language, PrintWriter out) {
    this.run = run;
    this.out = out;
    this.language = language;
    this.messages = Messages.of("ending", language.id());
  }

  /** Prints the ending. */
  void tell() {
    long rejected = run.count("records_rejected");
    say("read", run.count("records_read"), run.count("inputs"), run.count("records_in"));
    if (run.progress().kept() > 0) say("kept", run.progress().kept());
    if (run.count("records_superseded") > 0) say("superseded", run.count("records_superseded"));
    if (rejected > 0) tellRejections(run.manifest().get("rejections"), rejected);
    say("findings", run.manifest().path("rows").path("findings").asLong(), run.count("outliers"));
    if (!run.isLatest()) say("not-latest");
    say("page", run.place() + "/report.html");
    say("workbook", run.place() + "/summary.xlsx");
    say("summary", run.place() + "/summary.csv");
    say("tables", run.place() + "/tables");
    say("manifest", run.place() + "/manifest.json");
  }

  private void tellRejections(JsonNode rejections, long all) {
    say("rejected", all);
    Refusals refusals = new Refusals(language);
    for (JsonNode rejection : rejections) {
      String line =
          refusals.line(
              rejection.get("uri").asText(),
              rejection.get("place").asText(),
              rejection.get("code").asText(),
              rejection.get("detail").asText());
      out.println("  " + line);
    }
    if (all > rejections.size()) say("more", all - rejections.size());
  }

  private void say(String key, Object... values) {
    out.println(new MessageFormat(messages.getString(key), Locale.ROOT).format(values));
  }
}
