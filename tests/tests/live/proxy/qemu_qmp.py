"""A client of another kind: QEMU's own Python client, on the socket of a proxy.

It reads what to do from standard input, line by line, and writes what came of it.

    execute COUNT          executes commands and checks each reply
    dump NAME FILE LENGTH  sends a descriptor of the file, and lets QEMU write so much memory to it
    follow                 writes the names and times of events until the server ends
"""

import asyncio
import sys

from qemu.qmp import QMPClient


async def execute(client, count):
    for done in range(1, count + 1):
        reply = await client.execute("query-version")
        assert set(reply) == {"qemu", "package"}, reply
        if done % 100 == 0 or done == count:
            print("executed", done, flush=True)


async def dump(client, name, path, length):
    with open(path, "wb") as file:
        client.send_fd_scm(file.fileno())
        await client.execute("getfd", {"fdname": name})
    arguments = {"paging": False, "protocol": "fd:" + name, "begin": 0, "length": length}
    await client.execute("dump-guest-memory", arguments)
    print("dumped", flush=True)


async def follow(client):
    name = None
    while name != "SHUTDOWN":
        event = await client.events.get()
        name, time = event["event"], event["timestamp"]
        print(name, time["seconds"], time["microseconds"], flush=True)
    while client.runstate.name != "DISCONNECTING":
        await client.runstate_changed()
    print("ended", flush=True)


async def main(path):
    client = QMPClient("python")
    await client.connect(path)
    print("connected", flush=True)
    for line in sys.stdin:
        match line.split():
            case ["execute", count]:
                await execute(client, int(count))
            case ["dump", name, file, length]:
                await dump(client, name, file, int(length))
            case ["follow"]:
                await follow(client)
                break
    try:
        await client.disconnect()
    except EOFError:
        pass


asyncio.run(main(sys.argv[1]))
