// Lines of a phone that are watched, blocked or shaken: frames lost, late, twice and out of order, the same ones for the same seed.

const HEADER = (bytes, isUp) => (bytes < 126 ? 2 : 4) + (isUp ? 4 : 0);

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A browser whose windows are prepared before anything is loaded into them. */
export const prepared = (browser, prepare) => ({
  newContext: async (options) => {
    const context = await browser.newContext(options);
    await prepare(context);
    return context;
  },
});

/** No WebSocket opens in this context. */
export const blockSockets = (context) => context.routeWebSocket(/\/ws$/, (line) => line.close());

/** Counts every frame of every line, header and mask included; `cut` ends all lines, `mend` lets new ones through. */
export async function watchLines(context) {
  const watch = { frames: [], lines: new Set(), isCut: false };
  const count = (text, isUp) => {
    const bytes = Buffer.byteLength(text);
    watch.frames.push({ isUp, bytes: bytes + HEADER(bytes, isUp), t: JSON.parse(text).t, text: String(text).trimEnd() });
  };
  await context.routeWebSocket(/\/ws$/, (line) => {
    if (watch.isCut) return line.close();
    const server = line.connectToServer();
    watch.lines.add(line);
    line.onMessage((text) => (count(text, true), server.send(text)));
    server.onMessage((text) => (count(text, false), line.send(text)));
  });
  watch.cut = () => {
    watch.isCut = true;
    for (const line of watch.lines) line.close();
    watch.lines.clear();
  };
  watch.mend = () => (watch.isCut = false);
  watch.down = (...kinds) => watch.frames.filter(({ isUp, t }) => !isUp && (kinds.length === 0 || kinds.includes(t)));
  return watch;
}

/**
 * Shakes what comes down and goes up, after the first frame each way: of a hundred frames some are lost, some come twice,
 * and some wait until others have overtaken them. What waits is let go by the next frames, so nothing here needs a timer.
 */
export async function shakeLines(context, seed) {
  const roll = dice(seed);
  const shaken = { isCalm: false, lost: 0, doubled: 0, late: 0 };
  const shake = (pass) => {
    let held = [];
    let isFirst = true;
    return (text) => {
      const due = held.filter((one) => (one.frames -= 1) <= 0);
      held = held.filter((one) => one.frames > 0);
      const chance = roll();
      if (isFirst || shaken.isCalm || chance >= 0.45) pass(text);
      else if (chance < 0.15) shaken.lost += 1;
      else if (chance < 0.3) {
        shaken.doubled += 1;
        pass(text);
        held.push({ text, frames: 1 + Math.floor(roll() * 3) });
      } else {
        shaken.late += 1;
        held.push({ text, frames: 1 + Math.floor(roll() * 4) });
      }
      isFirst = false;
      for (const one of due) pass(one.text);
    };
  };
  await context.routeWebSocket(/\/ws$/, (line) => {
    const server = line.connectToServer();
    line.onMessage(shake((text) => server.send(text)));
    server.onMessage(shake((text) => line.send(text)));
  });
  return shaken;
}
