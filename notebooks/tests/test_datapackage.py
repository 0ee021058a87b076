"""datapackage.json is valid by the Frictionless profile, and the CSV files hold what it says.

JIXIAO_OUT names the output directory of a run.
"""

import copy
import json
import os
import unittest
from pathlib import Path

from frictionless import Package, system

RUN = (Path(os.environ["JIXIAO_OUT"]) / "latest").resolve()


class DataPackageIsValid(unittest.TestCase):

    def errors_of(self, descriptor):
        return Package.validate_descriptor(descriptor, basepath=str(RUN)).flatten(["type", "message"])

    def descriptor(self):
        return json.loads((RUN / "datapackage.json").read_text(encoding="utf-8"))

    def test_the_descriptor(self):
        self.assertEqual(self.errors_of(self.descriptor()), [])

    def test_the_profile_would_tell_a_mistake(self):
        for spoil in (lambda table: table.pop("path"),
                      lambda table: table.update(name="Not A Name"),
                      lambda table: table["schema"]["fields"][0].update(type="money")):
            wrong = copy.deepcopy(self.descriptor())
            spoil(wrong["resources"][-1])
            self.assertNotEqual(self.errors_of(wrong), [])

    def test_the_csv_files(self):
        with system.use_context(trusted=True):
            package = Package(str(RUN / "datapackage.json"))
            for name in ("summary", "data_dictionary"):
                report = package.get_resource(name).validate()
                self.assertEqual(report.flatten(["rowNumber", "fieldNumber", "type", "message"]), [], name)
                self.assertGreater(report.tasks[0].stats["rows"], 10, name)


if __name__ == "__main__":
    unittest.main()
