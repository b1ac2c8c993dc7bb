#!/usr/bin/python3
"""Writes pairs.json: SciPy's figures for paired comparisons, for core/training's tests.

Needs numpy and scipy (Debian: python3-scipy). Where magnitudes are equal, SciPy's exact
distribution ignores that; there every choice of signs is counted instead.
"""

import itertools
import json
from pathlib import Path

import numpy as np
from scipy import stats

OUTPUT = Path(__file__).resolve().parent / "pairs.json"


def counted_p(differences):
    nonzero = differences[differences != 0]
    ranks = stats.rankdata(abs(nonzero))
    total = ranks.sum()
    seen = min(ranks[nonzero > 0].sum(), ranks[nonzero < 0].sum())
    signs = itertools.product((0, 1), repeat=len(ranks))
    as_small = sum(np.dot(s, ranks) <= seen + 1e-9 for s in signs)
    return min(1.0, 2 * as_small / 2 ** len(ranks))


def case(a, b):
    a, b = np.array(a), np.array(b)
    differences = b - a
    nonzero = differences[differences != 0]
    low, high = stats.t.interval(
        0.95, len(a) - 1, differences.mean(), stats.sem(differences))
    are_distinct = len(set(abs(nonzero))) == len(nonzero)
    if len(nonzero) == 0:
        p = None
    elif are_distinct:
        p = float(stats.wilcoxon(nonzero, mode="exact").pvalue)
    else:
        p = counted_p(differences)
    return {"a": a.tolist(), "b": b.tolist(), "mean": differences.mean(),
            "std": differences.std(ddof=1), "low": low, "high": high, "p": p}


def main():
    draw = np.random.default_rng(17)
    cases = []
    for count, shift in [(2, 0.1), (3, 0.05), (5, 0.02), (10, 0.0), (10, 0.02), (25, -0.01),
                         (50, 0.003), (200, 0.001)]:
        a = 2.1 + 0.02 * draw.standard_normal(count)
        cases.append(case(a, a + shift + 0.02 * draw.standard_normal(count)))
    # eighths are exact: equal magnitudes, and pairs that do not differ
    cases.append(case([2, 2, 2, 2, 2, 2], [2.125, 2.125, 1.875, 2.25, 2, 2.25]))
    cases.append(case([2, 2, 2, 2, 2, 2, 2, 2, 2], [2.5, 2.5, 2.5, 2, 1.75, 1.5, 2.25, 2.125, 3]))
    probabilities = [{"t": t, "freedom": f, "p": float(stats.t.cdf(t, f))}
                     for t in (-2, 0, 0.85, 1.96, 4) for f in (1, 2, 4, 9, 29, 199, 1e5)]
    OUTPUT.write_text(json.dumps({"cases": cases, "probabilities": probabilities}, indent=1) + "\n")


main()
