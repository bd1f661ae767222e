// The newest view of a role: wholes and deltas by version (RFC 7386 merge patches).

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Makes `patch` true in a copy of `target`; what did not change stays the same object. */
export function merge(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const out: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) Reflect.deleteProperty(out, key);
    else out[key] = merge(out[key], change);
  }
  return out;
}

/** Versions of one sight of the room are nearer to each other, those of two sights (a stage that becomes a monitor) are not: see the hub's publisher. */
const APART = 5e13;
/** Not of nothing, and not of versions of two sights. */
const isNear = (a: number, b = NaN): boolean => Math.abs(a - b) < APART;
const isOlder = (a: number, b: number | undefined): boolean => isNear(a, b) && a < Number(b);

/** A view and its version, also where the messages of one line are lost, late, doubled or out of order. */
export class Newest<View> {
  #version: number | undefined;
  #view: View | undefined;
  /** The newest version that the server is known to have sent on this line. */
  #sent: number | undefined;
  /** What is here was confirmed on this line; a server that began anew may count lower. */
  #isSure = false;
  /** A version of the sight that was left; `#isBack`: left and come back to, so that every other is left. */
  #left: number | undefined;
  #isBack = false;

  get version(): number | undefined {
    return this.#version;
  }
  /** The server has sent what is not here: the whole must be asked for, unless it is on its way. */
  get isBehind(): boolean {
    return this.#sent !== undefined && this.#sent !== this.#version && !(this.#isSure && isOlder(this.#sent, this.#version));
  }

  /** Takes a whole view; the view that is here from now on, none when that is older or of a sight that was left. */
  whole(version: number, view: View): View | undefined {
    return this.isLeft(version) || (this.#isSure && isOlder(version, this.#version)) ? undefined : this.#settle(version, view);
  }

  /** Takes a difference; none when it does not build on what is here. */
  delta(from: number, version: number, patch: unknown): View | undefined {
    if (this.#version === from) return this.#settle(version, merge(this.#view, patch) as View);
    this.exists(version);
    return undefined;
  }

  /** The server has sent that version on this line. */
  exists(version: number): void {
    if (!this.isLeft(version) && !isOlder(version, this.#sent)) this.#sent = version;
  }

  /** Another line: what is here is still shown, and what the server says on it counts. */
  begin(): void {
    this.#sent = undefined;
    this.#isSure = false;
  }

  /** From now on this page sees the other of its two sights: what comes late of the one does not count. */
  leave(): void {
    this.#isBack = this.#version === undefined && !this.#isBack;
    this.#left = this.#version ?? this.#left;
    this.#version = this.#view = this.#sent = undefined;
    this.#isSure = false;
  }

  /** Whether that version is of the sight that was left. */
  isLeft(version: number): boolean {
    return this.#left !== undefined && isNear(version, this.#left) !== this.#isBack;
  }

  #settle(version: number, view: View): View {
    this.#version = version;
    this.#isSure = true;
    return (this.#view = view);
  }
}
