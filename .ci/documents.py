"""Runs what documents show, each document in a copy of the project of its own.

A fence of the language `sh`, `sql` or `python` is run, in the order of the document. What it prints must be what the next fence
without a language says; of a query, what the table says that stands under the words `On the sample:` (`在样例上：`).
There `…` stands for anything in a line, and alone on a line for any lines. Fences of other languages are only shown.
A query sees a view of each table of `out/latest`. Comments before a fence, which readers do not see, say the rest:

    <!-- not run: REASON -->      it is not run here
    <!-- first: COMMAND -->       what is needed before it; $PROJECT is the project's folder
    <!-- ends with: CODE -->      the exit code, when it is not 0
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
from markdown_it import MarkdownIt

HOME = Path(__file__).resolve().parent.parent
MARK = re.compile(r"<!-- (not run|first|ends with): (.+?) -->")
RUN = ("sh", "sql", "python")
BEFORE_A_TABLE = ("On the sample:", "在样例上：")
MOST_SECONDS = 1200


@dataclass
class Block:
    """A fence or a table of a document; `line` counts from 1."""

    kind: str
    text: str
    line: int
    marks: dict = field(default_factory=dict)


def blocks(markdown):
    """What of a document is run or compared, in its order."""
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    marks, last_words = {}, ""
    for at, token in enumerate(tokens):
        line = token.map[0] + 1 if token.map else 0
        if token.type == "html_block":
            marks |= dict(MARK.findall(token.content))
        elif token.type == "fence":
            yield Block(token.info.strip(), token.content, line, marks)
            marks = {}
        elif token.type == "inline":
            last_words = token.content.strip()
        elif token.type == "table_open" and last_words in BEFORE_A_TABLE:
            yield Block("table", "\n".join(table_lines(tokens[at:])), line)


def table_lines(tokens):
    """The rows of the table that the tokens begin with, their cells joined by ` | `."""
    cells = []
    for token in tokens:
        if token.type == "table_close":
            return
        if token.type == "inline":
            cells.append("".join(child.content for child in token.children))
        elif token.type == "tr_close":
            yield " | ".join(cells)
            cells = []


def stage(folder):
    """A copy of the project's files, whose launcher starts what is built in the project itself."""
    for name in subprocess.check_output(["git", "-C", HOME, "ls-files", "-z"], text=True).split("\0"):
        if name and (HOME / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(HOME / name, folder / name)
    launcher = folder / "jixiao"
    launcher.unlink()
    launcher.write_text(f'#!/bin/sh\nexec "{HOME}/jixiao" "$@"\n')
    launcher.chmod(0o755)


def run(command, folder, code=0):
    """What a command writes to both of its outputs; fails when it ends otherwise than expected."""
    environment = dict(os.environ, LC_ALL="C.UTF-8", PROJECT=str(HOME))
    done = subprocess.run(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=MOST_SECONDS)
    if done.returncode != code:
        raise AssertionError(f"ends with {done.returncode} instead of {code}:\n{done.stdout}")
    return done.stdout


def shell(text, folder, code=0):
    return run(["bash", "-euo", "pipefail", "-c", text], folder, code)


def query(text, folder):
    """The rows of the last statement, under its columns' names."""
    os.chdir(folder)
    with duckdb.connect() as database:
        for table in sorted(Path("out/latest/tables").glob("*")):
            database.execute(f"CREATE VIEW {table.name} AS FROM read_parquet('{table}/**/*.parquet')")
        answer = database.execute(text)
        rows = [[column[0] for column in answer.description], *answer.fetchall()]
    return "\n".join(" | ".join("" if cell is None else str(cell) for cell in row) for row in rows)


def execute(block, folder):
    if "first" in block.marks:
        shell(block.marks["first"], folder)
    if block.kind == "sql":
        return query(block.text, folder)
    if block.kind == "python":
        return run([sys.executable, "-c", block.text], folder)
    return shell(block.text, folder, int(block.marks.get("ends with", 0)))


def pattern(said):
    """What a document says is printed, as an expression for what may be."""
    lines = (r"(?:.*\n)*" if line.strip() == "…" else re.escape(line.rstrip()).replace("…", ".*") + r"\n"
             for line in said.strip("\n").split("\n"))
    return re.compile("".join(lines))


def compare(said, printed):
    lines = "".join(line.rstrip() + "\n" for line in printed.strip("\n").split("\n"))
    if not pattern(said).fullmatch(lines):
        raise AssertionError(f"the document says:\n{said.rstrip()}\nbut this is printed:\n{lines.rstrip()}")


class Tally:
    """What came of each block."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def attempt(self, document, block, action):
        try:
            answer = action()
            self.passed += 1
            return answer
        except (AssertionError, ValueError, subprocess.TimeoutExpired, duckdb.Error) as failure:
            self.failed += 1
            print(f"FAILED {document}:{block.line}: {failure}\n")
            return None


def check(document, folder, tally):
    """Runs one document from its first block to its last."""
    found = list(blocks((HOME / document).read_text(encoding="utf-8")))
    if any(block.kind in RUN and "not run" not in block.marks for block in found):
        stage(folder)
    printed = None
    for block in found:
        if "not run" in block.marks:
            tally.skipped += 1
            print(f"not run, {document}:{block.line}: {block.marks['not run']}")
            printed = None
        elif block.kind in RUN:
            printed = tally.attempt(document, block, lambda: execute(block, folder))
        elif block.kind in ("", "table"):
            said = printed
            tally.attempt(document, block, lambda: compare(block.text, said or ""))


def main(work, *documents):
    tally = Tally()
    for number, document in enumerate(documents):
        check(document, Path(work) / str(number) / "jixiao", tally)
    print(f"{tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
