package org.jixiao.write.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jixiao.write.TableFiles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the sample. */
class ReportPageTest {

  @TempDir private static Path folder;
  private static TableFiles tables;
  private static Document page;

  @BeforeAll
  static void draw() throws IOException {
    tables = PublishedTables.of(folder, Path.of("../data/sample"));
    page = PublishedTables.parsed(tables);
  }

  @Test
  void theSectionsComeInTheOrderInWhichABureauAsks() {
    List<String> sections = page.select("main > section").eachAttr("id");

    assertEquals(
        List.of("city", "where", "who", "problems", "review", "gaps", "restated"), sections);
  }

  @Test
  void nothingMayRunButWhatIsInlinedToTheLetter() throws NoSuchAlgorithmException {
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").first().attr("content");

    assertEquals(
        "default-src 'none'; script-src %s %s; style-src %s; base-uri 'none'; form-action 'none'"
            .formatted(
                hash(scripts().get(1)), hash(scripts().get(0)), hash(page.select("style").first())),
        policy);
    assertEquals(2, scripts().size());
    assertEquals(1, page.select("style").size());
  }

  @Test
  void nothingIsAskedOfAnyNetwork() {
    assertEquals(List.of(), page.select("[src], link, iframe, object, form, [style]").eachText());
    assertTrue(
        page.select("a[href]").eachAttr("href").stream().allMatch(href -> href.startsWith("#")));
  }

  @Test
  void withoutScriptsTheTablesRead() {
    assertTrue(page.select("#city table").text().contains("2023 全市 39 — 38 2544254.44 95.46%"));
    assertTrue(page.select("#where table").text().contains("荔湾区 2023"));
    assertTrue(page.select("#problems table").text().contains("预算编制不精准 2021;2022;2023 31 10"));
    assertTrue(page.select("#review table").text().contains("复核权重 12 分"));
    assertTrue(page.select("#gaps table").text().contains("广州市从化区农业农村局 2023 上年有、今年无"));
  }

  @Test
  void theLicenceOfTheChartsIsKept() {
    assertTrue(scripts().get(0).data().contains("Licensed to the Apache Software Foundation"));
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    assertEquals(PublishedTables.page(tables), PublishedTables.page(tables));
  }

  @Test
  void aFigureComesWithTheCharactersThatItCameFrom() throws IOException {
    String data = PublishedTables.data(page).path("sheets").path("evidence").toString();

    assertTrue(data.contains("2023年整体支出年初预算数9036.78万元"), "the quote of a budget");
    assertFalse(data.contains("/outputs/"), "what no finding rests on");
  }

  private static List<Element> scripts() {
    return page.select("script:not([type])");
  }

  private static String hash(Element block) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(block.data().getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
