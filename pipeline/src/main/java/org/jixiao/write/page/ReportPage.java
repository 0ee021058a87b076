package org.jixiao.write.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Optional;
import org.jixiao.write.Rendering;
import org.jixiao.write.TableFiles;
import org.jixiao.write.restate.Restatements;

/** The page that people open by double-click: {@code report.html}, one file that needs nothing. */
public final class ReportPage implements Rendering {

  /** Departments that changed, and findings that are new or gone, on the page at most. */
  static final int MOST_RESTATED = 300;

  private final Optional<TableFiles> previous;

  /**
   * A page that tells what changed.
   *
   * @param previous tables of the run that was published before, if one was
   */
  public ReportPage(Optional<TableFiles> previous) {
    this.previous = previous;
  }

  @Override
  public String path() {
    return "report.html";
  }

  @Override
  public long write(TableFiles tables, OutputStream out) throws IOException {
    PageData data = PageReader.read(tables);
    if (previous.isPresent()) {
      data = data.against(Restatements.between(previous.get(), tables, MOST_RESTATED));
    }
    Writer html = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    new PageHtml(data, Texts.read(), html).write();
    html.flush();
    return data.rows();
  }
}
