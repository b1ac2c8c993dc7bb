"""A peer's process: trains what it is asked for.

    peer.py torch|numpy THREADS

It first tells its version and its BLAS. Then it reads lines of a case's name,
a tab and seconds, trains the case for that long, and tells steps per second:
of time as it passes, and of time that the process spent on processors. All that
it tells is JSON, a line each.
"""

import ctypes
import importlib
import json
import sys
import time

from cases import CASES, training_set

WARM_UP = 0.1  # seconds
CHUNK = 4  # steps between two looks at the clock


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


def train(step, seconds):
    """Steps done in that time, and the last loss."""
    steps, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        for _ in range(CHUNK):
            loss = step()
        steps += CHUNK
    return steps, float(loss)


def speed_of(step, seconds):
    train(step, WARM_UP)
    start, work = time.perf_counter(), time.process_time()
    steps, loss = train(step, seconds)
    passed, worked = time.perf_counter() - start, time.process_time() - work
    if not loss < 100:
        raise RuntimeError(f"the loss is {loss}")
    return {"passed": steps / passed, "worked": steps / worked}


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
