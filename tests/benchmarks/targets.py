"""What the program is to reach, by the figures' names in the programs' JSON."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    what: str
    figure: str
    limit: float
    unit: str = ""
    at_least: bool = False  # else at most
    own_clock: str = ""  # the figure without what others took of the processors

    def is_met(self, value):
        return value >= self.limit if self.at_least else value <= self.limit

    def shown(self, value):
        if self.unit == "%":
            return f"{100 * value:.1f} %"
        return f"{value:.3g} {self.unit}" if value < 100 else f"{value:.0f} {self.unit}"

    def limit_shown(self):
        return ("≥ " if self.at_least else "≤ ") + self.shown(self.limit)


def peer(case, times):
    return Target(f"{case}, against PyTorch eager", f"peers/{case}/ratio",
                  times, "×", at_least=True,
                  own_clock=f"peers/{case}/ratio of work")


def share(case, limit):
    return Target(f"{case}, of the machine's own sgemm",
                  f"training/{case}/share", limit, "%", at_least=True)


def window_targets(platform):
    """The same on each platform that a window is measured on."""
    def figure(name):
        return f"{platform}: window/{name}"

    def block(what):
        return Target(f"{platform}: longest block, {what}",
                      figure(f"{what}/block"), 50, "ms",
                      own_clock=figure(f"{what}/work in a block"))

    def repaint(what, case, limit):
        return Target(f"{platform}: {what}, p95", figure(f"{case}/p95"), limit,
                      "ms", own_clock=figure(f"{case}/p95 of work"))

    default, deep = "default", "5 layers of 800"
    return [
        *(Target(f"{platform}: {network}, training with the window open",
                 figure(f"{network}, training/share"), 0.9, "%", at_least=True,
                 own_clock=figure(f"{network}, training/share of work"))
          for network in (default, deep)),
        Target(f"{platform}: {default}, slider to picture, p95",
               figure(f"{default}, slider to picture/p95"), 16, "ms"),
        Target(f"{platform}: {deep}, slider to picture, p95",
               figure(f"{deep}, slider to picture/p95"), 33, "ms"),
        Target(f"{platform}: {default}, playhead to picture, p95",
               figure(f"{default}, playhead to picture/p95"), 33, "ms"),
        Target(f"{platform}: {default}, playhead to picture in training, p95",
               figure(f"{default}, playhead to picture in training/p95"), 33, "ms"),
        Target(f"{platform}: {default}, training beside an experiment",
               figure(f"{default}, training beside an experiment/share"), 0.7, "%",
               at_least=True),
        Target(f"{platform}: {default}, slider to picture beside an experiment, p95",
               figure(f"{default}, slider to picture beside an experiment/p95"), 33, "ms"),
        Target(f"{platform}: {default}, settings to a map of 32 × 32, p95",
               figure(f"{default}, settings to a map of 32 × 32/p95"), 150, "ms"),
        repaint("all six plots repainted", f"{default}, repaint", 10),
        repaint("the same with 20 runs of 200,000 steps",
                f"{default}, repaint with 20 long runs", 16),
        *(block(f"{network}, {what}") for network in (default, deep)
          for what in ("training", "sliding", "evaluating")),
        block(f"{default}, with 20 long runs"),
        block("a million words, loading"),
    ]


TARGETS = [
    Target("training that keeps checkpoints, of its speed without",
           "training/checkpoints/share", 0.98, "%", at_least=True),
    Target("map of 32 × 32 networks at step 0, two threads, p95",
           "experiments/map/p95", 150, "ms"),
    Target("a sweep on two threads, of one's speed",
           "experiments/two threads/ratio", 1.8, "×", at_least=True),
    share("default", 0.65),
    *(share(case, 0.8) for case in (
        "hidden 800", "hidden 1600", "hidden 3200", "hidden 800, batch 256",
        "5 layers of 800", "5 layers of 1600")),
    peer("default", 7),
    *(peer(case, 5) for case in (
        "hidden 800", "sigmoid", "relu", "leaky-relu", "elu", "maxout",
        "batch norm", "batch norm in all layers", "5 layers of 100",
        "5 layers of 100, batch norm")),
    *window_targets("offscreen"),
    *window_targets("xcb"),
    *(Target(f"closing {what}, longest", f"closing/{what}/longest", limit, "ms")
      for what, limit in (
          ("in training", 200), ("in a preview", 200), ("as words are loaded", 200),
          ("a network of 2,000 neurons, batch 1,000", 400))),
    Target("memory at the start", "memory/at start", 150, "MB"),
    Target("memory's growth over 2,000,000 steps, states for past steps among it",
           "memory/growth over 2,000,000 steps", 128 + 5, "MB"),
    Target("memory with 100 runs", "memory/with 100 runs", 400, "MB"),
    Target("start to first picture, offscreen", "offscreen: start/longest", 500,
           "ms"),
    Target("start to first picture, xcb", "xcb: start/longest", 500, "ms"),
    Target("a million words to examples", "loading/1000000/seconds", 1, "s"),
]
