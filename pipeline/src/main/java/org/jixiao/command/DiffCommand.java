package org.jixiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jixiao.explain.Paint;
import org.jixiao.explain.Phrases;
import org.jixiao.explain.RestatementJson;
import org.jixiao.explain.RestatementPage;
import org.jixiao.explain.Similarity;
import org.jixiao.run.BeamStorage;
import org.jixiao.run.PublishedRun;
import org.jixiao.write.TableFiles;
import org.jixiao.write.restate.Restatements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jixiao diff}: what changed between two published runs. */
@Command(name = "diff", sortOptions = false)
public final class DiffCommand implements Callable<Integer> {
  private static final int MOST_SUGGESTIONS = 3;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", arity = "1..2", descriptionKey = "diff.RUN")
  private List<String> runs = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "diff.format")
  private Format format = Format.TEXT;

  @Option(names = "--most", paramLabel = "N", descriptionKey = "diff.most")
  private Integer most;

  @Mixin private CommonOptions common;

  private Phrases phrases;

  /** How the differences are told, and how many entries of a list by default. */
  private enum Format {
    TEXT(200),
    JSON(100_000);

    private final int most;

    Format(int most) {
      this.most = most;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An argument that cannot be followed. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
      super(message);
    }
  }

  @Override
  public Integer call() throws IOException {
    String language = common.language().id();
    phrases = new Phrases(Messages.of("explain", language), language);
    try {
      if (most != null && most < 0) {
        throw new Refusal(new Wording(common.language()).say("most", most));
      }
      PublishedRun last = find(runs.get(runs.size() - 1));
      return tell(runs.size() == 2 ? find(runs.get(0)) : before(last), last);
    } catch (Refusal none) {
      spec.commandLine().getErr().println("jixiao diff: " + none.getMessage());
      return ExitCode.USAGE;
    }
  }

  private int tell(PublishedRun before, PublishedRun after) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Restatements changes =
        Restatements.between(
            TableFiles.below(before.tables()),
            TableFiles.below(after.tables()),
            most == null ? format.most : most);
    switch (format) {
      case JSON -> RestatementJson.tell(before, after, changes, out);
      case TEXT -> {
        Paint paint = Ansi.AUTO.enabled() ? Paint.TERMINAL : Paint.PLAIN;
        new RestatementPage(phrases, paint, out).tell(before, after, changes);
      }
    }
    return changes.counts().areNone() ? ExitCode.DONE : ExitCode.DIFFERENT;
  }

  private PublishedRun before(PublishedRun last) throws IOException, Refusal {
    return last.before()
        .orElseThrow(() -> new Refusal(phrases.say("no.run.before", last.folder())));
  }

  private PublishedRun find(String where) throws IOException, Refusal {
    if (!BeamStorage.isLocal(where)) throw new Refusal(phrases.say("run.elsewhere", where));
    Path path = Path.of(where).toAbsolutePath();
    Optional<PublishedRun> found = PublishedRun.find(path);
    if (found.isPresent()) return found.get();
    List<String> near =
        Similarity.nearest(
            String.valueOf(path.getFileName()), PublishedRun.known(path), MOST_SUGGESTIONS);
    String none = phrases.say("no.run", where);
    if (near.isEmpty()) throw new Refusal(none);
    String names = String.join(phrases.say("enumeration"), near);
    throw new Refusal(none + System.lineSeparator() + phrases.say("no.run.like", names));
  }
}
