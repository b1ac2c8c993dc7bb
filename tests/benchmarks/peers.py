#!/usr/bin/python3
"""Training steps per second: Actigrad, PyTorch eager and numpy.

    peers.py [--rounds 5] [--seconds 1] [--case NAME]… [--json FILE] BINARY

Every round runs all of them in turn, network by network, so that a busy machine
hurts all alike; the table has the medians of the rounds. All do the same step on
the embedded words, in float32, with the batch drawn at random in the step.
Each peer has a process of its own, which fixes its threads, and is timed after a
warm-up. PyTorch runs with one and with two threads; the faster of the two
counts. numpy does the default network alone.

Actigrad runs as `BINARY --headless --steps N --report FILE …`; its rate is
"steps_per_second" in the report.

On a busy machine even that is rough. So the last column tells what Actigrad is
by the time that the processes spent on processors, against PyTorch on one thread.

Needs Debian's python3-torch, python3-numpy and libopenblas0-pthread.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from cases import CASES
from machine import description

SHORT_RUN = 300  # steps


class Peer:
    def __init__(self, name, threads):
        environment = dict(os.environ)
        # A pinned kernel may be slower than the one OpenBLAS would choose.
        environment.pop("OPENBLAS_CORETYPE", None)
        environment.pop("OPENBLAS_L2_SIZE", None)
        environment["OPENBLAS_NUM_THREADS"] = str(threads)
        environment["OMP_NUM_THREADS"] = str(threads)
        self.process = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("peer.py"), name,
             str(threads)],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True)
        self.about = self.read()

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("a peer has ended")
        return json.loads(line)

    def rate(self, case, seconds):
        self.process.stdin.write(f"{case}\t{seconds}\n")
        self.process.stdin.flush()
        return self.read()


class Actigrad:
    """Its work on steps alone is what a run takes more than a very short one."""

    def __init__(self, binary):
        self.binary = binary
        self.short = {}  # by case: processor seconds of the shortest of some runs
        self.steps = {}  # by case: of a run that takes as long as is wanted

    def run(self, case, steps):
        """Steps per second, and the processor seconds of all the process did."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        with tempfile.TemporaryDirectory() as folder:
            report = Path(folder) / "report.json"
            subprocess.run(
                [self.binary, "--headless", *CASES[case].options(),
                 "--steps", str(steps), "--report", str(report)],
                check=True, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            content = json.loads(report.read_text(encoding="utf-8"))
        after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        return content["steps_per_second"], after - before

    def calibrate(self, case, seconds):
        """The first steps are slow, so a short run does not tell at once."""
        runs = [self.run(case, SHORT_RUN) for _ in range(3)]
        self.short[case] = statistics.median(work for _, work in runs)
        steps, rate = SHORT_RUN, max(runs)[0]
        while steps < rate * seconds / 2:
            steps = max(2 * steps, int(rate * seconds))
            rate, _ = self.run(case, steps)
        self.steps[case] = max(2 * SHORT_RUN, int(rate * seconds))

    def rate(self, case, seconds):
        if case not in self.steps:
            self.calibrate(case, seconds)
        passed, work = self.run(case, self.steps[case])
        more = self.steps[case] - SHORT_RUN
        return {"passed": passed, "worked": more / (work - self.short[case])}


def measure(peers, cases, rounds, seconds):
    """Steps per second by case, peer and round."""
    rates = {case: {} for case in cases}
    for number in range(1, rounds + 1):
        for case in cases:
            for name, peer in peers.items():
                if name == "numpy" and case != "default":
                    continue
                rate = peer.rate(case, seconds)
                rates[case].setdefault(name, []).append(rate)
        print(f"round {number} of {rounds} is done", file=sys.stderr)
    return rates


def median(rates, name, clock="passed"):
    return statistics.median(rate[clock] for rate in rates[name])


def ratio_of(rates):
    """Actigrad by the faster PyTorch: the median over the rounds."""
    best = max(("torch 1", "torch 2"), key=lambda name: median(rates, name))
    return statistics.median(
        own["passed"] / other["passed"]
        for own, other in zip(rates["Actigrad"], rates[best]))


def ratio_of_work(rates):
    """The same by the processes' own clocks, PyTorch on one thread."""
    return median(rates, "Actigrad", "worked") / median(rates, "torch 1", "worked")


def print_table(rates):
    names = ("Actigrad", "torch 1", "torch 2", "numpy")
    print(f"{'steps per second':30}{'Actigrad':>10}{'PyTorch':>10}"
          f"{'2 threads':>11}{'numpy':>8}{'Actigrad is':>13}{'own clocks':>12}")
    for case, by_name in rates.items():
        own, one, two, numpy = (
            f"{median(by_name, n):.0f}" if n in by_name else "" for n in names)
        print(f"{case:30}{own:>10}{one:>10}{two:>11}{numpy:>8}"
              f"{ratio_of(by_name):>11.2f} ×{ratio_of_work(by_name):>10.2f} ×")


def print_peers(peers):
    for name, peer in peers.items():
        if isinstance(peer, Actigrad):
            continue
        print(f"{name:8} {peer.about['version']}, "
              f"BLAS: {peer.about['blas'] or 'not OpenBLAS'}")
        if not peer.about["blas"]:
            print(f"WARNING: {name} does not use OpenBLAS; its figures are too"
                  " low (install libopenblas0-pthread)")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", help="the actigrad program")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=1,
                        help="of each peer, network and round")
    parser.add_argument("--case", choices=CASES, action="append",
                        help="a network; several may be given; all by default")
    parser.add_argument("--json", type=Path, help="where to write the ratios")
    arguments = parser.parse_args()
    if arguments.rounds < 1 or arguments.seconds <= 0:
        parser.error("--rounds and --seconds must be positive")

    peers = {"Actigrad": Actigrad(arguments.binary), "torch 1": Peer("torch", 1),
             "torch 2": Peer("torch", 2), "numpy": Peer("numpy", 1)}
    print(description())
    print_peers(peers)
    rates = measure(peers, arguments.case or list(CASES), arguments.rounds,
                    arguments.seconds)
    print(f"medians of {arguments.rounds} rounds\n")
    print_table(rates)
    if arguments.json:
        figures = {}
        for case, by_name in rates.items():
            figures[f"peers/{case}/ratio"] = ratio_of(by_name)
            figures[f"peers/{case}/ratio of work"] = ratio_of_work(by_name)
        arguments.json.write_text(json.dumps(figures, indent=2) + "\n",
                                  encoding="utf-8")


if __name__ == "__main__":
    main()
