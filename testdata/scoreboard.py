#!/usr/bin/env python3
"""Hold bounced's figures on a corpus of real bounces against their floors.

  bounced replay --json CORPUS/dev >pred.jsonl
  python3 testdata/scoreboard.py CORPUS pred.jsonl [--floors testdata/scoreboard.json] [--truth FILE]

CORPUS holds score.py and dev/truth.jsonl. Prints each figure, its floor and
its aim, a table of how often verdicts of each confidence are right, and exits
1 if a figure is below its floor. Floors are per cent; they are raised by hand
when a figure has risen, and never lowered.
"""

import argparse
import collections
import importlib.util
import json
import os
import subprocess
import sys

AIMS = {"recog": 99, "false+": 1, "rcpt": 98.5, "count": 98.5, "status": 98.5, "code": 98.5, "perm": 97, "coarse": 97.5, "kind": 97}


def load(path):
    with open(path, encoding="utf8") as f:
        return [json.loads(line) for line in f if line.strip()]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpus")
    ap.add_argument("predictions")
    ap.add_argument("--floors", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "scoreboard.json"))
    ap.add_argument("--truth", help="instead of CORPUS/dev/truth.jsonl")
    args = ap.parse_args()
    script = os.path.join(args.corpus, "score.py")
    truth = args.truth or os.path.join(args.corpus, "dev", "truth.jsonl")
    spec = importlib.util.spec_from_file_location("score", script)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)

    out = subprocess.run([sys.executable, script, "--truth", truth, "--pred", args.predictions, "--json"],
                         check=True, capture_output=True, text=True).stdout
    figures = {k: v for k, v in json.loads(out).items() if k in AIMS}

    lines = [t for t in load(truth) if not t.get("variant_of")]
    names = {t["file"] for t in lines}
    raw = {}
    for line in load(args.predictions):
        short = score.prediction(line, names)
        raw[short["file"]] = (short, line)
    kinds, reasons = collections.defaultdict(lambda: [0, 0]), collections.defaultdict(lambda: [0, 0])
    right = total = 0
    for t in lines:
        if t["kind"] == "unknown":
            continue
        short, line = raw.get(t["file"], ({"kind": "(none)"}, {}))
        ok = short["kind"] == t["kind"]
        right, total = right + ok, total + 1
        if line.get("confidence") is not None:
            bin_ = min(int(line["confidence"] * 10), 9)
            kinds[bin_][0] += ok
            kinds[bin_][1] += 1
        failures = [e for e in line.get("events") or [] if e.get("type") == "failure"]
        if t["kind"] == "failure" and len(t["recipients"]) == 1 == len(failures) and t["recipients"][0]["reason"]:
            r = t["recipients"][0]
            accept = set().union(*(score.groups(t["source"], x) for x in [r["reason"]] + r.get("reason_alt", [])))
            have = score.norm(failures[0].get("category"))
            bin_ = min(int((failures[0].get("evidence") or {}).get("confidence", 0) * 10), 9)
            reasons[bin_][0] += score.GROUP_OF.get(have, have) in accept
            reasons[bin_][1] += 1
    figures["kind"] = [right, total]

    with open(args.floors, encoding="utf8") as f:
        floors = json.load(f)
    failed = False
    print("%-8s %9s %9s %9s" % ("figure", "now", "floor", "aim"))
    for name, (ok, n) in figures.items():
        now, floor = 100.0 * ok / max(n, 1), floors.get(name)
        bad = floor is not None and (now > floor + 0.005 if name == "false+" else now < floor - 0.005)
        failed |= bad
        print("%-8s %8.2f%% %9s %8s%%%s" % (name, now, "-" if floor is None else "%.2f%%" % floor, AIMS[name], "   BELOW ITS FLOOR" if bad else ""))
    for title, table in (("kind", kinds), ("coarse reason", reasons)):
        print("\n%-14s %6s %8s" % ("confidence", "mails", title + " right"))
        for bin_ in sorted(table):
            ok, n = table[bin_]
            print("%.1f to %.1f %10d %8.1f%%" % (bin_ / 10, bin_ / 10 + 0.1, n, 100.0 * ok / n))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
