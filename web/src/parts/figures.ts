// Figures, lengths of time above all, in the reader's own: `core/timer.ts` with the page's language.
import * as timer from "../core/timer.ts";
import { figures } from "./speech.svelte.ts";

/** Whether a text is nothing but a figure, in whatever digits. */
export const isFigure = (text: string): boolean => /^[−×\p{Nd}:.,٫٬\s%٪]+$/u.test(text);
/** As `core/timer.ts` writes it. */
export const plain = (digits: timer.Digits): string => figures(timer.plain(digits));
/** A length of time, never negative. */
export const span = (ms: number, hours?: boolean): string => figures(timer.span(ms, hours));
/** The same, to the nearest second. */
export const rounded = (ms: number): string => figures(timer.rounded(ms));
/** «3 / 12», «0:00–10:00»: two figures that stay in this order; Arabic digits would turn around what stands between them. */
export const pair = (one: string | number, mark: string, other: string | number): string => `${figures(one)}\u200e${mark}\u200e${figures(other)}`;
