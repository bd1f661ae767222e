// Words for those who ask elsewhere, to be pasted where they read: what became of a question, and where to ask. In their language.
import words from "words:asker";
import { beginning, fate, langOfTag, langsOf } from "../../core/cards.ts";
import { bare, inDigits, langOf, LANGS, Speech, tagOf, type Args, type Lang } from "../../core/speech.ts";
import { standsFor } from "../../core/inbox.ts";
import { wallTime } from "../../core/wall.ts";
import { keep, kept } from "../../parts/kept.ts";
import { spoken } from "../../parts/speech.svelte.ts";
import type { DeskQuestion, DeskView } from "../../wire/wire.ts";
import { cards } from "./cards.svelte.ts";
import { questionOf } from "./facts.ts";
import type { Session } from "./session.svelte.ts";

const QUOTE_CHARS_MAX = 80;

/** The sentences of one language; those of the page's own where they cannot be had. */
async function speech(lang: Lang): Promise<Speech | undefined> {
  for (const one of [lang, spoken.lang]) {
    try {
      const files = (await words[one]?.())?.default;
      if (files) return new Speech(one, files);
    } catch {
      // no line
    }
  }
  return undefined;
}

/** The panelists who replied: their names stand in the programme; nobody else is named. */
const speakers = (view: DeskView, question: DeskQuestion): string[] => (question.answered_by ?? []).flatMap((id) => (view.people[id]?.channel === "panel" ? (view.people[id].label ?? []) : []));

function fateOf(session: Session, view: DeskView, question: DeskQuestion) {
  const due = question.hand == null ? undefined : session.due.get(question.hand);
  const names = speakers(view, question);
  return { id: fate(question, { isPut: question.put_at != null, hasSpeakers: names.length > 0, isDue: due?.is === "heard" }), due, names };
}

/** Whether there is something to tell. */
export const canTell = (view: DeskView, id: number): boolean => questionOf(view, id)?.text != null && questionOf(view, id)?.state !== "dropped";

/** Copies what became of a question, in its asker's language. */
export async function tellAsker(session: Session, id: number): Promise<void> {
  const { view } = session;
  const question = view && questionOf(view, id);
  // Whatever becomes of the one that stands for it becomes of it.
  const stands = view && questionOf(view, standsFor(view, id));
  if (!question?.text || !stands) return;
  const lang = ours(question.lang) ?? ours(view.people[question.asker]?.lang) ?? spoken.lang;
  const say = await speech(lang);
  const { id: which, due, names } = fateOf(session, view, stands);
  if (!say || !which) return;
  const at = which === "queued-about" && due?.is === "heard" ? due.at : stands.put_at;
  const utc = at == null ? undefined : session.utc(at);
  const args: Args = {
    question: beginning(question.text, QUOTE_CHARS_MAX) ?? question.text,
    time: utc === undefined ? "" : inDigits(wallTime(utc, view.about.time_zone), say.tag),
    who: new Intl.ListFormat(say.lang, { type: "conjunction" }).format(names),
    why: stands.reason ?? "", text: stands.answer ?? "",
  };
  await cards.copy(id, bare(say.say(`asker-${which}`, args)), say.lang);
}

/** The language of ours that a text is in. */
function ours(text: string | null | undefined): Lang | undefined {
  const tag = tagOf(text);
  return tag && langOf(tag);
}

/** Languages in which people can be invited: those of the session that this house speaks, else all it speaks. */
export function invitationLangs(view: DeskView): Lang[] {
  const own = langsOf(view).flatMap((tag) => (view.about.languages.map(langOfTag).includes(tag) ? (ours(tag) ?? []) : []));
  return own.length > 0 ? own : [...LANGS];
}
/** The language chosen last on this desk, if it is offered here. */
export function invitationLang(view: DeskView): Lang {
  const offered = invitationLangs(view);
  const chosen = kept("invitation-lang");
  const last = typeof chosen === "string" ? tagOf(chosen) : undefined;
  return offered.find((one) => one === last) ?? offered.find((one) => one === spoken.lang) ?? offered[0] ?? "en";
}

/** Copies «Ask here», in the language that was chosen last, or in `lang` from now on. */
export async function invite(view: DeskView, lang = invitationLang(view)): Promise<void> {
  keep("invitation-lang", lang);
  const say = await speech(lang);
  if (!say) return;
  const name = [view.about.number, view.about.title].filter(Boolean).join(" · ");
  await cards.copy("invitation", bare(say.say("asker-invitation", { name, url: view.about.join_url })), say.lang);
}
