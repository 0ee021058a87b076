"""DuckDB, pyarrow, Polars, pandas and Spark read every table alike: rows, columns with their types, exact sums of decimals.

JIXIAO_OUT names the output directory of a run.
"""

import json
import os
import tempfile
import unittest
from decimal import Decimal
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.compute
import pyarrow.dataset

RUN = (Path(os.environ["JIXIAO_OUT"]) / "latest").resolve()
ROWS = json.loads((RUN / "manifest.json").read_text(encoding="utf-8"))["rows"]
TABLES = sorted(path.name for path in (RUN / "tables").iterdir())

TEXT, WHOLE, LONG, FLAG, MONEY, RATE = "text", "int", "long", "flag", "decimal(18,2)", "decimal(18,4)"


def folder(table):
    return str(RUN / "tables" / table)


class Content:
    """What a reader found in a table: rows, the type of each column in order, the exact sum of each decimal column."""

    def __init__(self, rows, types, sums):
        self.rows, self.types = rows, types
        self.sums = {name: None if total is None else Decimal(str(total)) for name, total in sums.items()}

    def told(self):
        return {"rows": self.rows, "types": list(self.types.items()), "sums": self.sums}


def decimals(types):
    return [name for name, kind in types.items() if kind in (MONEY, RATE)]


def from_duckdb(table):
    names = {"VARCHAR": TEXT, "INTEGER": WHOLE, "BIGINT": LONG, "BOOLEAN": FLAG, "DECIMAL(18,2)": MONEY, "DECIMAL(18,4)": RATE}
    with duckdb.connect() as database:
        source = f"read_parquet('{folder(table)}/**/*.parquet', hive_partitioning = false)"
        types = {row[0]: names[row[1]] for row in database.execute(f"DESCRIBE FROM {source}").fetchall()}
        sums = [f'sum("{name}")' for name in decimals(types)]
        rows, *totals = database.execute(f"SELECT {', '.join(['count(*)', *sums])} FROM {source}").fetchone()
        return Content(rows, types, dict(zip(decimals(types), totals)))


ARROW = {"string": TEXT, "large_string": TEXT, "int32": WHOLE, "int64": LONG, "bool": FLAG,
         "decimal128(18, 2)": MONEY, "decimal128(18, 4)": RATE}


def arrow_sum(column):
    """In the widest decimal, for eighteen digits are a value's, not a sum's."""
    wide = column.cast(pyarrow.decimal128(38, column.type.scale))
    return pyarrow.compute.sum(wide).as_py()


def from_pyarrow(table):
    read = pyarrow.dataset.dataset(folder(table), format="parquet").to_table()
    types = {field.name: ARROW[str(field.type)] for field in read.schema}
    return Content(read.num_rows, types, {name: arrow_sum(read[name]) for name in decimals(types)})


def from_polars(table):
    names = {"String": TEXT, "Int32": WHOLE, "Int64": LONG, "Boolean": FLAG,
             "Decimal(precision=18, scale=2)": MONEY, "Decimal(precision=18, scale=4)": RATE}
    lazy = polars.scan_parquet(f"{folder(table)}/**/*.parquet", hive_partitioning=False)
    types = {name: names[str(kind)] for name, kind in lazy.collect_schema().items()}
    read = lazy.collect()
    sums = {name: read[name].sum() if read[name].count() else None for name in decimals(types)}
    return Content(read.height, types, sums)


def from_pandas(table):
    files = sorted(Path(folder(table)).rglob("*.parquet"))
    read = pandas.concat([pandas.read_parquet(file, dtype_backend="pyarrow", partitioning=None) for file in files])
    types = {name: ARROW[str(kind.pyarrow_dtype)] for name, kind in read.dtypes.items()}
    return Content(len(read), types, {name: arrow_sum(pyarrow.array(read[name])) for name in decimals(types)})


def from_spark(spark, table):
    from pyspark.sql import functions

    names = {"string": TEXT, "int": WHOLE, "bigint": LONG, "boolean": FLAG, "decimal(18,2)": MONEY, "decimal(18,4)": RATE}
    read = spark.read.option("recursiveFileLookup", "true").parquet(folder(table))
    types = {name: names[kind] for name, kind in read.dtypes}
    sums = [functions.sum(name).alias(name) for name in decimals(types)]
    found = read.agg(functions.count(functions.lit(1)).alias("rows"), *sums).first().asDict()
    return Content(found.pop("rows"), types, found)


class ReadersAgree(unittest.TestCase):
    maxDiff = None

    def expected(self, table):
        content = from_duckdb(table)
        self.assertEqual(content.rows, ROWS[table], f"{table}: the manifest counts other rows")
        return content.told()

    def agrees(self, read):
        for table in TABLES:
            with self.subTest(table=table):
                self.assertEqual(read(table).told(), self.expected(table))

    def test_there_are_tables_with_rows_and_sums(self):
        self.assertEqual(len(TABLES), 23)
        self.assertGreater(ROWS["reports"], 1000)
        sums = from_duckdb("reports").sums
        self.assertGreater(sums["expenditure_yuan"], 0)
        self.assertEqual(sums["expenditure_yuan"].as_tuple().exponent, -2)

    def test_types_are_those_of_the_data_package(self):
        names = {TEXT: "string", WHOLE: "integer", LONG: "integer", FLAG: "boolean", MONEY: "number", RATE: "number"}
        resources = json.loads((RUN / "datapackage.json").read_text(encoding="utf-8"))["resources"]
        described = {resource["name"]: resource for resource in resources if resource["format"] == "parquet"}
        self.assertEqual(sorted(described), TABLES)
        for table in TABLES:
            fields = [(field["name"], field["type"]) for field in described[table]["schema"]["fields"]]
            self.assertEqual(fields, [(name, names[kind]) for name, kind in from_duckdb(table).types.items()], table)
            for path in described[table]["path"]:
                self.assertTrue((RUN / path).is_file(), path)

    def test_pyarrow(self):
        self.agrees(from_pyarrow)

    def test_polars(self):
        self.agrees(from_polars)

    def test_pandas(self):
        self.agrees(from_pandas)

    def test_spark(self):
        from pyspark.sql import SparkSession

        with tempfile.TemporaryDirectory() as scratch:
            spark = (SparkSession.builder.master("local[2]").appName("readers")
                     .config("spark.ui.enabled", "false").config("spark.driver.bindAddress", "127.0.0.1")
                     .config("spark.driver.host", "127.0.0.1").config("spark.sql.shuffle.partitions", "2")
                     .config("spark.sql.warehouse.dir", scratch).config("spark.local.dir", scratch).getOrCreate())
            spark.sparkContext.setLogLevel("ERROR")
            try:
                self.agrees(lambda table: from_spark(spark, table))
            finally:
                spark.stop()


if __name__ == "__main__":
    unittest.main()
