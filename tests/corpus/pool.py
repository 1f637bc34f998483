"""Runs examinations in processes that end with them, a few at a time, each with a time limit.

A generated package is imported, so it must not meet the next one; and a document may bring a program to its knees.
"""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from collections.abc import Iterable, Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING

from attrs import frozen

from tests.corpus.examine import Task, examine
from tests.corpus.results import Failure, Result, with_failures

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext


@frozen
class Running:
    """A document being examined."""

    task: Task
    process: BaseProcess
    answer: Connection
    deadline: float


def examine_all(tasks: Iterable[Task], workers: int, limit: float) -> Iterator[Result]:
    """Yield a result for every task, as they come. ``limit`` is in seconds."""
    context = _context()
    waiting, running = deque(tasks), list[Running]()
    while waiting or running:
        while waiting and len(running) < workers:
            running.append(_start(context, waiting.popleft(), limit))
        ready = wait([each.answer for each in running], timeout=0.5)
        for each in list(running):
            if each.answer in ready or time.monotonic() > each.deadline:
                running.remove(each)
                yield _end(each, limit)


def _context() -> ForkServerContext | SpawnContext:
    """Return the way to start processes: from one that has imported everything, where the system can."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.corpus.examine"])
    return context


def _start(context: ForkServerContext | SpawnContext, task: Task, limit: float) -> Running:
    answer, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(task, sender), daemon=True)
    process.start()
    sender.close()
    return Running(task, process, answer, time.monotonic() + limit)


def _work(task: Task, sender: Connection) -> None:
    sender.send(examine(task))


def _end(running: Running, limit: float) -> Result:
    try:
        result = running.answer.recv() if running.answer.poll() else None
    except EOFError:
        result = None
    running.process.join(1)
    if running.process.is_alive():
        running.process.kill()
        running.process.join()
    running.answer.close()
    if isinstance(result, Result):
        return result
    late = time.monotonic() > running.deadline
    detail = f"more than {limit:g} s" if late else f"the process ended with {running.process.exitcode}"
    name = running.task.document
    return with_failures({"document": name}, [Failure("time" if late else "crash", name, detail)])
