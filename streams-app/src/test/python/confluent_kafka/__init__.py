"""Stands in for the library of that name: a producer prints what it posts, a consumer reads what it is given, a JSON line each.

It has the parameters that Confluent documents and no broker. Only what deploy/clients.md needs is here.
"""
import json
import sys


class Producer:
    def __init__(self, config):
        self._waiting = []

    def produce(self, topic, value=None, key=None, partition=-1, on_delivery=None, timestamp=0, headers=None):
        self._waiting.append((topic, key, value, on_delivery))

    def flush(self, timeout=-1):
        for topic, key, value, on_delivery in self._waiting:
            print(json.dumps({"topic": topic, "key": key, "value": json.loads(value)}))
            on_delivery(None, None)
        self._waiting.clear()
        return 0


class Consumer:
    """Ends the program when there is nothing more to read, since a consumer's loop has no end."""

    def __init__(self, config):
        self._topics = []

    def subscribe(self, topics):
        self._topics = topics

    def poll(self, timeout=-1):
        line = sys.stdin.readline()
        if not line:
            raise SystemExit(0)
        record = json.loads(line)
        return _Record(json.dumps(record["value"])) if record["topic"] in self._topics else None


class _Record:
    def __init__(self, value):
        self._value = value

    def error(self):
        return None

    def value(self):
        return self._value
