// Chance, from the one source that also exists on plain http addresses of a local network.

/** 128 random bits as 32 hexadecimal digits. */
export function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** `ms`, give or take a quarter. */
export function jitter(ms: number): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return ms * (0.75 + (word / 0xffff_ffff) * 0.5);
}
