#!/usr/bin/python3
"""Reads an event file as TensorBoard does, by the formats' descriptions alone, and prints JSON.

    read_events.py FILE

One object an event: {"step", "tag", "value"} or {"step", "tag", "histogram": {min, max, num, sum,
sum_squares, bucket_limit, bucket}}; the first is {"file_version"}. A checksum that does not fit ends
with status 1.
"""

import json
import struct
import sys


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def check(data, masked):
    crc = crc32c(data)
    if ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF != masked:
        sys.exit("a checksum does not fit")


def records(data):
    at = 0
    while at < len(data):
        (length,) = struct.unpack_from("<Q", data, at)
        check(data[at:at + 8], struct.unpack_from("<I", data, at + 8)[0])
        record = data[at + 12:at + 12 + length]
        check(record, struct.unpack_from("<I", data, at + 12 + length)[0])
        yield record
        at += 16 + length


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def message(data):
    """{field: [values]}; bytes are not interpreted."""
    fields = {}
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        wire = key & 7
        if wire == 0:
            value, at = varint(data, at)
        elif wire == 1:
            value, at = struct.unpack_from("<d", data, at)[0], at + 8
        elif wire == 5:
            value, at = struct.unpack_from("<f", data, at)[0], at + 4
        elif wire == 2:
            length, at = varint(data, at)
            value, at = data[at:at + length], at + length
        else:
            sys.exit(f"wire type {wire} is not known")
        fields.setdefault(key >> 3, []).append(value)
    return fields


def doubles(packed):
    return list(struct.unpack(f"<{len(packed) // 8}d", packed))


def events(data):
    for record in records(data):
        event = message(record)
        if 3 in event:
            yield {"file_version": event[3][0].decode()}
            continue
        value = message(message(event[5][0])[1][0])
        read = {"step": event.get(2, [0])[0], "tag": value[1][0].decode()}
        if 2 in value:
            read["value"] = value[2][0]
        if 5 in value:
            histogram = message(value[5][0])
            names = ("min", "max", "num", "sum", "sum_squares")
            read["histogram"] = {n: histogram[i + 1][0] for i, n in enumerate(names)}
            read["histogram"]["bucket_limit"] = doubles(histogram[6][0])
            read["histogram"]["bucket"] = doubles(histogram[7][0])
        yield read


with open(sys.argv[1], "rb") as file:
    json.dump(list(events(file.read())), sys.stdout)
