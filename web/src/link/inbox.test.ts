// The doors of the inbox, whatever stands behind them: a typed answer, a typed no, or no line; never a fault.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { clockSeconds, InboxDoors } from "./inbox.ts";

const real = globalThis.fetch;
afterEach(() => void (globalThis.fetch = real));
const asked: { url: string; method: string | undefined; body: unknown }[] = [];
/** The next answer of whoever is asked. */
function answers(status: number, body: string): void {
  globalThis.fetch = (url, init) => {
    asked.push({ url: typeof url === "string" ? url : "", method: init?.method, body: init?.body });
    return Promise.resolve(new Response(status === 204 ? null : body, { status }));
  };
}
const doors = new InboxDoors("a/b");
const reading = { items: [], unsure: [], changes: [], report: { format: "plain", known: 0, private_dropped: 0, skipped: 0, unread: [], unread_count: 0, has_bad_utf8: false, asks: [] } };
const input = () => doors.preview(new Blob(["x"]), { file: "a&b.txt", clock_s: 5 });

test("an input goes out as it is, and what is known of it stands behind the door's name", async () => {
  answers(200, JSON.stringify(reading));
  assert.deepEqual(await input(), { is: "ok", value: reading });
  const last = asked.at(-1);
  assert.equal(last?.url, `/api/sessions/a%2Fb/inbox/preview?told=${encodeURIComponent('{"file":"a&b.txt","clock_s":5}')}`);
  assert.ok(last?.body instanceof Blob);
});

test("a no has its code and its figures, inside «why» or not", async () => {
  answers(413, '{"code":"too_large","bytes_max":9}');
  assert.deepEqual(await input(), { is: "no", why: { code: "too_large", figures: { bytes_max: 9 } } });
  answers(409, '{"why":{"code":"full","max":10000}}');
  assert.deepEqual(await doors.take("1", { items: [], changes: [], private_dropped: 1 }), { is: "no", why: { code: "full", figures: { max: 10_000 } } });
});

test("what stands between us and the program is no answer of ours", async () => {
  for (const [status, body, code] of [[413, "<html>too large</html>", "too_large"], [502, "<html>bad gateway</html>", "unreachable"], [200, "<html>sign in</html>", "unreachable"], [400, "", "malformed"], [200, '{"items":[]}', "malformed"]] as const) {
    answers(status, body);
    const answer = await input();
    assert.deepEqual(answer.is === "no" && answer.why.code, code, body);
  }
  globalThis.fetch = () => Promise.reject(new TypeError("no line"));
  assert.deepEqual(await input(), { is: "no", why: { code: "unreachable", figures: {} } });
});

test("a token is good until it is revoked; the door that ends it answers nothing", async () => {
  answers(200, '{"links":[{"role":"stage","is_revoked":false},{"role":"feed","is_revoked":true}]}');
  assert.deepEqual(await doors.hasToken(), { is: "ok", value: false });
  answers(200, '{"links":[{"role":"feed","is_revoked":false}]}');
  assert.deepEqual(await doors.hasToken(), { is: "ok", value: true });
  answers(204, "");
  assert.deepEqual(await doors.revokeToken(), { is: "ok", value: null });
});

test("what a session is fed by is read as the server tells it, and any other form is none of ours", async () => {
  // The server's own test makes these (tests/flows/hashtag.rs): one answer for each state of a source.
  const golden = JSON.parse(readFileSync("../tests/golden/feeds.json", "utf8")) as { mastodon: { status: { state: Record<string, unknown> } } }[];
  assert.deepEqual(golden.map(({ mastodon }) => mastodon.status.state["name"]), ["connecting", "live", "live", "waiting", "refused", "stopped"]);
  for (const told of golden) {
    answers(200, JSON.stringify(told));
    assert.deepEqual(await doors.feeds(), { is: "ok", value: told });
  }
  for (const state of [{ is: "live", is_polling: true }, { name: "retrying", why: "unreachable", retry_ms: 1 }, { name: "waiting", why: "unreachable" }, { name: "live" }, undefined]) {
    answers(200, JSON.stringify({ ...golden[0], mastodon: { ...golden[0]?.mastodon, status: { state } } }));
    const answer = await doors.feeds();
    assert.equal(answer.is === "no" && answer.why.code, "malformed", JSON.stringify(state));
  }
  answers(200, '{"zoom":{"is_set":true}}');
  assert.equal((await doors.feeds()).is, "ok");
});

test("the time of day is between midnight and midnight", () => {
  const s = clockSeconds();
  assert.ok(Number.isInteger(s) && s >= 0 && s < 86_400);
});
