#!/usr/bin/python3
"""Writes theory.json: mean-field theory's figures of step 0, for the tests of core/theory.

Needs numpy (Debian: python3-numpy). Expectations are sums over a fine grid of z,
by the trapezoid rule, where the program follows each function's bends; the loss is
an integral over log t of exp(-t) - M(t)^V, M(t) = E exp(-t exp(s z)), on such a grid.

A case is a network: fan-ins and columns of its layers, scales W and b of each, gain
of those with batch norm (else null), the scale of C, vocabulary.
"""

import json
from math import atanh, erfc, inf, log, pi, sqrt
from pathlib import Path

import numpy as np

OUTPUT = Path(__file__).resolve().parent / "theory.json"

# --- Expectations -------------------------------------------------------------

STEP = 1 / 4096
Z = np.arange(-12, 12 + STEP / 2, STEP)
WEIGHTS = np.exp(-Z * Z / 2) / sqrt(2 * pi) * STEP


def mean(f, sigma):
    return float(np.sum(WEIGHTS * f(sigma * Z)))


def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))


def logit(p):
    return log(p / (1 - p))


# Function, slope, and the x below and above which h is saturated, and beyond 0.97.
ACTIVATIONS = {
    "tanh": (np.tanh, lambda x: 1 - np.tanh(x)**2, (-atanh(0.99), atanh(0.99)),
             (-atanh(0.97), atanh(0.97))),
    "sigmoid": (sigmoid, lambda x: sigmoid(x) * (1 - sigmoid(x)), (logit(0.005), logit(0.995)),
                (-inf, logit(0.97))),
    "relu": (lambda x: np.maximum(x, 0), lambda x: np.where(x > 0, 1.0, sqrt(0.5) * (x == 0)), (0, inf),
             (-inf, 0.97)),
    "leaky-relu": (lambda x: np.where(x > 0, x, 0.01 * x),
                   lambda x: np.where(x > 0, 1.0, np.where(x < 0, 0.01, sqrt(0.50005))), (-inf, inf),
                   (-97, 0.97)),
    "elu": (lambda x: np.where(x > 0, x, np.expm1(np.minimum(x, 0))),
            lambda x: np.where(x > 0, 1.0, np.exp(np.minimum(x, 0))), (log(0.02), inf),
            (log(0.03), 0.97)),
}


def cdf(x):
    return 0.5 * erfc(-x / sqrt(2))


def outside(limits, sigma):
    return cdf(limits[0] / sigma) + cdf(-limits[1] / sigma)


def moments(activation, sigma):
    """E h, E h², E φ′² (of a piece), shares saturated and beyond 0.97."""
    if activation == "maxout":
        # of two independent pieces: the larger has the density 2 φ(x) Φ(x)
        upper, lower = cdf(0.97 / sigma), cdf(-0.97 / sigma)
        cumulated = np.cumsum(WEIGHTS) - WEIGHTS / 2
        first = 2 * float(np.sum(WEIGHTS * cumulated * sigma * Z))
        second = 2 * float(np.sum(WEIGHTS * cumulated * (sigma * Z)**2))
        return first, second, 0.5, 0.0, 1 - upper**2 + lower**2
    f, slope, saturated, beyond = ACTIVATIONS[activation]
    return (mean(f, sigma), mean(lambda x: f(x)**2, sigma), mean(lambda x: slope(x)**2, sigma),
            outside(saturated, sigma), outside(beyond, sigma))


def log_sum_exp(sigma, count):
    if sigma == 0:
        return log(count)
    z, dz = np.linspace(-11, 11, 4001, retstep=True)
    density = np.exp(-z * z / 2) / sqrt(2 * pi) * dz
    u, du = np.linspace(-11 * sigma - 45, 11 * sigma + 8, 6001, retstep=True)
    m = np.array([np.sum(density * np.exp(-np.exp(np.minimum(x + sigma * z, 50)))) for x in u])
    return float(np.sum(np.exp(-np.exp(np.minimum(u, 50))) - m**count) * du)


# --- Networks -----------------------------------------------------------------

def theory(case):
    square, result, before = case["C"]**2, [], None
    pieces = 2 if case["activation"] == "maxout" else 1
    for fan_in, columns, w, b, gain in case["layers"][:-1]:
        q = gain**2 if gain is not None else fan_in * w * w * square + b * b
        first, square, slope, saturated, beyond = moments(case["activation"], sqrt(q))
        layer = {"preactivation_std": sqrt(q), "output_std": sqrt(square - first**2),
                 "saturated": saturated, "beyond097": beyond, "chi": None, "growth": None}
        if before:
            passed = before["slope"]
            if gain is not None:
                passed *= gain**2 / (fan_in * w * w * before["variance"])
            layer["chi"] = fan_in * w * w * pieces * passed
            layer["growth"] = sqrt(columns * w * w * passed)
        before = {"slope": slope, "variance": square - first**2}
        result.append(layer)
    fan_in, columns, w, b, gain = case["layers"][-1]
    logits = abs(gain) if gain is not None else sqrt(fan_in * w * w * square + b * b)
    return {"initial_loss": log_sum_exp(logits, columns), "layers": result}


def case(activation, hidden, weights, biases, gains=None, C=1.0, context=3, embedding=10,
         vocabulary=27):
    pieces = 2 if activation == "maxout" else 1
    fan_ins = [context * embedding, *hidden]
    columns = [*(pieces * n for n in hidden), vocabulary]
    gains = gains or [None] * len(fan_ins)
    return {"activation": activation, "C": C, "context": context, "embedding": embedding,
            "hidden": hidden,
            "layers": [list(layer) for layer in zip(fan_ins, columns, weights, biases, gains)]}


def cases():
    yield case("tanh", [200], [1, 1], [1, 1])
    yield case("tanh", [200], [1, 0.01], [1, 0])
    yield case("tanh", [200], [0.2, 0.01], [0.01, 0])
    for activation, gain in (("tanh", 5 / 3), ("tanh", 1.0), ("sigmoid", 1.0), ("relu", 2**0.5),
                             ("leaky-relu", 1.4), ("elu", 1.2452), ("maxout", 1.0)):
        w = [gain / 30**0.5, *[gain / 10] * 4, 0.01]
        yield case(activation, [100] * 5, w, [0] * 6)
        yield case(activation, [100, 50, 70], [0.5, 0.3, 0.05, 0.2], [0.1, 1.0, 0.0, 0.5], C=0.7)
    for activation in ("tanh", "relu", "sigmoid"):
        yield case(activation, [100] * 3, [0.3, 0.2, 0.1, 0.1], [0] * 4, [1.0, 0.5, 2.0, 0.1])
        yield case(activation, [60] * 3, [0.3, 0.2, 0.1, 0.1], [0, 0, 0, 0.2],
                   [5 / 3, 1.0, 1.0, None])


def main():
    results = [{**c, "theory": theory(c)} for c in cases()]
    lines = ",\n".join(json.dumps(r) for r in results)
    OUTPUT.write_text("[\n" + lines + "\n]\n", encoding="ascii")
    print(f"{OUTPUT}: {len(results)} networks")


if __name__ == "__main__":
    main()
