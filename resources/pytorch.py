#!/usr/bin/env python3
"""A character-level MLP in PyTorch: the run that Actigrad shows, as code.

    python3 run.py WORDS    prints the batch losses of steps 0 to 10

WORDS has a word on each line; for Actigrad's built-in names: actigrad's resources/names.txt.
"""

import math
import random
import sys

import torch
import torch.nn.functional as F

@SETTINGS@

ACTIVATIONS = {
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "relu": torch.relu,
    "leaky-relu": lambda x: F.leaky_relu(x, 0.01),
    "elu": F.elu,
    "maxout": lambda x: x.view(x.shape[0], -1, 2).max(dim=2).values,
}

# --- the data set: words are shuffled, 80 % train, 10 % dev, 10 % test

with open(sys.argv[1], encoding="utf-8-sig") as file:
    words = [word.strip() for word in file if word.strip()]
itos = ["."] + sorted(set("".join(words)))
stoi = {c: i for i, c in enumerate(itos)}
random.seed(42)
random.shuffle(words)
X, Y = [], []
for word in words[:int(0.8 * len(words))]:
    window = [0] * context
    for c in word + ".":
        X.append(window)
        Y.append(stoi[c])
        window = window[1:] + [stoi[c]]
X, Y = torch.tensor(X), torch.tensor(Y)

# --- the network: parameters are drawn in the order in which they stand here

g = torch.Generator().manual_seed(seed)
C = torch.randn((len(itos), embedding), generator=g) * scales["C"]
parameters = [C]
layers = []
fan_in = context * embedding
widths = [(2 if activation == "maxout" else 1) * n for n in hidden] + [len(itos)]
for number, width in enumerate(widths, 1):
    is_output = number == len(widths)
    layer = {"W": torch.randn((fan_in, width), generator=g) * scales[f"W{number}"]}
    if batchnorm == "all" or (batchnorm == "hidden" and not is_output):
        layer["gain"] = torch.ones(width) * scales[f"gain{number}"]
        layer["shift"] = torch.zeros(width)
    elif bias == "drawn":
        layer["b"] = torch.randn(width, generator=g) * scales[f"b{number}"]
    else:
        layer["b"] = torch.zeros(width)
    layers.append(layer)
    parameters += layer.values()
    fan_in = width if is_output else hidden[number - 1]
for p in parameters:
    p.requires_grad = True
if batch_seed is not None:
    g = torch.Generator().manual_seed(batch_seed)


def forward(x):
    h = C[x].view(x.shape[0], -1)
    for number, layer in enumerate(layers, 1):
        h = h @ layer["W"]
        if "gain" in layer:
            h = (h - h.mean(0)) / torch.sqrt(h.var(0) + 1e-5)
            h = layer["gain"] * h + layer["shift"]
        else:
            h = h + layer["b"]
        if number < len(layers):
            h = ACTIVATIONS[activation](h)
    return h


def learning_rate(step):
    if lr_schedule == "step":
        return lr if step < lr_decay_at else 0.1 * lr
    if lr_schedule == "cosine":
        return 0.5 * lr * (1 + math.cos(math.pi * step / steps))
    return lr


# --- training

for step in range(min(steps, 11)):  # to train on: range(steps)
    ix = torch.randint(0, X.shape[0], (batch,), generator=g)
    loss = F.cross_entropy(forward(X[ix]), Y[ix])
    for p in parameters:
        p.grad = None
    loss.backward()
    print(step, loss.item())
    for p in parameters:
        p.data -= learning_rate(step) * p.grad
