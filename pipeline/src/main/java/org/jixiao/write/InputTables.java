package org.jixiao.write;

import java.io.IOException;
import org.jixiao.model.InputFate;
import org.jixiao.model.Rejection;

/** The tables that account for every input. */
final class InputTables {

  static final Table<InputFate> INPUTS = Table.undivided("inputs", InputTables::input);
  static final Table<Rejection> REJECTIONS = Table.undivided("rejections", InputTables::rejection);

  private InputTables() {}

  private static void input(InputFate input, Rows rows) throws IOException {
    rows.text("uri", input.uri())
        .text("media_type", input.mediaType())
        .text("charset", input.charset())
        .whole("bytes", input.bytes())
        .text("sha256", input.sha256())
        .whole("records_in", input.in())
        .whole("records_read", input.read())
        .whole("records_rejected", input.rejected())
        .whole("records_superseded", input.superseded())
        .text("fate", input.fate())
        .end();
  }

  private static void rejection(Rejection rejection, Rows rows) throws IOException {
    rows.text("uri", rejection.uri())
        .text("place", rejection.place())
        .text("code", rejection.reason().code())
        .text("detail", rejection.detail())
        .text("meaning", rejection.reason().meaning())
        .end();
  }
}
