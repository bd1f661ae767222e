// One message per person, ready to send: what it is, when, where, their own link, what to do, where to test.
// Isolates hold sentences together in a mixed text; an address stands alone on its line, so that any program finds its end.
import { langOf as langOfTag, tagOf, type Args, type Lang, type Tag } from "../speech.ts";
import { at, textAt, type JsonObject } from "./json.ts";
import { speakers, type Speaker } from "./people.ts";
import { isZone, spokenTime, utc } from "./zone.ts";

/** The role links of a session, as they are told when they are made. */
export interface RoleLinks {
  /** By role. */
  readonly roles: Readonly<Record<string, string>>;
  /** By the key of a panelist. */
  readonly panelists: Readonly<Record<string, string>>;
}

export interface Where {
  readonly join: string;
  readonly code: string;
  readonly check: string;
}

type Say = (id: string, args?: Args) => string;

/** The links of one person: those of their roles, and their own as a panelist. */
export function linksOf(one: Speaker, links: RoleLinks): { readonly role: string; readonly link: string }[] {
  return one.roles.flatMap((role) => {
    const link = role === "panelist" ? links.panelists[one.who] : links.roles[role];
    return link === undefined ? [] : [{ role, link }];
  });
}

/** The language of somebody's message: their own if we speak it, else English. */
export const langOf = (one: Speaker): Lang => langOfTag(tagOf(one.lang) ?? "en");

/** When and where, as lines. */
export function whenAndWhere(file: JsonObject, say: Say, tag: Tag): string[] {
  const lines: string[] = [];
  const startsAt = utc(textAt(file, ["session", "starts_at"]));
  const zone = textAt(file, ["session", "time_zone"]);
  if (startsAt !== undefined) lines.push(say("invite-when", { ...spokenTime(startsAt, isZone(zone) ? zone : "UTC", tag) }));
  const place = textAt(file, ["session", "place"]);
  if (place !== "") lines.push(say("invite-where", { place }));
  return lines;
}

/** The message for one person. */
export function invite(file: JsonObject, one: Speaker, links: RoleLinks, where: Where, say: Say): string {
  const lang = langOf(one);
  const role = (code: string) => say(`role-${code.replaceAll("_", "-")}`);
  const blocks: string[][] = [
    [say("invite-hello", { name: one.name })],
    [say("invite-session", { title: textAt(file, ["session", "title"]) }), ...whenAndWhere(file, say, lang)],
  ];
  const meeting = textAt(file, ["session", "meeting_url"]);
  if (meeting !== "") blocks.push([say("invite-meeting"), meeting]);
  for (const { role: code, link } of linksOf(one, links)) blocks.push([say("invite-link", { role: role(code) }), link, say(`invite-do-${code.replaceAll("_", "-")}`)]);
  if (one.roles.some((code) => code !== "panelist")) blocks.push([say("invite-join", { code: where.code }), where.join]);
  blocks.push([say("invite-test"), where.check]);
  if (linksOf(one, links).length > 0) blocks.push([say("invite-alone")]);
  return blocks.map((lines) => lines.join("\n")).join("\n\n");
}

/** Everybody's messages, one under the other. */
export function inviteAll(file: JsonObject, links: RoleLinks, where: Where, say: (lang: Lang) => Say): string {
  return speakers(file).map((one) => `${one.name}\n\n${invite(file, one, links, where, say(langOf(one)))}`).join("\n\n――――――――――\n\n");
}

/** Whether a session knows when it begins. */
export const hasTime = (file: JsonObject): boolean => at(file, ["session", "starts_at"]) !== undefined;
