package org.jixiao.write.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.jixiao.write.Rendering;
import org.jixiao.write.TableFiles;

/** The page that people open by double-click: {@code report.html}, one file that needs nothing. */
public final class ReportPage implements Rendering {

  @Override
  public String path() {
    return "report.html";
  }

  @Override
  public long write(TableFiles tables, OutputStream out) throws IOException {
    PageData data = PageReader.read(tables);
    Writer html = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    new PageHtml(data, Texts.read(), html).write();
    html.flush();
    return data.rows();
  }
}
