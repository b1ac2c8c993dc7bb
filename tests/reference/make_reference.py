#!/usr/bin/python3
"""Writes reference.json: what PyTorch gives, for the tests of Actigrad.

    make_reference.py                 write reference.json next to this script
    make_reference.py --lecture FILE  print the lecture's step-0 figures on
                                      another word list; write nothing

Needs PyTorch (Debian: python3-torch, libopenblas0-pthread). One thread and
fixed CPU kernels, so that the same machine type writes the same file.

Conventions in the file:
  * Float32 values are written with as many digits as tell them apart (in
    "randn" and "mixed" exactly, as the double of the same value).
  * Statistics (mean, std with n-1, ...) are computed in double precision from
    the float32 tensors, so that they do not depend on an order of summation.
  * "losses" has the batch losses of steps 0..20: the loss of step i is taken
    before the update of step i. "train_loss" and "dev_loss" are those of the
    whole splits after all 21 updates.
  * "step0" (a list: each hidden layer's) and "gradients" are taken at step 0,
    before the update; "data_std" is the standard deviation of the parameter
    itself, "update" log10(std(lr * gradient) / std(data)), null if not finite.
  * "trained" has networks after 100 updates: losses of whole splits, running
    statistics of each normalised layer, dead neurons over the dev split, words.
  * "forks" has networks that are changed between two steps, and the losses of
    the steps from there on.
"""

import os

# Both are read when PyTorch is loaded.
os.environ["ATEN_CPU_CAPABILITY"] = "avx2"
os.environ["OPENBLAS_CORETYPE"] = "Haswell"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import argparse
import json
import math
import random
from itertools import product
from pathlib import Path

import torch
import torch.nn.functional as F

from reference_network import (ACTIVATIONS, SATURATED, STEPS, config, dead_neurons, fork,
                               generator, learning_rate, sample, split_loss, steps)

HERE = Path(__file__).resolve().parent
WORDS = HERE.parent.parent / "resources" / "names.txt"
OUTPUT = HERE / "reference.json"


# --- Random numbers ----------------------------------------------------------

def multinomial_cases():
    """Draws of one index after another, with weights that need not sum to 1."""
    cases = []
    for seed, count in ((2147483647, 27), (42, 2), (7, 1), (3, 200)):
        weights = torch.rand(count, generator=generator(seed + 1)) ** 3
        g = generator(seed)
        drawn = [torch.multinomial(weights, num_samples=1, generator=g).item()
                 for _ in range(100)]
        cases.append({"seed": seed, "weights": weights.tolist(), "drawn": drawn})
    g = generator(1)
    weights = torch.tensor([0.0, 1e-30, 0.0, 1.0, 1e-3])
    drawn = [torch.multinomial(weights, num_samples=1, generator=g).item()
             for _ in range(100)]
    cases.append({"seed": 1, "weights": weights.tolist(), "drawn": drawn})
    return cases


def randn_sequences():
    """Calls of torch.randn in a row on one generator.

    Fewer than 16 values are drawn one by one in double precision, two at a
    time: the second of a pair is kept for the next such call, across calls of
    16 and more, which go another way and neither use nor drop it. Only the low
    32 bits of the seed count.
    """
    cases = []
    for seed in (2147483647, 0, 42, 2**32 + 42, 1234567890123):
        for sizes in ([5, 3, 1, 16, 2, 17, 15, 40, 3], list(range(1, 41))):
            g = generator(seed)
            values = [torch.randn(n, generator=g).tolist() for n in sizes]
            cases.append({"seed": seed, "sizes": sizes, "values": values})
    g = generator(7)
    sizes = [1, 24, 1, 33, 1, 1, 1000, 1]
    values = [torch.randn(n, generator=g).tolist() for n in sizes]
    cases.append({"seed": 7, "sizes": sizes, "values": values})
    return cases


def randint_cases():
    cases = []
    for seed in (2147483647, 0, 2**32 + 42):
        for bound in (1, 2, 27, 1000, 182625, 2**31, 2**32 - 1):
            values = torch.randint(0, bound, (32,), generator=generator(seed))
            cases.append({"seed": seed, "bound": bound,
                          "values": values.tolist()})
    return cases


def mixed_cases():
    """randn(before), randint(0, bound, (32,)), randn(after), in this order."""
    cases = []
    for seed, before, bound, after in ((2147483647, 20, 182625, 5),
                                       (42, 5, 182625, 5), (3, 3, 1, 1)):
        g = generator(seed)
        cases.append({
            "seed": seed,
            "bound": bound,
            "before": torch.randn(before, generator=g).tolist(),
            "integers": torch.randint(0, bound, (32,), generator=g).tolist(),
            "after": torch.randn(after, generator=g).tolist(),
        })
    return cases


def shuffle_cases():
    cases = []
    for n in (1, 2, 10, 1000):
        values = list(range(n))
        random.seed(42)
        random.shuffle(values)
        cases.append({"seed": 42, "n": n, "values": values})
    return cases


# --- The data set ------------------------------------------------------------

class Dataset:
    def __init__(self, path):
        words = path.read_text(encoding="ascii").splitlines()
        self.vocabulary = ["."] + sorted(set("".join(words)))
        self.index = {c: i for i, c in enumerate(self.vocabulary)}
        random.seed(42)
        random.shuffle(words)
        self.words = words
        n1, n2 = int(0.8 * len(words)), int(0.9 * len(words))
        self.splits = {"train": words[:n1], "dev": words[n1:n2],
                       "test": words[n2:]}

    def examples(self, split, context):
        """Contexts (n, context) and targets (n) of one split."""
        xs, ys = [], []
        for word in self.splits[split]:
            window = [0] * context
            for c in word + ".":
                i = self.index[c]
                xs.append(window)
                ys.append(i)
                window = window[1:] + [i]
        return torch.tensor(xs), torch.tensor(ys)

    def summary(self):
        return {
            "words": len(self.words),
            "vocabulary": "".join(self.vocabulary),
            "first_shuffled": self.words[:8],
            "examples": {s: sum(len(w) + 1 for w in ws)
                         for s, ws in self.splits.items()},
        }


# --- The networks ------------------------------------------------------------

def lecture_scales(**others):
    return {"b1": 0.01, "W2": 0.01, "b2": 0.0, **others}


def deep_config(**others):
    """The lecture's five layers of 100, with the scales W1 to W5 by a gain of 1."""
    scales = {"W1": 30**-0.5, **{f"W{i}": 0.1 for i in range(2, 6)}, **others}
    return config(hidden=[100] * 5, bias="zero", **scales)


CONFIGS = {
    "original": config(),
    "output": config(W2=0.01, b2=0.0),
    "tanh": config(**lecture_scales(W1=0.2)),
    "kaiming": config(**lecture_scales(W1=(5 / 3) / 30**0.5)),
    "batch-norm": config(batch_norm="hidden",
                         **lecture_scales(W1=(5 / 3) / 30**0.5)),
    "deep-batch-norm": deep_config(batch_norm="all", W6=0.1, gain6=0.1),
    "deep-no-gain": deep_config(W6=0.01),
    "relu-dead": config(activation="relu",
                        **lecture_scales(W1=2**0.5 / 3 / 30**0.5, b1=1.0)),
    # Odd shapes. In the first W1 and b1, in the last b1 have fewer than 16
    # elements and take the serial path of randn.
    "tiny_context": config(context=1, embedding=2, hidden=[5], batch=7, seed=1),
    "batch_of_one": config(context=5, embedding=3, hidden=[17], batch=1, seed=99,
                           W1=0.5, b1=0.1, W2=0.1, b2=0.0),
    "two_neurons": config(context=2, embedding=3, hidden=[9, 2], batch=8, seed=3,
                          batch_norm="hidden"),
    "three_neurons": config(context=2, embedding=4, hidden=[3], batch=64, lr=0.5,
                            seed=7),
}


def matrix():
    """Every activation, 1, 3 and 5 layers, every batch norm, both biases."""
    schedules = ("constant", "step", "cosine")
    widths = [20, 12, 17, 9, 14]
    for activation, depth, batch_norm, bias in product(
            ACTIVATIONS, (1, 3, 5), ("none", "hidden", "all"), ("drawn", "zero")):
        if (batch_norm, bias) == ("all", "drawn"):
            continue  # there is no bias to draw
        fan_ins = [6] + widths[:depth]
        scales = {f"W{i}": round(1.5 / n**0.5, 3) for i, n in enumerate(fan_ins, 1)}
        scales.update({f"b{i}": 0.2 for i in range(1, depth + 2)})
        scales.update({"gain1": 1.25, f"gain{depth + 1}": 0.5, "C": 0.8})
        yield (f"{activation}, {depth} hidden, batch norm {batch_norm}, bias {bias}",
               config(context=2, embedding=3, hidden=widths[:depth], batch=24,
                      schedule=schedules[depth // 2], activation=activation,
                      bias=bias, batch_norm=batch_norm, seed=depth, **scales))


def trained_configs():
    """With some dead neurons where nothing is normalised."""
    for activation, batch_norm in (("tanh", "hidden"), ("tanh", "none"),
                                   ("sigmoid", "all"), ("relu", "none"),
                                   ("relu", "hidden"), ("leaky-relu", "hidden"),
                                   ("elu", "all"), ("maxout", "none")):
        yield config(embedding=4, hidden=[30, 20], lr=0.1, activation=activation,
                     batch_norm=batch_norm, momentum=0.05, seed=42,
                     W1=0.4, b1=3.0, W2=0.3, b2=1.0, W3=0.1, b3=0.0)
    yield config(context=8, embedding=2, hidden=[25], lr=0.5, bias="zero",
                 batch_norm="all", momentum=1.0, seed=2**32 - 1, W1=0.5, W2=0.2)


def spread(t):
    return t.std().item() if t.numel() > 1 else 0.0


def statistics(t):
    t = t.detach().double()
    return {"mean": t.mean().item(), "std": spread(t),
            "min": t.min().item(), "max": t.max().item()}


def finite_or_none(x):
    return x if math.isfinite(x) else None


def gradient_figures(p, lr):
    grad, data = p.grad.double(), p.detach().double()
    update = torch.log10((lr * grad).std() / data.std()).item()
    return {"mean": grad.mean().item(), "std": spread(grad),
            "data_std": spread(data), "update": finite_or_none(update)}


def layer_figures(activation, hpreact, h):
    saturated = SATURATED[activation](h.detach())
    return {
        "hpreact": statistics(hpreact),
        "h": statistics(h),
        "dh": statistics(h.grad),
        "dhpreact": statistics(hpreact.grad),
        "saturated": saturated.double().mean().item(),
        "dead": int(dead_neurons(activation, hpreact.detach(), h.detach()).sum()),
    }


def rounded(value):
    """Nine digits tell all float32 apart."""
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    if isinstance(value, list):
        return [rounded(v) for v in value]
    return float(f"{value:.9g}") if isinstance(value, float) else value


def run_network(name, cfg, dataset):
    result = {"name": name, "losses": []}
    for network, loss, seen in steps(cfg, dataset, STEPS, generator(cfg["seed"])):
        result["losses"].append(loss)
        if len(result["losses"]) == 1:
            result["step0"] = [layer_figures(cfg["activation"], *s) for s in seen]
            result["gradients"] = {
                n: gradient_figures(p, learning_rate(cfg, 0))
                for n, p in network.parameters.items()}
    for split in ("train", "dev"):
        result[split + "_loss"] = split_loss(dataset, split, network, cfg["context"])[0]
    return {**rounded(result), "config": cfg}


def train_network(cfg, dataset):
    updates = 100
    for network, _, _ in steps(cfg, dataset, updates, generator(cfg["seed"])):
        pass
    result = {f"{split}_loss": split_loss(dataset, split, network, cfg["context"])[0]
              for split in dataset.splits}
    seen = split_loss(dataset, "dev", network, cfg["context"])[1]
    activation = cfg["activation"]
    result["dev"] = [
        {"saturated": SATURATED[activation](h).double().mean().item(),
         "dead": dead_neurons(activation, hpreact, h).nonzero().flatten().tolist()}
        for hpreact, h in seen]
    result["running"] = [
        {"mean": layer.running_mean.tolist(),
         "variance": layer.running_variance.tolist()}
        for layer in network.layers if layer.normalised]
    result["words"] = sample(network, dataset, cfg["context"], cfg["seed"], 20)
    return {**rounded(result), "updates": updates, "config": cfg}


def fork_cases():
    """A config, and what changes after FORKED_AT steps."""
    plain = config(embedding=4, hidden=[30, 20], seed=42, W1=0.4, b1=3.0, W2=0.3, b2=1.0,
                   W3=0.1, b3=0.0)
    for activation, batch_norm, changes in (
            ("tanh", "none", {}),
            ("tanh", "none", {"lr": 0.01, "schedule": "cosine"}),
            ("relu", "none", {"batch": 7, "seed": 5}),
            ("tanh", "hidden", {"momentum": 0.5, "multiply": {"W2": 0.5, "C": 2.0}}),
            ("relu", "none", {"revive": {"1": [3, 4, 29], "2": [0]}}),
            ("tanh", "none", {"seed": 11, "revive": {"1": [0, 1]}}),
            ("sigmoid", "all", {"multiply": {"gain1": -1.5}, "revive": {"2": [19]}}),
            ("leaky-relu", "none", {"revive": {"1": [7]}}),
            ("elu", "hidden", {"revive": {"2": [1, 2, 3]}, "lr": 0.2}),
            ("maxout", "none", {"revive": {"1": [2], "2": [5, 6]}})):
        yield {**plain, "activation": activation, "batch_norm": batch_norm}, changes


FORKED_AT = 8


def fork_network(cfg, changes, dataset):
    g = generator(cfg["seed"])
    network = None
    for network, _, _ in steps(cfg, dataset, FORKED_AT, g):
        pass
    forked, g = fork(network, cfg, changes, g)
    losses = [loss for _, loss, _ in steps(forked, dataset, STEPS - FORKED_AT, g, network,
                                           FORKED_AT)]
    result = {"losses": losses}
    result["dev_loss"] = split_loss(dataset, "dev", network, cfg["context"])[0]
    return {**rounded(result), "forked_at": FORKED_AT, "changes": changes, "config": cfg}


# --- One example with every number -------------------------------------------

def tiny_example():
    """A double precision network written out in full."""
    V, context, emb, hid = 5, 2, 3, 4
    g = generator(5)
    shapes = ((V, emb), (context * emb, hid), (hid,), (hid, V), (V,))
    parameters = [torch.randn(s, generator=g, dtype=torch.double) for s in shapes]
    for p in parameters:
        p.requires_grad = True
    # Repeated indices, within a context and across the batch, add up in dC;
    # symbol 4 is in no context, so that its row of dC is zero.
    x = torch.tensor([[0, 0], [0, 1], [1, 3], [3, 3], [2, 0], [0, 1]])
    y = torch.tensor([1, 3, 3, 0, 4, 2])
    C, W1, b1, W2, b2 = parameters
    hpreact = C[x].view(x.shape[0], -1) @ W1 + b1
    h = torch.tanh(hpreact)
    logits = h @ W2 + b2
    loss = F.cross_entropy(logits, y)
    hpreact.retain_grad()
    h.retain_grad()
    loss.backward()
    named = dict(zip(("C", "W1", "b1", "W2", "b2"), parameters))
    return {
        "vocabulary": V, "context": context, "embedding": emb, "hidden": hid,
        "batch": len(y),
        "parameters": {n: p.tolist() for n, p in named.items()},
        "X": x.tolist(),
        "Y": y.tolist(),
        "hpreact": hpreact.tolist(),
        "h": h.tolist(),
        "logits": logits.tolist(),
        "loss": loss.item(),
        "gradients": {n: t.grad.tolist()
                      for n, t in {**named, "h": h, "hpreact": hpreact}.items()},
    }


# --- Output ------------------------------------------------------------------

def write_json(path, content):
    """One line for each element of a top-level list, for readable diffs."""
    parts = []
    for key, value in content.items():
        if isinstance(value, list):
            text = "[\n" + ",\n".join(json.dumps(v, allow_nan=False) for v in value) + "\n]"
        else:
            text = json.dumps(value, allow_nan=False)
        parts.append(json.dumps(key) + ": " + text)
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="ascii")


def print_lecture(path):
    dataset = Dataset(path)
    print("torch", torch.__version__, json.dumps(dataset.summary()))
    for name in ("original", "output", "tanh", "kaiming", "batch-norm",
                 "deep-batch-norm"):
        r = run_network(name, CONFIGS[name], dataset)
        print(f"\n{name}: losses", " ".join(f"{v:.4f}" for v in r["losses"]))
        print(f"  after {STEPS} updates train {r['train_loss']:.4f}"
              f" dev {r['dev_loss']:.4f}")
        for number, s in enumerate(r["step0"], 1):
            print(f"  layer {number}: saturated {s['saturated']:.4%}, dead {s['dead']}")
            for key in ("hpreact", "h", "dh", "dhpreact"):
                print(f"  {key:9}" + " ".join(f"{k} {v:+.6e}"
                                              for k, v in s[key].items()))
        for key, v in r["gradients"].items():
            print(f"  d{key:8}" + " ".join(f"{k} {x:+.6e}"
                                           for k, x in v.items() if x is not None))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lecture", metavar="FILE", type=Path,
                        help="only print the figures for this word list")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    if arguments.lecture:
        print_lecture(arguments.lecture)
        return
    dataset = Dataset(WORDS)
    write_json(OUTPUT, {
        "torch": torch.__version__,
        "randn": randn_sequences(),
        "randint": randint_cases(),
        "mixed": mixed_cases(),
        "multinomial": multinomial_cases(),
        "shuffle": shuffle_cases(),
        "dataset": dataset.summary(),
        "networks": [run_network(n, c, dataset)
                     for n, c in [*CONFIGS.items(), *matrix()]],
        "trained": [train_network(c, dataset) for c in trained_configs()],
        "forks": [fork_network(*case, dataset) for case in fork_cases()],
        "tiny": tiny_example(),
    })
    print(f"{OUTPUT}: {OUTPUT.stat().st_size} bytes, torch {torch.__version__}")


if __name__ == "__main__":
    main()
