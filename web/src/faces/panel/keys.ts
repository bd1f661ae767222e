// Two keys by their place on the keyboard: R ready, D done. They can be switched off, and rest while somebody types.
import type { Session } from "./session.svelte.ts";

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Listens until the returned function is called. */
export function listen(session: Session): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.repeat || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!session.device.hasKeys || isTyping(event.target)) return;
    if (event.code === "KeyD" && session.you?.turn) void session.done();
    else if (event.code === "KeyR" && session.you && !session.you.turn && session.view?.life !== "ended") void session.ready();
    else return;
    event.preventDefault();
  };
  addEventListener("keydown", pressed);
  return () => removeEventListener("keydown", pressed);
}
