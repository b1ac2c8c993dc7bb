"""The networks that Actigrad's peers train too, and the examples that they train on."""

import random
from dataclasses import dataclass
from pathlib import Path

WORDS = Path(__file__).resolve().parent.parent.parent / "resources" / "names.txt"
CONTEXT, EMBEDDING, BATCH, RATE, SEED = 3, 10, 32, 0.1, 2147483647


@dataclass(frozen=True)
class Case:
    hidden: tuple = (200,)
    activation: str = "tanh"
    norm: str = "none"  # none, hidden or all, as --batchnorm
    preset: str = "kaiming"

    def options(self):
        """Actigrad's."""
        return ["--preset", self.preset,
                "--hidden", ",".join(map(str, self.hidden)),
                "--activation", self.activation, "--batchnorm", self.norm]

    def is_normalised(self, layer):
        """Layers count from 0; the last one is the output layer."""
        return self.norm == "all" or (
            self.norm == "hidden" and layer < len(self.hidden))


CASES = {
    "default": Case(preset="original"),
    "hidden 800": Case(hidden=(800,)),
    "sigmoid": Case(activation="sigmoid"),
    "relu": Case(activation="relu"),
    "leaky-relu": Case(activation="leaky-relu"),
    "elu": Case(activation="elu"),
    "maxout": Case(activation="maxout"),
    "batch norm": Case(norm="hidden"),
    "batch norm in all layers": Case(norm="all"),
    "5 layers of 100": Case(hidden=(100,) * 5, preset="deep"),
    "5 layers of 100, batch norm": Case(hidden=(100,) * 5, norm="all",
                                        preset="deep-batch-norm"),
}


def training_set():
    """Contexts, targets and the size of the vocabulary."""
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
