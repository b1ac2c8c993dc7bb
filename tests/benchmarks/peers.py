#!/usr/bin/python3
"""Training steps per second: Actigrad, PyTorch eager and numpy.

    peers.py [--rounds 5] [--steps 20000] BINARY

Every round runs all of them in turn, so that a busy machine hurts all alike;
the table has the medians of the rounds. All do the same step: the lecture's
default network (context 3, embedding 10, hidden 200, batch 32) on the embedded
words, in float32, with the batch drawn at random in the step. Each peer runs
in a process of its own, which fixes its threads, and is timed without its
start and after a warm-up. PyTorch runs with one and with two threads; the
faster of the two counts.

Actigrad runs as `BINARY --headless --steps N --report FILE`; its rate is
"steps_per_second" in the report.

Needs Debian's python3-torch, python3-numpy and libopenblas0-pthread.
"""

import argparse
import json
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WORDS = Path(__file__).resolve().parent.parent.parent / "resources" / "names.txt"
CONTEXT, EMBEDDING, HIDDEN, BATCH, RATE, SEED = 3, 10, 200, 32, 0.1, 2147483647
WARM_UP_STEPS = 500


# --- The peers (each in a child process) -------------------------------------

def training_set():
    words = WORDS.read_text(encoding="ascii").splitlines()
    vocabulary = ["."] + sorted(set("".join(words)))
    index = {c: i for i, c in enumerate(vocabulary)}
    random.seed(42)
    random.shuffle(words)
    xs, ys = [], []
    for word in words[:int(0.8 * len(words))]:
        window = [0] * CONTEXT
        for c in word + ".":
            xs.append(window)
            ys.append(index[c])
            window = window[1:] + [index[c]]
    return xs, ys, len(vocabulary)


def parameter_shapes(V):
    """Shape and scale of C, W1, b1, W2, b2 (the lecture's final values)."""
    fan_in = CONTEXT * EMBEDDING
    return (((V, EMBEDDING), 1.0), ((fan_in, HIDDEN), 5 / 3 / fan_in**0.5),
            ((HIDDEN,), 0.01), ((HIDDEN, V), 0.01), ((V,), 0.0))


def timed(step, steps):
    for _ in range(WARM_UP_STEPS):
        step()
    start = time.perf_counter()
    for _ in range(steps):
        loss = step()
    return steps / (time.perf_counter() - start), float(loss)


def torch_peer(steps, threads):
    import torch
    import torch.nn.functional as F

    torch.set_num_threads(threads)
    xs, ys, V = training_set()
    X, Y = torch.tensor(xs), torch.tensor(ys)
    g = torch.Generator().manual_seed(SEED)
    parameters = [torch.randn(shape, generator=g) * scale
                  for shape, scale in parameter_shapes(V)]
    for p in parameters:
        p.requires_grad = True
    C, W1, b1, W2, b2 = parameters

    # The lecture's step, with what eager mode offers to make it faster: the
    # bias in the matrix product, tanh and the update in place.
    def step():
        ix = torch.randint(0, X.shape[0], (BATCH,), generator=g)
        embedded = F.embedding(X[ix], C).view(BATCH, -1)
        h = torch.addmm(b1, embedded, W1).tanh_()
        loss = F.cross_entropy(torch.addmm(b2, h, W2), Y[ix])
        for p in parameters:
            p.grad = None
        loss.backward()
        for p in parameters:
            p.data.add_(p.grad, alpha=-RATE)
        return loss

    rate, loss = timed(step, steps)
    return {"rate": rate, "loss": loss, "version": torch.__version__}


def numpy_peer(steps):
    import numpy as np

    xs, ys, V = training_set()
    X, Y = np.array(xs), np.array(ys)
    rng = np.random.default_rng(SEED)
    C, W1, b1, W2, b2 = (
        rng.standard_normal(shape, dtype=np.float32) * np.float32(scale)
        for shape, scale in parameter_shapes(V))
    rate = np.float32(RATE)
    rows = np.arange(BATCH)
    one_hot = np.eye(V, dtype=np.float32)

    def step():
        ix = rng.integers(0, len(X), BATCH)
        x, y = X[ix], Y[ix]
        embedded = C[x].reshape(BATCH, -1)
        h = embedded @ W1
        h += b1
        np.tanh(h, out=h)
        p = h @ W2
        p += b2
        p -= p.max(axis=1, keepdims=True)
        np.exp(p, out=p)
        p /= p.sum(axis=1, keepdims=True)
        loss = -np.log(p[rows, y]).mean()

        p[rows, y] -= 1
        p /= BATCH
        dh = p @ W2.T
        dh *= 1 - h * h
        d_embedded = dh @ W1.T
        # The sum by symbol as a product: much faster than numpy.add.at.
        d_C = one_hot[x.ravel()].T @ d_embedded.reshape(-1, EMBEDDING)
        for parameter, gradient in (
                (C, d_C), (W1, embedded.T @ dh), (b1, dh.sum(axis=0)),
                (W2, h.T @ p), (b2, p.sum(axis=0))):
            gradient *= rate
            parameter -= gradient
        return loss

    steps_per_second, loss = timed(step, steps)
    return {"rate": steps_per_second, "loss": loss, "version": np.__version__}


def loaded_openblas():
    """OpenBLAS's description of itself, or None if it is not loaded."""
    import ctypes

    with open("/proc/self/maps", encoding="utf-8") as maps:
        paths = {line.split()[-1] for line in maps if "libopenblas" in line}
    for path in sorted(paths):
        library = ctypes.CDLL(path)
        library.openblas_get_config.restype = ctypes.c_char_p
        return library.openblas_get_config().decode()
    return None


def run_as_peer(name, steps, threads):
    result = torch_peer(steps, threads) if name == "torch" else numpy_peer(steps)
    result["blas"] = loaded_openblas()
    json.dump(result, sys.stdout)


# --- The comparison ----------------------------------------------------------

def peer_environment(threads):
    environment = dict(os.environ)
    # A pinned kernel may be slower than the one OpenBLAS would choose.
    environment.pop("OPENBLAS_CORETYPE", None)
    environment["OPENBLAS_NUM_THREADS"] = str(threads)
    environment["OMP_NUM_THREADS"] = str(threads)
    return environment


def run_peer(name, steps, threads):
    command = [sys.executable, __file__, "--as-peer", name, "--threads",
               str(threads), "--steps", str(steps)]
    done = subprocess.run(command, env=peer_environment(threads), check=True,
                          stdout=subprocess.PIPE)
    return json.loads(done.stdout)


def run_actigrad(binary, steps):
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        subprocess.run([binary, "--headless", "--steps", str(steps),
                        "--report", str(report)],
                       check=True, stdout=subprocess.DEVNULL)
        content = json.loads(report.read_text(encoding="utf-8"))
        return {"rate": float(content["steps_per_second"])}


def cpu_model():
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        for line in info:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.machine()


def compare(binary, rounds, steps):
    runners = {
        "Actigrad": lambda: run_actigrad(binary, steps),
        "PyTorch eager, 1 thread": lambda: run_peer("torch", steps, 1),
        "PyTorch eager, 2 threads": lambda: run_peer("torch", steps, 2),
        "numpy, 1 thread": lambda: run_peer("numpy", steps, 1),
    }
    rates = {name: [] for name in runners}
    last = {}
    for number in range(1, rounds + 1):
        for name, run in runners.items():
            last[name] = run()
            rates[name].append(last[name]["rate"])
            print(f"round {number}/{rounds}: {name}: {last[name]['rate']:.0f}",
                  file=sys.stderr)

    torch_result = last["PyTorch eager, 1 thread"]
    numpy_result = last["numpy, 1 thread"]
    print(f"CPU      {cpu_model()}, {len(os.sched_getaffinity(0))} usable")
    print(f"python   {platform.python_version()}")
    for label, result in (("torch", torch_result), ("numpy", numpy_result)):
        print(f"{label:8} {result['version']}, "
              f"BLAS: {result['blas'] or 'not OpenBLAS'}")
        if not result["blas"]:
            print(f"WARNING: {label} does not use OpenBLAS; its figures are"
                  " too low (install libopenblas0-pthread)")
    print(f"{rounds} rounds of {steps} steps\n")

    medians = {name: statistics.median(values) for name, values in rates.items()}
    own = medians["Actigrad"]
    print(f"{'steps per second':26}{'median':>10}{'min':>10}{'max':>10}"
          f"{'Actigrad is':>14}")
    for name, values in rates.items():
        print(f"{name:26}{medians[name]:10.0f}{min(values):10.0f}"
              f"{max(values):10.0f}{own / medians[name]:13.2f}x")
    best = max((n for n in medians if n.startswith("PyTorch")), key=medians.get)
    print(f"\nActigrad against the faster PyTorch ({best}): "
          f"{own / medians[best]:.2f}x")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", nargs="?", help="the actigrad program")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=20000)
    parser.add_argument("--as-peer", choices=("torch", "numpy"),
                        help=argparse.SUPPRESS)
    parser.add_argument("--threads", type=int, default=1,
                        help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.rounds < 1 or arguments.steps < 1:
        parser.error("--rounds and --steps must be at least 1")
    if arguments.as_peer:
        run_as_peer(arguments.as_peer, arguments.steps, arguments.threads)
    elif arguments.binary:
        compare(arguments.binary, arguments.rounds, arguments.steps)
    else:
        parser.error("the path of the actigrad program is missing")


if __name__ == "__main__":
    main()
