"""What the figures were measured on."""

import os
import platform


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        for line in info:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.machine()


def description():
    return (f"{processor()}, {len(os.sched_getaffinity(0))} usable, "
            f"load {os.getloadavg()[0]:.2f}")
