// What whoever does not look at the screen is told: who is heard now and next, and when more listeners ask for slower speech.
import type { Named } from "../../core/room.ts";
import { sayBare } from "../../parts/speech.svelte.ts";
import { heads, mark, named, signs } from "./facts.ts";
import type { Session } from "./session.svelte.ts";

const plain = (of: Named): string => ("name" in of ? of.name : sayBare(of.id, of.args));

/** Watches the session while the page is mounted. What stood there when it opened is read on the page. */
export function watch(session: Session): void {
  let before: { readonly now: string; readonly next: string; readonly signs: string } | undefined;
  $effect(() => {
    const { view, voice } = session;
    if (!view) return;
    const counts = signs(view).map((sign) => sayBare(`sign-${sign.signal.replaceAll("_", "-")}`, { n: heads(sign) }));
    const seen = { now: mark(view.now), next: mark(view.next), signs: counts.join(". ") };
    if (before && seen.now !== before.now) {
      if (view.now) voice.say({ topic: "now", text: sayBare("read-said-now", { who: plain(named(view.now)) }) });
      // Other words: they begin at their first line.
      scrollTo({ top: 0 });
    }
    if (before && seen.next !== before.next && view.next) voice.say({ topic: "next", text: sayBare("read-said-next", { who: plain(named(view.next)) }) });
    if (before && seen.signs !== before.signs && !view.is_blank) voice.say({ topic: "signs", text: seen.signs || sayBare("read-signs-none") });
    before = seen;
  });
}
