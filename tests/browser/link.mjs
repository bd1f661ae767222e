// Links that are slow, one way or both, and can be cut, and links that harm messages: what stands between a page's socket and the server. It delays, no test waits by it.

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

const HARMS = ["dropped", "delayed", "doubled", "reordered"];
/** Of a hundred messages, so many suffer from each. */
const EACH_OF_100 = 7;
const LATE_MS_MAX = 1_500;

/** Chance that falls the same for the same seed (mulberry32). */
function dice(seed) {
  let state = seed * 0x9e3779b9;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) % count;
  };
}

/** Puts a link before every socket of a browser context that drops, delays, doubles and reorders messages, all but the handshake. */
export async function faultyLink(context, seed) {
  const link = { isHealed: false, harms: { messages: 0, dropped: 0, delayed: 0, doubled: 0, reordered: 0 } };
  await context.routeWebSocket(/\/ws$/, (line) => {
    const server = line.connectToServer();
    line.onMessage(harmed(link, dice(seed), (message) => server.send(message)));
    server.onMessage(harmed(link, dice(seed + 1_000), (message) => line.send(message)));
  });
  return link;
}

function harmed(link, below, pass) {
  const { harms } = link;
  let overtaken;
  const later = (message) => setTimeout(() => pass(message), below(LATE_MS_MAX));
  return (message) => {
    if (link.isHealed || /^\{"t":"(hello|welcome|bye)"/.test(message)) return pass(message);
    harms.messages += 1;
    const harm = HARMS[Math.floor(below(100) / EACH_OF_100)];
    if (harm) harms[harm] += 1;
    const behind = overtaken;
    overtaken = undefined;
    if (harm === "delayed") later(message);
    else if (harm === "reordered") overtaken = message;
    else if (harm !== "dropped") pass(message);
    if (harm === "doubled") later(message);
    if (behind !== undefined) pass(behind);
  };
}
