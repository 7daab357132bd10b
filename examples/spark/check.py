"""Checks declarations under Apache Spark: NDJSON in, a report for each declaration out.

    spark-submit examples/spark/check.py 'hdfs:///parcels/*.ndjson' hdfs:///reports --on 2026-11-23

Each task gives its lines to one process of the command line, which answers a line for a line, in order, with a memory
that doesn't grow. `--exit-zero` is needed because Spark takes any other status for a failed worker. The command has to
be on every machine, at the same path.
"""

import sys

from pyspark.sql import SparkSession


def reports(spark, path, command):
    """The reports on the declarations of the files at `path`, as one column of text."""
    spark.read.text(path).createOrReplaceTempView("parcels")
    return spark.sql(f"SELECT TRANSFORM(value) USING '{command}' AS (report STRING) FROM parcels")


def command(program="declarant", *options):
    """The command that a task runs."""
    return " ".join([program, "check", "--format ndjson --output ndjson --exit-zero --jobs 1", *options])


if __name__ == "__main__":
    source, target, *options = sys.argv[1:]
    session = SparkSession.builder.appName("declarant").getOrCreate()
    reports(session, source, command("declarant", *options)).write.text(target)
    session.stop()
