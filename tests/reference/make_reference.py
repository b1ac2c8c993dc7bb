#!/usr/bin/python3
"""Writes reference.json: what PyTorch gives, for the tests of Actigrad.

    make_reference.py                 write reference.json next to this script
    make_reference.py --lecture FILE  print the lecture's step-0 figures on
                                      another word list; write nothing

Needs PyTorch (Debian: python3-torch, libopenblas0-pthread). One thread and
fixed CPU kernels, so that the same machine type writes the same file.

Conventions in the file:
  * Float32 values are written exactly (as the double of the same value).
  * Statistics (mean, std with n-1, ...) are computed in double precision from
    the float32 tensors, so that they do not depend on an order of summation.
  * "losses" has the batch losses of steps 0..20: the loss of step i is taken
    before the update of step i. "train_loss" and "dev_loss" are those of the
    whole splits after the 20 updates of steps 0..19.
  * "step0" and "gradients" are taken at step 0, before the update;
    "data_std" is the standard deviation of the parameter itself.
"""

import os

# Both are read when PyTorch is loaded.
os.environ["ATEN_CPU_CAPABILITY"] = "avx2"
os.environ["OPENBLAS_CORETYPE"] = "Haswell"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import argparse
import json
import random
from pathlib import Path

import torch
import torch.nn.functional as F

HERE = Path(__file__).resolve().parent
WORDS = HERE.parent.parent / "resources" / "names.txt"
OUTPUT = HERE / "reference.json"
LAST_STEP = 20


# --- Random numbers ----------------------------------------------------------

def generator(seed):
    return torch.Generator().manual_seed(seed)


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


# --- The network -------------------------------------------------------------

NAMES = ("C", "W1", "b1", "W2", "b2")


def scales(C=1.0, W1=1.0, b1=1.0, W2=1.0, b2=1.0):
    return {"C": C, "W1": W1, "b1": b1, "W2": W2, "b2": b2}


def config(context=3, embedding=10, hidden=200, batch=32, lr=0.1,
           seed=2147483647, scales=scales()):
    return {"context": context, "embedding": embedding, "hidden": hidden,
            "batch": batch, "lr": lr, "seed": seed, "scales": scales}


CONFIGS = {
    "original": config(),
    "output": config(scales=scales(W2=0.01, b2=0.0)),
    "tanh": config(scales=scales(W1=0.2, b1=0.01, W2=0.01, b2=0.0)),
    "kaiming": config(scales=scales(W1=(5 / 3) / 30**0.5, b1=0.01, W2=0.01,
                                    b2=0.0)),
    # Odd shapes. In the first W1 and b1, in the last b1 have fewer than 16
    # elements and take the serial path of randn.
    "tiny_context": config(context=1, embedding=2, hidden=5, batch=7, seed=1),
    "batch_of_one": config(context=5, embedding=3, hidden=17, batch=1, seed=99,
                           scales=scales(W1=0.5, b1=0.1, W2=0.1, b2=0.0)),
    "three_neurons": config(context=2, embedding=4, hidden=3, batch=64, lr=0.5,
                            seed=7),
}


def forward(parameters, x):
    C, W1, b1, W2, b2 = parameters
    embedded = C[x].view(x.shape[0], -1)
    hpreact = embedded @ W1 + b1
    h = torch.tanh(hpreact)
    logits = h @ W2 + b2
    return hpreact, h, logits


def statistics(t):
    t = t.detach().double()
    return {"mean": t.mean().item(), "std": t.std().item(),
            "min": t.min().item(), "max": t.max().item()}


def gradient_figures(p):
    grad, data = p.grad.double(), p.detach().double()
    return {"mean": grad.mean().item(), "std": grad.std().item(),
            "data_std": data.std().item()}


def step0_figures(hpreact, h):
    saturated = h.detach().abs() > 0.99
    return {
        "hpreact": statistics(hpreact),
        "h": statistics(h),
        "dh": statistics(h.grad),
        "dhpreact": statistics(hpreact.grad),
        "saturated": saturated.double().mean().item(),
        "dead": int(saturated.all(dim=0).sum()),
    }


def split_loss(dataset, split, parameters, context):
    x, y = dataset.examples(split, context)
    with torch.no_grad():
        logits = forward(parameters, x)[2]
        return F.cross_entropy(logits.double(), y).item()


def run_network(name, cfg, dataset):
    V = len(dataset.vocabulary)
    context, emb, hid = cfg["context"], cfg["embedding"], cfg["hidden"]
    g = generator(cfg["seed"])
    shapes = {"C": (V, emb), "W1": (context * emb, hid), "b1": (hid,),
              "W2": (hid, V), "b2": (V,)}
    parameters = [torch.randn(shapes[n], generator=g) * cfg["scales"][n]
                  for n in NAMES]
    for p in parameters:
        p.requires_grad = True

    x, y = dataset.examples("train", context)
    result = {"name": name, "config": cfg, "losses": []}
    for step in range(LAST_STEP + 1):
        ix = torch.randint(0, x.shape[0], (cfg["batch"],), generator=g)
        hpreact, h, logits = forward(parameters, x[ix])
        loss = F.cross_entropy(logits, y[ix])
        result["losses"].append(loss.item())
        if step == LAST_STEP:
            break
        hpreact.retain_grad()
        h.retain_grad()
        for p in parameters:
            p.grad = None
        loss.backward()
        if step == 0:
            result["step0"] = step0_figures(hpreact, h)
            result["gradients"] = {n: gradient_figures(p)
                                   for n, p in zip(NAMES, parameters)}
        for p in parameters:
            p.data += -cfg["lr"] * p.grad
    for split in ("train", "dev"):
        result[split + "_loss"] = split_loss(dataset, split, parameters, context)
    return result


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
    hpreact, h, logits = forward(parameters, x)
    loss = F.cross_entropy(logits, y)
    hpreact.retain_grad()
    h.retain_grad()
    loss.backward()
    named = dict(zip(NAMES, parameters))
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
            text = "[\n" + ",\n".join(json.dumps(v) for v in value) + "\n]"
        else:
            text = json.dumps(value)
        parts.append(json.dumps(key) + ": " + text)
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="ascii")


def print_lecture(path):
    dataset = Dataset(path)
    print("torch", torch.__version__, json.dumps(dataset.summary()))
    for name in ("original", "output", "tanh", "kaiming"):
        r = run_network(name, CONFIGS[name], dataset)
        print(f"\n{name}: losses", " ".join(f"{v:.4f}" for v in r["losses"]))
        s = r["step0"]
        print(f"  saturated {s['saturated']:.4%}, dead {s['dead']}, after"
              f" {LAST_STEP} steps train {r['train_loss']:.4f}"
              f" dev {r['dev_loss']:.4f}")
        for key in ("hpreact", "h", "dh", "dhpreact"):
            print(f"  {key:9}" + " ".join(f"{k} {v:+.6e}"
                                          for k, v in s[key].items()))
        for key, v in r["gradients"].items():
            print(f"  d{key:8}" + " ".join(f"{k} {x:+.6e}"
                                           for k, x in v.items()))


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
        "shuffle": shuffle_cases(),
        "dataset": dataset.summary(),
        "networks": [run_network(n, c, dataset) for n, c in CONFIGS.items()],
        "tiny": tiny_example(),
    })
    print(f"{OUTPUT}: {OUTPUT.stat().st_size} bytes, torch {torch.__version__}")


if __name__ == "__main__":
    main()
