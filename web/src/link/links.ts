// Renewing a secret link: the old one and its devices are signed out, the new one is told once.
import type { Role } from "../wire/wire.ts";

/** A new link, or why there is none. */
export type Renewed = { readonly is: "renewed"; readonly link: string } | { readonly is: "refused" } | { readonly is: "unreachable" };

const linkOf = (value: unknown): string | undefined => {
  const link = typeof value === "object" && value !== null && "link" in value ? value.link : undefined;
  return typeof link === "string" ? link : undefined;
};

/** Renews the link of `role`; who renews their own keeps their place. */
export async function renewLink(session: string, role: Role, panelist?: string): Promise<Renewed> {
  let answer: Response;
  try {
    answer = await fetch(`/api/sessions/${encodeURIComponent(session)}/links/${role}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(panelist === undefined ? {} : { panelist }), credentials: "same-origin" });
  } catch {
    return { is: "unreachable" };
  }
  if (!answer.ok) return { is: answer.status >= 500 ? "unreachable" : "refused" };
  const link = linkOf(await answer.json().catch(() => undefined));
  return link === undefined ? { is: "refused" } : { is: "renewed", link };
}
