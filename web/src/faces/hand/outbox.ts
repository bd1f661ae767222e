// What was pressed and is not answered yet: sent again under the same id until the server has said yes or no.

const RETRY_MS_MIN = 1_000;
const RETRY_MS_MAX = 30_000;
const ANSWER_MS_MAX = 20_000;

/** 128 random bits; not from `link`, which would cost the phone another request. */
const freshId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

interface Unsent {
  readonly url: string;
  readonly body: string;
  readonly settle: (said: string, isTaken: boolean) => void;
  readonly stuck: () => void;
}

const unsent = new Set<Unsent>();
let attempt = 0;
let wake: ReturnType<typeof setTimeout> | undefined;
let isSending = false;

/** How many wait. */
export const waiting = (): number => unsent.size;

/** Takes a form's content; `settle` hears the server's sentence once, `stuck` whenever an attempt failed. */
export function put(form: HTMLFormElement, key: string, settle: Unsent["settle"], stuck: Unsent["stuck"]): void {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.set(name, value);
  fields.set("id", freshId());
  fields.set("key", key);
  unsent.add({ url: form.action, body: fields.toString(), settle, stuck });
  void flush();
}

/** Sends what waits, oldest first, one after the other: their order is what the person meant. */
export async function flush(): Promise<void> {
  clearTimeout(wake);
  if (isSending) return;
  isSending = true;
  for (const one of unsent) {
    const answer = await send(one);
    if (!answer) {
      one.stuck();
      wake = setTimeout(() => void flush(), Math.min(RETRY_MS_MAX, RETRY_MS_MIN * 2 ** attempt++));
      break;
    }
    attempt = 0;
    unsent.delete(one);
    one.settle(answer.said, answer.isTaken);
  }
  isSending = false;
}

/** None: nobody answered, or the server cannot keep it now; the same id may be sent again. */
async function send({ url, body }: Unsent): Promise<{ said: string; isTaken: boolean } | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ANSWER_MS_MAX);
  try {
    const headers = { "content-type": "application/x-www-form-urlencoded", "x-sentence": "1" };
    const answer = await fetch(url, { method: "POST", headers, body, credentials: "same-origin", signal: stop.signal });
    if (answer.status >= 500 || answer.status === 429) return undefined;
    return { said: await answer.text(), isTaken: answer.ok };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
