// Draws the desk from the fixture: `/dev/desk.html?scene=busy&lang=ar&theme=dark`. Not in the bundle.
import "../src/style/tokens.css";
import "../src/style/base.css";
import "../src/style/desk.css";
import "../src/style/desk-parts.css";
import "../src/style/together.css";
import "../src/style/desk-layout.css";
import { mount } from "svelte";
import arWords from "../locales/ar/words.ftl?raw";
import arDesk from "../locales/ar/desk.ftl?raw";
import enWords from "../locales/en/words.ftl?raw";
import arRoom from "../locales/ar/room.ftl?raw";
import arTogether from "../locales/ar/together.ftl?raw";
import enDesk from "../locales/en/desk.ftl?raw";
import enRoom from "../locales/en/room.ftl?raw";
import enTogether from "../locales/en/together.ftl?raw";
import Desk from "../src/faces/desk/Desk.svelte";
import { Session } from "../src/faces/desk/session.svelte.ts";
import { panes } from "../src/faces/desk/panes.svelte.ts";
import { spoken } from "../src/parts/speech.svelte.ts";
import { busy, calm, empty, full, laid, moments } from "./fixture.ts";

const asked = new URLSearchParams(location.search);
const scenes = { busy, calm, empty, full, laid };
const isScene = (name: string | null): name is keyof typeof scenes => name !== null && name in scenes;
const wanted = asked.get("scene");
const scene = isScene(wanted) ? wanted : "calm";
spoken.learn({ en: [enWords, enDesk, enTogether, enRoom], ar: [arWords, arDesk, arTogether, arRoom] });
document.documentElement.dataset["theme"] = asked.get("theme") ?? "light";
document.body.className = "desk";

const session = new Session();
const now = performance.now();
const clock = { server_ms: now, session_ms: moments[scene], rate: 1, fence_ms: moments[scene], utc_ms: 0 };
session.standing = { is: "live", since: now };
session.hear({ t: "welcome", session: "s", role: "onsite_moderator", build: "dev", heartbeat_ms: 5_000, silence_max_ms: 12_000, clock }, now, now);
session.hear({ t: "whole", version: 1, hash: "", view: scenes[scene]() as unknown as Record<string, unknown> }, now, now);
session.hear({ t: "presence", desks: [{ hat: "onsite" }, { hat: "online", at: "question:6" }], away: {}, phones: 37, stages: scene === "empty" || scene === "laid" ? 1 : 2 }, now, now);
if (scene === "busy") session.refusing = { label: "", item: undefined, isPossible: () => true, why: { code: "gavel_held_by", hat: "online" }, again: () => undefined, withDependents: () => undefined, withReason: async () => undefined };
panes.tab = asked.get("tab") === "line" ? "line" : undefined;
if (scene === "calm") session.done = { act: 42, until: performance.now() + 6_000, isNear: false };
Object.assign(window, { session, panes }); // for looking at it from the console
mount(Desk, { target: document.body, props: { session } });
