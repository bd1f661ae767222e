// How a secret link becomes a seat: the secret leaves the address at once and turns into a cookie.
import type { Role } from "../wire/wire.ts";

/** Who this page is. */
export interface Seat {
  readonly session: string;
  readonly role: Role | undefined;
}

export type Entry = { readonly is: "seated"; readonly seat: Seat } | { readonly is: "refused" } | { readonly is: "no_link" } | { readonly is: "unreachable" };

const roleOf = (value: unknown): Role | undefined => {
  const role = typeof value === "object" && value !== null && "role" in value ? value.role : undefined;
  return typeof role === "string" ? (role as Role) : undefined;
};

/** Reads the address of this page: `/desk#SESSION.SECRET` once, `/desk/SESSION` ever after. */
export async function enter(face: string): Promise<Entry> {
  const [session, secret] = location.hash.slice(1).split(".");
  if (session && secret) return exchange(face, session, secret);
  const [, , known] = location.pathname.split("/");
  if (!known) return { is: "no_link" };
  return { is: "seated", seat: { session: decodeURIComponent(known), role: roleOf(history.state) } };
}

async function exchange(face: string, session: string, secret: string): Promise<Entry> {
  let answer: Response;
  try {
    answer = await fetch("/api/enter", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ session, secret }), credentials: "same-origin" });
  } catch {
    return { is: "unreachable" };
  }
  if (!answer.ok) return { is: answer.status >= 500 ? "unreachable" : "refused" };
  const role = roleOf(await answer.json().catch(() => undefined));
  // The role stays with this tab, so that one browser can hold both hats.
  history.replaceState({ role }, "", `/${face}/${encodeURIComponent(session)}`);
  return { is: "seated", seat: { session, role } };
}
