#!/usr/bin/env python3
"""Print how well bounced reads the captures, and fail if it misses one.

  bounced replay --json CAPTURES/*/*.eml >pred.jsonl
  python3 testdata/captures_table.py CAPTURES pred.jsonl [--misses]

CAPTURES/<server>/expected.jsonl says of each message that was sent (its cause)
which recipients the server reported, with the action, the reply that it had
got, the class of the status, and the exact status where that is certain. The
reports are CAPTURES/<server>/<cause>.eml, <cause>.2.eml and so on.

Columns: failed recipients found; status class, exact status and reply code of
those (the code only where the report holds it); failure events for recipients
whose server reported no failure (wrong), and for nobody's address (extra).
"""

import argparse
import collections
import glob
import json
import os
import re
import sys


# What the captures expect of a status and does not hold, with the reason.
KNOWN = {
    "courier/orig-utf8head status": "Courier refused the message itself (553, no status); the reply expected never came",
    "sendmail/data-554 status": "the host said 554 5.7.1, Sendmail's field says 5.5.0: the more specific one counts",
}


def load(path):
    with open(path, encoding="utf8") as f:
        return [json.loads(line) for line in f if line.strip()]


def same(event, recipient):
    names = {recipient["address"].lower(), recipient["final"].lower()}
    return bool(names & {(event.get(k) or "").lower() for k in ("recipient", "reported_recipient")})


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("captures")
    ap.add_argument("predictions")
    ap.add_argument("--misses", action="store_true", help="list each miss")
    args = ap.parse_args()

    events, kinds = collections.defaultdict(list), {}
    for line in load(args.predictions):
        server, name = line["file"].split("/")[-2:]
        cause = re.sub(r"(\.\d+)?\.eml$", "", name)
        kinds.setdefault((server, cause), []).append(line.get("kind"))
        events[server, cause] += [e for e in line["events"] or [] if e.get("type") == "failure"]

    columns = ["found", "class", "status", "code", "wrong", "extra"]
    table, misses = {}, []
    for path in sorted(glob.glob(os.path.join(args.captures, "*", "expected.jsonl"))):
        server = os.path.basename(os.path.dirname(path))
        row = table.setdefault(server, {c: [0, 0] for c in columns})

        def count(column, ok, cause, why):
            row[column][0] += ok
            row[column][1] += 1
            if ok == (column in ("wrong", "extra")) and "%s/%s %s" % (server, cause, column) not in KNOWN:
                misses.append("%s/%s %s: %s" % (server, cause, column, why))

        for want in load(path):
            cause = want["cause"]
            files = glob.glob(os.path.join(args.captures, server, glob.escape(cause) + "*.eml"))
            files = [f for f in files if re.fullmatch(re.escape(cause) + r"(\.\d+)?\.eml", os.path.basename(f))]
            if not files:
                continue
            raw = "".join(open(f, encoding="latin1").read() for f in files)
            got = events[server, cause]
            failed = [r for r in want["recipients"] if r["action"] == "failed"]
            for r in failed:
                mine = [e for e in got if same(e, r)]
                count("found", bool(mine), cause, "%s not reported; kinds %s, events for %s" % (
                    r["final"], kinds.get((server, cause)), [e.get("recipient") for e in got]))
                if not mine:
                    continue
                status = mine[0].get("extended") or ""
                if r.get("status_class"):
                    have = status[:1] or str(mine[0].get("code") or "")[:1] or {
                        "permanent": "5", "transient": "4"}.get(mine[0].get("permanence"), "")
                    count("class", have == str(r["status_class"]), cause, "%s status %r, want class %d" % (
                        r["final"], status, r["status_class"]))
                if r.get("status"):
                    count("status", status == r["status"], cause, "%s status %r, want %s" % (r["final"], status, r["status"]))
                code = (r.get("reply") or "")[:3]
                if code.isdigit() and re.search(r"(?<![\w.\-])%s(?![\w.])" % code, raw):
                    count("code", str(mine[0].get("code")) == code, cause, "%s code %s, want %s" % (
                        r["final"], mine[0].get("code"), code))
            for r in want["recipients"]:
                if r["action"] not in ("failed", "disposition") and not any(
                        f["final"].lower() == r["final"].lower() or f["address"].lower() == r["address"].lower() for f in failed):
                    count("wrong", any(same(e, r) for e in got), cause, "%s is %s" % (r["final"], r["action"]))
            for e in got:
                count("extra", not any(same(e, r) for r in want["recipients"]), cause, "event for %s" % e.get("recipient"))

    print("%-10s" % "" + "".join("%-14s" % c for c in columns))
    total = {c: [0, 0] for c in columns}
    for server, row in table.items():
        print("%-10s" % server + "".join("%4d of %-6d" % tuple(row[c]) for c in columns))
        for c in columns:
            total[c] = [a + b for a, b in zip(total[c], row[c])]
    print("%-10s" % "ALL" + "".join("%4d of %-6d" % tuple(total[c]) for c in columns))
    if args.misses:
        print("\n".join(misses))
    return 1 if misses else 0


if __name__ == "__main__":
    sys.exit(main())
