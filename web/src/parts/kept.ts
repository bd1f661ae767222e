// What this device keeps for itself: small values by name. Refused storage is no fault, only no memory.

/** The kept value, as it was parsed from JSON; nothing when there is none. */
export function kept(name: string): unknown {
  try {
    const text = localStorage.getItem(`horseshoe.${name}`);
    return text == null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value. */
export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(`horseshoe.${name}`, JSON.stringify(value));
  } catch {
    // not kept, no harm
  }
}

/** Forgets a value. */
export function drop(name: string): void {
  try {
    localStorage.removeItem(`horseshoe.${name}`);
  } catch {
    // nothing was kept
  }
}
