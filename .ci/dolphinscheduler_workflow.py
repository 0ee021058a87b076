"""Checks a workflow's JSON against the form of DolphinScheduler's exports and prints its task's script for a day."""

import json
import sys

PARTS = {"processDefinition", "processTaskRelationList", "taskDefinitionList", "schedule"}
CHOICES = {
    "flag": {"YES", "NO"},
    "releaseState": {"ONLINE", "OFFLINE"},
    "taskPriority": {"HIGHEST", "HIGH", "MEDIUM", "LOW", "LOWEST"},
    "timeoutFlag": {"OPEN", "CLOSE"},
    "timeoutNotifyStrategy": {"WARN", "FAILED", "WARNFAILED"},
    "conditionType": {"NONE", "JUDGE", "DELAY"},
    "executionType": {"PARALLEL", "SERIAL_WAIT", "SERIAL_DISCARD", "SERIAL_PRIORITY"},
    "failureStrategy": {"END", "CONTINUE"},
    "warningType": {"NONE", "SUCCESS", "FAILURE", "ALL", "GLOBAL"},
    "taskType": {"SHELL"},
}


def check_choices(part):
    for name, value in part.items():
        assert name not in CHOICES or value in CHOICES[name], f"{name} is {value}"


[workflow] = json.load(open(sys.argv[1], encoding="utf-8"))
assert set(workflow) == PARTS, set(workflow)
definition, schedule = workflow["processDefinition"], workflow["schedule"]
[task] = workflow["taskDefinitionList"]
[relation] = workflow["processTaskRelationList"]
for part in (definition, schedule, task, relation):
    check_choices(part)
assert relation["processDefinitionCode"] == schedule["processDefinitionCode"] == definition["code"]
assert relation["preTaskCode"] == 0 and relation["postTaskCode"] == task["code"]
assert [place["taskCode"] for place in json.loads(definition["locations"])] == [task["code"]]
[parameter] = json.loads(definition["globalParams"])
assert parameter["prop"] == "businessDate" and parameter["value"] == "$[yyyy-MM-dd]", parameter
assert len(schedule["crontab"].split()) == 7, schedule["crontab"]
script = task["taskParams"]["rawScript"]
assert "${businessDate}" in script, script
print(script.replace("${businessDate}", sys.argv[2]))
