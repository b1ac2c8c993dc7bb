"""A peer's process: trains what it is asked for.

    peer.py torch|numpy THREADS

It first tells its version and its BLAS. Then it reads lines of a case's name,
a tab and seconds, trains the case for that long, and tells steps per second.
All that it tells is JSON, a line each.
"""

import ctypes
import importlib
import json
import sys
import time

from cases import CASES, training_set

WARM_UP_STEPS = 200
CHUNK = 20  # steps between two looks at the clock


def loaded_openblas():
    """OpenBLAS's description of itself, or None if it is not loaded."""
    with open("/proc/self/maps", encoding="utf-8") as maps:
        paths = {line.split()[-1] for line in maps if "libopenblas" in line}
    for path in sorted(paths):
        library = ctypes.CDLL(path)
        library.openblas_get_config.restype = ctypes.c_char_p
        return library.openblas_get_config().decode()
    return None


def tell(what):
    print(json.dumps(what), flush=True)


def speed_of(step, seconds):
    for _ in range(WARM_UP_STEPS):
        step()
    steps, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        for _ in range(CHUNK):
            loss = step()
        steps += CHUNK
    time_taken = time.perf_counter() - start
    if not float(loss) < 100:
        raise RuntimeError(f"the loss is {float(loss)}")
    return steps / time_taken


def main():
    name, threads = sys.argv[1], int(sys.argv[2])
    peer = importlib.import_module(f"{name}_peer")
    data = training_set()
    tell({"version": peer.version(), "blas": loaded_openblas()})
    steps = {}
    for line in sys.stdin:
        case, seconds = line.rstrip("\n").split("\t")
        if case not in steps:
            steps[case] = peer.make_step(CASES[case], data, threads)
        tell(speed_of(steps[case], float(seconds)))


if __name__ == "__main__":
    main()
