"""Jixiao every night: one task, whose business date is the end of the DAG's data interval.

A retry or a backfill is safe: the run is named after its date, the same inputs leave the same
files, other inputs are published beside them, and a backfill of an earlier date does not take
``latest`` from a later one. Exit code 3 (some inputs were rejected) is no failure.
"""

import os
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

try:  # Airflow 3
    from airflow.providers.standard.operators.bash import BashOperator
    from airflow.sdk import DAG
except ImportError:  # Airflow 2
    from airflow import DAG
    from airflow.operators.bash import BashOperator

HOME = os.environ.get("JIXIAO_HOME", "/opt/jixiao")
CHINA = ZoneInfo("Asia/Shanghai")

RUN = HOME + """/deploy/jixiao-daily {{ data_interval_end.in_timezone('Asia/Shanghai') | ds }}
code=$?
[ "$code" -eq 3 ] && exit 0
exit "$code"
"""

with DAG(
    dag_id="jixiao_daily",
    description="Check and publish departments' self-evaluation reports",
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1, tzinfo=CHINA),
    catchup=False,
    # Two runs may not write to one directory at once.
    max_active_runs=1,
    default_args={
        "retries": 2,
        "retry_delay": timedelta(minutes=10),
        "execution_timeout": timedelta(hours=4),
    },
    tags=["jixiao"],
) as dag:
    BashOperator(
        task_id="run",
        bash_command=RUN,
        env={
            "JIXIAO_INPUT": os.environ.get("JIXIAO_INPUT", "/srv/jixiao/reports"),
            "JIXIAO_OUTPUT": os.environ.get("JIXIAO_OUTPUT", "/srv/jixiao/published"),
            "JIXIAO_KEEP_RUNS": "14",
        },
        append_env=True,
    )
