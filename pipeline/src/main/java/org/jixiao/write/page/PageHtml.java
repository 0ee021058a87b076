package org.jixiao.write.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The page's frame. Everything is there as plain tables first; the scripts put charts and controls
 * in their place, so that a browser without scripts still shows what was found.
 */
final class PageHtml {

  private final PageData data;
  private final Texts texts;
  private final Writer out;
  private final Markup html;

  PageHtml(PageData data, Texts texts, Writer out) {
    this.data = data;
    this.texts = texts;
    this.out = out;
    this.html = new Markup(out);
  }

  void write() throws IOException {
    String script = Assets.script();
    String charts = Assets.charts();
    String style = Assets.style();
    out.write("<!DOCTYPE html>\n");
    html.open("html", "lang", "zh-CN");
    head(Policy.of(List.of(script, charts), List.of(style)), style);
    html.open("body");
    header();
    html.open("main", "id", "content", "tabindex", "-1");
    for (Section section : Section.ALL) section(section);
    html.close("main");
    footer();
    html.open("dialog", "id", "panel", "aria-labelledby", "panel-title").close("dialog");
    data();
    html.block("script", charts);
    html.block("script", script);
    html.close("body", "html");
  }

  private void head(String policy, String style) throws IOException {
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", texts.zh("title"));
    html.block("style", style).close("head");
  }

  private void header() throws IOException {
    html.open("a", "class", "skip", "href", "#content").words(texts.zh("skip")).close("a");
    html.open("header", "id", "top");
    html.element("h1", texts.zh("title"), "id", "title");
    html.element("p", carried(), "id", "carried");
    html.open("noscript").element("p", texts.zh("no.script"), "class", "left-out");
    html.close("noscript");
    html.open("div", "id", "controls").close("div", "header");
    html.open("nav", "id", "contents", "aria-label", texts.zh("contents")).open("ol");
    for (Section section : Section.ALL) {
      html.open("li").element("a", texts.zh(section.title()), "href", "#" + section.id());
      html.close("li");
    }
    html.close("ol", "nav");
  }

  /** How many of all reports the page carries. */
  private String carried() {
    int carried = data.sheet("reports").rows().size();
    if (carried == data.reports()) return texts.zh("carried.all", carried);
    return texts.zh(
        "carried.some", carried, data.reports(), data.fromReview(), carried - data.fromReview());
  }

  private void section(Section section) throws IOException {
    String heading = section.id() + "-title";
    html.open("section", "id", section.id(), "aria-labelledby", heading);
    html.element("h2", texts.zh(section.title()), "id", heading);
    html.open("div", "class", "body");
    section.plain().write(data, texts, html);
    html.close("div", "section");
  }

  private void footer() throws IOException {
    html.open("footer").element("p", texts.zh("footer"), "id", "notes");
    html.close("footer");
  }

  private void data() throws IOException {
    html.open("script", "type", "application/json", "id", "data");
    PageJson.write(data, texts, out);
    html.close("script");
  }
}
