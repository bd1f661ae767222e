// The doors by which questions from elsewhere come in: typed answers, a typed no, or no line at all.
import type { Portion, Reading, Told } from "../core/incoming.ts";
import type { Receipt } from "../wire/wire.ts";
import { wall } from "./time.ts";

/** Why a door said no: its code and figures; `unreachable` when there was no answer. */
export interface No {
  readonly code: string;
  readonly figures: Readonly<Record<string, number>>;
}
export type Reply<T> = { readonly is: "ok"; readonly value: T } | { readonly is: "no"; readonly why: No };

/** What the source that a session listens to is doing, as `server/feeds/src/status.rs` tells it. */
export type Fare =
  | { readonly name: "connecting" | "stopped" }
  | { readonly name: "live"; readonly how: "streaming" | "polling" }
  | { readonly name: "waiting"; readonly why: string; readonly ms: number }
  | { readonly name: "refused"; readonly why: string };
/** What a session is fed by; keys go in and never come out. */
export interface Feeds {
  readonly zoom: { readonly is_set: boolean };
  readonly mastodon?: { readonly server: string; readonly hashtag: string; readonly has_token: boolean; readonly status: { readonly state: Fare } };
  /** Servers to which the operator allows a connection. */
  readonly hosts?: readonly string[];
}
export interface FeedsChange {
  readonly zoom?: { readonly secret: string } | null;
  readonly mastodon?: { readonly server: string; readonly hashtag: string; readonly token?: string } | null;
}
/** A token for programs, told once, and the address at which it is good. */
export interface Token {
  readonly token: string;
  readonly address: string;
}

/** A large chat on a poor line takes its time. */
const ANSWER_MS_MAX = 120_000;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

function noOf(status: number, said: unknown): No {
  const inner = isObject(said) && isObject(said["why"]) ? said["why"] : isObject(said) ? said : {};
  const figures = Object.fromEntries(Object.entries(inner).filter((entry): entry is [string, number] => typeof entry[1] === "number"));
  // What stands between us and the program knows no codes of ours: it says how large, or that nobody is there.
  const code = typeof inner["code"] === "string" ? inner["code"] : status === 413 ? "too_large" : status >= 500 ? "unreachable" : "malformed";
  return { code, figures };
}

/** The doors of one session's inbox. */
export class InboxDoors {
  readonly #base: string;
  constructor(session: string) {
    this.#base = `/api/sessions/${encodeURIComponent(session)}`;
  }

  async #ask<T>(method: string, path: string, body: Blob | string | undefined, is: (said: unknown) => said is T): Promise<Reply<T>> {
    try {
      const headers: Record<string, string> = typeof body === "string" ? { "content-type": "application/json" } : body ? { "content-type": "application/octet-stream" } : {};
      const answer = await fetch(this.#base + path, { method, headers, credentials: "same-origin", cache: "no-store", signal: AbortSignal.timeout(ANSWER_MS_MAX), ...(body === undefined ? {} : { body }) });
      const text = await answer.text();
      let said: unknown;
      try {
        said = text === "" ? null : JSON.parse(text);
      } catch {
        return { is: "no", why: noOf(answer.ok ? 502 : answer.status, undefined) };
      }
      return answer.ok && is(said) ? { is: "ok", value: said } : { is: "no", why: noOf(answer.status, said) };
    } catch {
      return { is: "no", why: { code: "unreachable", figures: {} } };
    }
  }

  /** What an input would add; nothing of it is kept. */
  preview = (input: Blob, told: Told) => this.#ask("POST", `/inbox/preview?told=${encodeURIComponent(JSON.stringify(told))}`, input, isReading);
  /** Takes a portion in. Under its id it counts once, however often it is sent. */
  take = (id: string, portion: Portion) => this.#ask("POST", "/inbox/take", JSON.stringify({ id, ...portion }), isTaken);
  feeds = () => this.#ask("GET", "/feeds", undefined, isFeeds);
  changeFeeds = (change: FeedsChange) => this.#ask("PUT", "/feeds", JSON.stringify(change), isFeeds);
  makeToken = () => this.#ask("POST", "/links/feed", "{}", isToken);
  /** Whether some program holds a token that is good. */
  hasToken = async (): Promise<Reply<boolean>> => {
    const answer = await this.#ask("GET", "/links", undefined, isLinks);
    return answer.is === "ok" ? { is: "ok", value: answer.value.links.some((one) => isObject(one) && one["role"] === "feed" && one["is_revoked"] !== true) } : answer;
  };
  revokeToken = () => this.#ask("DELETE", "/links/feed", undefined, (said): said is null => said === null);
}

const isReading = (said: unknown): said is Reading => isObject(said) && Array.isArray(said["items"]) && Array.isArray(said["changes"]) && Array.isArray(said["unsure"]) && isObject(said["report"]) && Array.isArray(said["report"]["asks"]) && Array.isArray(said["report"]["unread"]);
const isTaken = (said: unknown): said is { readonly receipt: Receipt } => isObject(said) && isObject(said["receipt"]) && typeof said["receipt"]["act"] === "number";
/** Whether it is one of the states that the pane has words for. */
function isFare(state: unknown): state is Fare {
  if (!isObject(state)) return false;
  switch (state["name"]) {
    case "connecting": case "stopped": return true;
    case "live": return state["how"] === "streaming" || state["how"] === "polling";
    case "waiting": return typeof state["why"] === "string" && typeof state["ms"] === "number";
    case "refused": return typeof state["why"] === "string";
    default: return false;
  }
}
const isSource = (said: unknown): boolean => isObject(said) && typeof said["server"] === "string" && typeof said["hashtag"] === "string" && isObject(said["status"]) && isFare(said["status"]["state"]);
const isFeeds = (said: unknown): said is Feeds => isObject(said) && isObject(said["zoom"]) && (said["mastodon"] === undefined || isSource(said["mastodon"]));
const isLinks = (said: unknown): said is { readonly links: readonly unknown[] } => isObject(said) && Array.isArray(said["links"]);
const isToken = (said: unknown): said is Token => isObject(said) && typeof said["token"] === "string" && typeof said["address"] === "string";

/** The time of day of this device, in seconds: a chat that was saved here tells times of this clock. */
export function clockSeconds(): number {
  const parts = new Intl.DateTimeFormat("en", { hour: "numeric", minute: "numeric", second: "numeric", hourCycle: "h23", numberingSystem: "latn" }).formatToParts(wall());
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return of("hour") * 3_600 + of("minute") * 60 + of("second");
}
