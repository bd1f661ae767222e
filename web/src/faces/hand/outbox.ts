// What was pressed and is not answered yet. It lies on the device through reload, sleep and a dead battery, goes out in its
// order, and under the same id until the server has said yes or no: so it counts once.
import { freshId } from "../../link/dice.ts";
import { on } from "./bell.ts";
import { keepAll, keyOf, recall, who, word } from "./kept.ts";

const RETRY_MS_MIN = 1_000;
const RETRY_MS_MAX = 30_000;
const ANSWER_MS_MAX = 20_000;
const PAD_CHARS = 1_024;
const NAME = `hs ${word("session")} unsent`;

export interface Unsent {
  readonly id: string;
  readonly who: string;
  readonly url: string;
  readonly body: string;
  /** What a person calls it. */
  readonly what: string;
}


let attempt = 0;
let wake: ReturnType<typeof setTimeout> | undefined;
let isSending = false;

const all = () => recall<Unsent[]>(NAME, []);
const save = (list: Unsent[]) => keepAll(NAME, list);

/** What waits, of whoever this page belongs to; oldest first. */
export const waiting = () => all().filter((one) => one.who === who);

/** Takes a form's content. */
export function put(form: HTMLFormElement, label: string): string {
  // No form of ours takes a file.
  const fields = new URLSearchParams([...new FormData(form)] as [string, string][]);
  fields.delete("key");
  fields.delete("id");
  const id = freshId();
  save([...all(), { id, who, url: form.action, body: fields.toString(), what: fields.get("text") || fields.get("topic") || label }]);
  return id;
}

/** Settled, or not wanted any more. */
export const drop = (id: string) => save(all().filter((one) => one.id !== id));
/** Whoever leaves takes everything along. */
export const dropAll = () => save(all().filter((one) => one.who !== who));

/** Sends what waits, oldest first, one after the other: their order is what the person meant. */
export async function flush(): Promise<void> {
  clearTimeout(wake);
  if (isSending) return;
  isSending = true;
  for (let one = waiting()[0]; one; one = waiting()[0]) {
    const answer = await send(one);
    if (answer?.status === 403) {
      // Whoever comes back with their phrase sends it then.
      on.end(answer.said, false);
      break;
    }
    if (!answer) {
      on.stuck();
      wake = setTimeout(() => void flush(), Math.min(RETRY_MS_MAX, RETRY_MS_MIN * 2 ** attempt++));
      break;
    }
    attempt = 0;
    drop(one.id);
    on.settle(one, answer.said, answer.status < 400);
  }
  isSending = false;
}

/** None: nobody answered, or somebody in the server's place, or it cannot keep it now; the same id may be sent again. */
async function send({ url, body, id }: Unsent): Promise<{ said: string; status: number } | undefined> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), ANSWER_MS_MAX);
  try {
    const filled = `${body}&id=${id}&key=${keyOf()}&pad=`;
    const pad = "0".repeat((PAD_CHARS - (filled.length % PAD_CHARS)) % PAD_CHARS);
    const answer = await fetch(url, { method: "POST", headers: { "x-sentence": "1" }, body: new URLSearchParams(filled + pad), signal: stop.signal });
    return answer.headers.has("x-sentence") ? { said: await answer.text(), status: answer.status } : undefined;
  } catch {
    return undefined;
  }
}
