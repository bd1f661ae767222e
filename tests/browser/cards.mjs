// The inbox of a session, in the words of its stories: messages as somebody takes them in, and the cards that they become.
import { fenced, plainFile } from "./session.mjs";

/** The plain session with these policy questions, on a clock that stands. */
export function roundFile(ids) {
  const file = plainFile();
  file.session.policy_questions = ids.map((id) => ({ id, text: `What of ${id}?` }));
  return fenced(file);
}

const print = (no) => String(no).padStart(32, "0");
/** A message of a Zoom chat; each by somebody of their own, unless it says otherwise. */
export const item = (no, text, more = {}) => ({ print: print(no), sender: print(10_000 + no), via: "zoom_chat", lang: "en", text, ...more });

/** The question that says so, as the server has it. */
export const idOf = async (session, text) => Number(Object.entries((await session.view()).questions).find(([, one]) => one.text === text)[0]);

/** Its card on a desk. */
export const cardOf = (desk, id) => desk.page.locator(`.inbox [data-item="question:${id}"]`);
