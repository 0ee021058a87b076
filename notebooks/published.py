"""A published run for notebooks: its tables as DuckDB views, its manifest, and where it lies."""

import csv
import json
import os
from pathlib import Path

import duckdb

PLACE = "coalesce(district, '市本级')"
NAMES = Path(__file__).resolve().parent.parent / "schemas" / "dictionary" / "values.csv"


def called():
    """What coded values are called in Chinese, by column and value: called()["severity", "fatal"] is 严重."""
    with NAMES.open(encoding="utf-8") as lines:
        rows = csv.DictReader(line for line in lines if not line.startswith("#"))
        return {(row["column"], row["value"]): row["zh"] for row in rows}


class PublishedRun:
    """The run that JIXIAO_OUT points to (default: ../out), fixed even when the next one is published meanwhile."""

    def __init__(self, output=None):
        output = Path(output or os.environ.get("JIXIAO_OUT", "../out"))
        latest = output / "latest"
        self.folder = latest.resolve()
        if not (self.folder / "manifest.json").is_file():
            raise FileNotFoundError(f"{latest} 没有已发布的运行，请先运行 ./jixiao run data/sample --output out。 No published run there.")
        self.manifest = json.loads((self.folder / "manifest.json").read_text(encoding="utf-8"))
        self.tables = sorted(path.name for path in (self.folder / "tables").iterdir())
        self.database = duckdb.connect()
        for table in self.tables:
            self.database.execute(f"CREATE VIEW {table} AS FROM read_parquet('{self.files(table)}', hive_partitioning = false)")
        self._check_rows()

    def files(self, table):
        """The Parquet files of a table, as a pattern."""
        return f"{self.folder}/tables/{table}/**/*.parquet"

    def query(self, sql):
        """The rows of a query as a data frame; decimals come as floats, which are only shown and drawn, never summed."""
        return self.database.execute(sql).df()

    def value(self, sql):
        """The one value that a query gives."""
        return self.database.execute(sql).fetchone()[0]

    def __str__(self):
        counts = self.manifest["counts"]
        return (f"读入 {counts['records_read']:,} 份报告，{len(self.tables)} 张表，规则包 {self.manifest['rule_pack']}\n"
                f"{counts['records_read']:,} reports read, {len(self.tables)} tables, rule pack {self.manifest['rule_pack']}")

    def _check_rows(self):
        counted = {table: self.manifest["rows"][table] for table in self.tables}
        found = {table: self.value(f"SELECT count(*) FROM {table}") for table in self.tables}
        if found != counted:
            raise ValueError(f"the tables hold {found}, the manifest counts {counted}")


def shown(frame, digits=2):
    """A table to read: numbers with separators, words on the left, nothing for what is not stated."""
    numbers = {name: "{:,.0f}" if kind.kind in "iu" else f"{{:,.{digits}f}}"
               for name, kind in frame.dtypes.items() if kind.kind in "iuf"}
    years = {name: "{:.0f}" for name in frame.columns if "年度" in str(name) and name in numbers}
    words = [name for name in frame.columns if name not in numbers]
    return (frame.style.hide().format({**numbers, **years}, na_rep="")
            .set_properties(subset=words, **{"text-align": "left", "max-width": "44em", "white-space": "normal"})
            .set_table_styles([{"selector": "th", "props": "text-align: left"}]))
