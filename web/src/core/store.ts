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

/** A view and its version. */
export class Newest<View> {
  #version: number | undefined;
  #view: View | undefined;

  get version(): number | undefined {
    return this.#version;
  }
  get view(): View | undefined {
    return this.#view;
  }

  /** Takes a whole view. */
  whole(version: number, view: View): void {
    this.#version = version;
    this.#view = view;
  }

  /** Takes a difference. False: it does not build on what is here, so the whole must be asked for. */
  delta(from: number, version: number, patch: unknown): boolean {
    if (this.#view === undefined || this.#version !== from) return false;
    this.#view = merge(this.#view, patch) as View;
    this.#version = version;
    return true;
  }
}
