"""Loads a DAG file as Airflow does and runs its one task for a day; needs an empty AIRFLOW_HOME."""

import subprocess
import sys

import pendulum
from airflow.models import DagBag

for command in (["db", "migrate"], ["dags", "reserialize"]):
    subprocess.run([sys.executable, "-m", "airflow", *command], check=True, stdout=subprocess.DEVNULL)
bag = DagBag(dag_folder=sys.argv[1])
assert not bag.import_errors, bag.import_errors
dag = bag.dags["jixiao_daily"]
assert dag.max_active_runs == 1, dag.max_active_runs
[task] = dag.tasks
assert task.retries == 2, task.retries
run = dag.test(logical_date=pendulum.datetime(2026, 11, 20, tz="UTC"))
print(f"the DAG is loaded; its run ended with {run.state}")
assert run.state == "success", run.state
