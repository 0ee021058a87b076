package org.jixiao.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jixiao.Settings;
import org.jixiao.run.BeamStorage;
import org.jixiao.run.ManifestHead;

/** Tells a person how a run ended: what was read, refused and found, and where to look. */
final class Ending {
  private final Settings settings;
  private final PrintWriter out;
  private final ResourceBundle messages;

  Ending(Settings settings, PrintWriter out) {
    this.settings = settings;
    this.out = out;
    this.messages = Messages.of("ending", settings.language());
  }

  /** Prints the ending and gives the exit code that it means. */
  int tell() throws IOException {
    JsonNode manifest = ManifestHead.read(settings.published() + "/manifest.json");
    JsonNode counts = manifest.get("counts");
    long rejected = counts.get("records_rejected").asLong();
    say(
        "read",
        count(counts, "records_read"),
        count(counts, "inputs"),
        count(counts, "records_in"));
    if (counts.get("records_superseded").asLong() > 0) {
      say("superseded", count(counts, "records_superseded"));
    }
    if (rejected > 0) tellRejections(manifest.get("rejections"), rejected);
    say("findings", count(manifest.get("rows"), "findings"), count(counts, "outliers"));
    say("summary", folder() + "/summary.csv");
    say("tables", folder() + "/tables");
    say("manifest", folder() + "/manifest.json");
    if (settings.strict() && count(counts, "fatal_findings") > 0) return ExitCode.FATAL_RULE;
    return rejected > 0 ? ExitCode.REJECTIONS : ExitCode.DONE;
  }

  /** Stores have no link to the latest run. */
  private String folder() {
    boolean isLocal = BeamStorage.isLocal(settings.output());
    return isLocal ? settings.output() + "/latest" : settings.published();
  }

  private void tellRejections(JsonNode rejections, long all) {
    say("rejected", all);
    for (JsonNode rejection : rejections) {
      String place = rejection.get("place").asText();
      say(
          "rejection",
          rejection.get("uri").asText(),
          place.isEmpty() ? "" : ", " + place,
          rejection.get("detail").asText(),
          rejection.get("code").asText());
    }
    if (all > rejections.size()) say("more", all - rejections.size());
  }

  private static long count(JsonNode counts, String name) {
    return counts.path(name).asLong(0);
  }

  private void say(String key, Object... values) {
    out.println(new MessageFormat(messages.getString(key), Locale.ROOT).format(values));
  }
}
