// A link that is slow, one way or both, and can be cut: what stands between a page's socket and the server. It delays, no test waits by it.

/** Puts a link before every socket of a browser context; `up` and `down` are milliseconds to the server and back. */
export async function slowLink(context, { up, down }) {
  const link = { isCut: false, lines: new Set(), cut, mend: () => (link.isCut = false) };
  function cut() {
    link.isCut = true;
    for (const line of link.lines) line.close();
    link.lines.clear();
  }
  await context.routeWebSocket(/\/ws$/, (line) => {
    if (link.isCut) return line.close();
    const server = line.connectToServer();
    link.lines.add(line);
    line.onMessage(late(up, (message) => server.send(message)));
    server.onMessage(late(down, (message) => line.send(message)));
  });
  return link;
}

/** Passes things on later, in their order. */
function late(ms, pass) {
  let after = 0;
  return (thing) => {
    after = Math.max(after, performance.now() + ms);
    setTimeout(() => pass(thing), after - performance.now());
  };
}
