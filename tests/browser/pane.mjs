// The pane of screens on a desk, in the words of whoever sits there.
import { words } from "./words.mjs";

export const pane = ({ page }) => page.locator("dialog.pane");
/** Opens it by its key at one of its parts. */
export const open = async (desk, part, lang = "en") => {
  await desk.page.evaluate(() => document.activeElement?.blur());
  await desk.press("KeyI");
  await pane(desk).locator(".parts").getByRole("button", { name: words(`part-${part}`, lang) }).click();
};
export const shut = async (desk) => {
  await desk.press("Escape");
  await pane(desk).waitFor({ state: "detached" });
};
/** The line of a connected screen, by the number that people call it. */
export const rowOf = (desk, number) => pane(desk).locator(".screen").filter({ has: desk.page.locator(".no", { hasText: new RegExp(`^${number}$`) }) });
/** The box of an audience. */
export const tick = (desk, audience) => pane(desk).getByRole("checkbox", { name: new RegExp(`^${words(`audience-${audience}`)}`) });
/** Exactly these see it. */
export const only = async (desk, ...audiences) => {
  for (const audience of ["speaker", "panel", "moderators", "stage", "public"]) await tick(desk, audience).setChecked(audiences.includes(audience));
};
