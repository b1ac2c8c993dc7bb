"""The networks of reference.json in PyTorch: any depth, six activations, batch norm."""

import math

import torch
import torch.nn.functional as F

STEPS = 21  # of a run; the schedules count them
DECAY_AT = 10
EPSILON = 1e-5


def maxout(x):
    return x.view(x.shape[0], -1, 2).max(dim=2).values


ACTIVATIONS = {
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "relu": torch.relu,
    "leaky-relu": lambda x: F.leaky_relu(x, 0.01),
    "elu": F.elu,
    "maxout": maxout,
}

SATURATED = {
    "tanh": lambda h: h.abs() > 0.99,
    "sigmoid": lambda h: (h < 0.005) | (h > 0.995),
    "relu": lambda h: h == 0,
    "leaky-relu": lambda h: torch.zeros_like(h, dtype=torch.bool),
    "elu": lambda h: h < -0.98,
    "maxout": lambda h: torch.zeros_like(h, dtype=torch.bool),
}


def config(context=3, embedding=10, hidden=(200,), batch=32, lr=0.1,
           schedule="constant", activation="tanh", bias="drawn", batch_norm="none",
           momentum=0.001, seed=2147483647, **scales):
    """Scales that are not named are 1."""
    return {"context": context, "embedding": embedding, "hidden": list(hidden),
            "batch": batch, "lr": lr, "schedule": schedule,
            "activation": activation, "bias": bias, "batch_norm": batch_norm,
            "momentum": momentum, "seed": seed, "scales": scales}


def generator(seed):
    return torch.Generator().manual_seed(seed)


def dead_neurons(activation, hpreact, h):
    if activation == "maxout":
        pieces = hpreact.view(h.shape[0], -1, 2)
        first_wins = pieces[:, :, 0] >= pieces[:, :, 1]
        return first_wins.all(dim=0) | (~first_wins).all(dim=0)
    return SATURATED[activation](h).all(dim=0)


class Layer:
    """Fully connected, with a bias or, normalised, with gain and shift."""

    def __init__(self, number, fan_in, columns, normalised, cfg, g):
        def scale(letter):
            return cfg["scales"].get(letter + str(number), 1.0)

        self.momentum = cfg["momentum"]
        self.normalised = normalised
        weights = torch.randn((fan_in, columns), generator=g) * scale("W")
        self.parameters = {f"W{number}": weights}
        if normalised:
            self.parameters[f"gain{number}"] = torch.ones(columns) * scale("gain")
            self.parameters[f"shift{number}"] = torch.zeros(columns)
            self.running_mean = torch.zeros(columns)
            self.running_variance = torch.ones(columns)
        elif cfg["bias"] == "drawn":
            self.parameters[f"b{number}"] = torch.randn(columns, generator=g) * scale("b")
        else:
            self.parameters[f"b{number}"] = torch.zeros(columns)

    def __call__(self, x, training):
        weights, *rest = self.parameters.values()
        x = x @ weights
        if not self.normalised:
            return x + rest[0]
        gain, shift = rest
        if not training:
            mean, variance = self.running_mean, self.running_variance
        else:
            mean, variance = x.mean(dim=0), x.var(dim=0)  # with n - 1
            with torch.no_grad():
                m = self.momentum
                self.running_mean = (1 - m) * self.running_mean + m * mean
                self.running_variance = (1 - m) * self.running_variance + m * variance
        return gain * (x - mean) / torch.sqrt(variance + EPSILON) + shift


class Network:
    def __init__(self, cfg, vocabulary, g):
        self.activation = cfg["activation"]
        pieces = 2 if self.activation == "maxout" else 1
        self.C = torch.randn((vocabulary, cfg["embedding"]), generator=g)
        self.C *= cfg["scales"].get("C", 1.0)
        self.layers = []
        fan_in = cfg["context"] * cfg["embedding"]
        for number, neurons in enumerate(cfg["hidden"], 1):
            self.layers.append(Layer(number, fan_in, pieces * neurons,
                                     cfg["batch_norm"] != "none", cfg, g))
            fan_in = neurons
        self.layers.append(Layer(len(cfg["hidden"]) + 1, fan_in, vocabulary,
                                 cfg["batch_norm"] == "all", cfg, g))
        self.parameters = {"C": self.C}
        for layer in self.layers:
            self.parameters.update(layer.parameters)
        for p in self.parameters.values():
            p.requires_grad = True

    def __call__(self, x, training=True):
        """The logits, and (hpreact, h) of each hidden layer."""
        value = self.C[x].view(x.shape[0], -1)
        seen = []
        for layer in self.layers[:-1]:
            hpreact = layer(value, training)
            value = ACTIVATIONS[self.activation](hpreact)
            seen.append((hpreact, value))
        return self.layers[-1](value, training), seen


def learning_rate(cfg, step):
    if cfg["schedule"] == "step":
        return cfg["lr"] if step < DECAY_AT else 0.1 * cfg["lr"]
    if cfg["schedule"] == "cosine":
        return 0.5 * cfg["lr"] * (1 + math.cos(math.pi * step / STEPS))
    return cfg["lr"]


def steps(cfg, dataset, count, g, network=None, first=0):
    """Yields (network, loss, seen) at each of count steps, before its update."""
    network = network or Network(cfg, len(dataset.vocabulary), g)
    x, y = dataset.examples("train", cfg["context"])
    for step in range(first, first + count):
        ix = torch.randint(0, x.shape[0], (cfg["batch"],), generator=g)
        logits, seen = network(x[ix])
        for tensor in (t for pair in seen for t in pair):
            tensor.retain_grad()
        loss = F.cross_entropy(logits, y[ix])
        for p in network.parameters.values():
            p.grad = None
        loss.backward()
        yield network, loss.item(), seen
        for p in network.parameters.values():
            p.data -= learning_rate(cfg, step) * p.grad


def fork(network, cfg, changes, g):
    """Changes a network between two steps.

    @return the config and the generator of what follows
    """
    if "seed" in changes:
        g = generator(changes["seed"])
    with torch.no_grad():
        for name, factor in changes.get("multiply", {}).items():
            network.parameters[name] *= factor
        for number, neurons in changes.get("revive", {}).items():
            layer = network.layers[int(number) - 1]
            revive(layer, int(number), neurons, cfg["activation"], g)
    kept = {k: changes[k] for k in ("lr", "schedule", "batch", "momentum") if k in changes}
    for layer in network.layers:
        layer.momentum = changes.get("momentum", cfg["momentum"])
    return {**cfg, **kept}, g


GAIN = {"tanh": 5 / 3, "sigmoid": 1.0, "relu": 2**0.5, "leaky-relu": (2 / (1 + 0.01**2))**0.5,
        "elu": 1.2452, "maxout": 1.0}  # ELU: 1 over the root of E elu(x)^2, x standard normal


def revive(layer, number, neurons, activation, g):
    """Incoming weights at Kaiming's scale, biases and shifts 0, gains 1."""
    weights = layer.parameters[f"W{number}"]
    fan_in = weights.shape[0]
    pieces = 2 if activation == "maxout" else 1
    for column in (pieces * n + p for n in neurons for p in range(pieces)):
        weights[:, column] = torch.randn(fan_in, generator=g) * (GAIN[activation] / fan_in**0.5)
        for letter, value in (("b", 0.0), ("shift", 0.0), ("gain", 1.0)):
            if f"{letter}{number}" in layer.parameters:
                layer.parameters[f"{letter}{number}"][column] = value


def split_loss(dataset, split, network, context):
    x, y = dataset.examples(split, context)
    with torch.no_grad():
        logits, seen = network(x, training=False)
        return F.cross_entropy(logits.double(), y).item(), seen


def sample(network, dataset, context, seed, count):
    g = generator(seed + 10)
    words = []
    for _ in range(count):
        word, window = "", [0] * context
        while len(word) < 64:
            with torch.no_grad():
                logits, _ = network(torch.tensor([window]), training=False)
            probs = F.softmax(logits, dim=1)
            i = torch.multinomial(probs, num_samples=1, generator=g).item()
            if i == 0:
                break
            word += dataset.vocabulary[i]
            window = window[1:] + [i]
        words.append(word)
    return words
