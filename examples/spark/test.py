"""Runs the example on this machine and compares it with one run of the command line. `make spark` starts it.

    python test.py PROGRAM RECORDS
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time

from pyspark.sql import SparkSession, functions

from check import command, reports

OPTIONS = ["--on", "2026-11-23"]
DESTINATIONS = ["DE", "US", "BR", "KR", "GB", "CH"]
GOODS = [("Men's knitted cotton T-shirt", "610910"), ("clothes", "6109.10"), ("Ceramic mug", "691110"), ("Desk lamp of brass", "940521")]


def parcel(number):
    """An invented declaration; one in seven is no JSON."""
    if number % 7 == 6:
        return '{"reference": "ORD-%d", "items": [' % number
    goods = [GOODS[(number + at) % len(GOODS)] for at in range(1 + number % 3)]
    items = [
        {"description": words, "hsCode": code, "origin": "PT", "value": {"amount": f"{number % 90 + 1}.00", "currency": "EUR"}}
        for words, code in goods
    ]
    return json.dumps({
        "reference": f"ORD-{number}",
        "seller": {"name": "Atelier Nord", "address": {"city": "Oslo", "country": "NO"}},
        "shipment": {"exportCountry": "NO", "destination": DESTINATIONS[number % len(DESTINATIONS)], "mode": "post"},
        "items": items,
    })


def told(report):
    """A report without its number and its lines, which count from the beginning of a partition."""
    return re.sub(r'"(?:record|line|endLine)":\d+,', "", report)


def seen(paths):
    """How many reports there are in these files, and a digest of them as a multiset: the sum of theirs."""
    count, total = 0, 0
    for path in paths:
        with open(path) as file:
            for line in file:
                count += 1
                total += int.from_bytes(hashlib.sha256(told(line.rstrip("\n")).encode()).digest()[:16], "big")
    return count, total % (1 << 128)


def main(program, records):
    program = os.path.abspath(program)
    folder = tempfile.TemporaryDirectory(prefix="declarant-spark-")
    source = os.path.join(folder.name, "parcels.ndjson")
    with open(source, "w") as file:
        for number in range(records):
            file.write(parcel(number) + "\n")

    alone = os.path.join(folder.name, "alone.ndjson")
    started = time.monotonic()
    with open(alone, "w") as file:
        subprocess.run(
            [program, "check", "--format", "ndjson", "--output", "ndjson", "--exit-zero", "--jobs", "2", *OPTIONS, source],
            stdout=file, check=True,
        )
    took_alone = time.monotonic() - started
    count, expected = seen([alone])
    assert count == records, f"{count} reports of {records} declarations"
    os.remove(alone)

    # Two workers at once, and a task may fail twice before the job does.
    spark = (
        SparkSession.builder.master("local[2,3]").appName("declarant")
        .config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.files.maxPartitionBytes", "16m").getOrCreate()
    )
    spark.sparkContext.setLogLevel("OFF")

    def written(name, program):
        """The files of the reports, one for each partition, and the seconds that they took."""
        target = os.path.join(folder.name, name)
        started = time.monotonic()
        reports(spark, source, command(program, *OPTIONS)).write.text(target)
        took = time.monotonic() - started
        return sorted(os.path.join(target, part) for part in os.listdir(target) if part.startswith("part-")), took

    parts, took = written("reports", program)
    assert len(parts) > 1 or records < 50_000, "there is one partition alone"
    assert seen(parts) == (records, expected), "the reports differ from those of one run"
    print(f"reports: the same {records:,} as those of one run, from {len(parts)} partitions")

    for part in parts:
        with open(part) as file:
            last = -1
            for at, line in enumerate(file):
                if at < 100:
                    assert json.loads(line)["record"] == at + 1, "the records of a partition aren't counted from its beginning"
                for number in map(int, re.findall(r'"reference":"ORD-(\d+)"', line[:200])):
                    assert last < number, "the order within a partition is lost"
                    last = number
        os.remove(part)
    print("order: that of the declarations in every partition")

    # The first worker that starts dies in the middle of its output; Spark runs its task once more.
    mark, deadly = os.path.join(folder.name, "died"), os.path.join(folder.name, "deadly")
    with open(deadly, "w") as file:
        file.write(f'#!/bin/sh\nif mkdir "{mark}" 2>/dev/null; then "{program}" "$@" | head -n 100; exit 9; fi\nexec "{program}" "$@"\n')
    os.chmod(deadly, 0o755)
    parts, _ = written("again", deadly)
    assert os.path.isdir(mark), "no worker died"
    assert seen(parts) == (records, expected), "a worker that died changed the reports"
    print("a worker that dies once: its task is run again, and the reports are the same")

    # What Spark adds: the same job with a filter that does nothing.
    started = time.monotonic()
    reports(spark, source, "cat").agg(functions.count("report")).collect()
    passing = time.monotonic() - started
    spark.stop()
    print(f"one run of the command line, 2 threads: {records / took_alone:,.0f} declarations/s")
    print(f"Spark, local[2]: {records / took:,.0f} declarations/s, {took / took_alone - 1:+.0%} time")
    print(f"Spark with `cat` in place of the check: {passing:.1f} s of {took:.1f} s, {passing / took:.0%}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
