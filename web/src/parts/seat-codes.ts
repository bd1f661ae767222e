// Opens the sheet of seat codes over whatever page asks for it; it is fetched when it is wanted.
import { mount, unmount } from "svelte";

/** What stands on the sheet. */
export interface Sheet {
  readonly seats: readonly { readonly number: number; readonly label?: string }[];
  /** The address of the way in, and its code. */
  readonly join: string;
  readonly code: string;
  /** Of the session, such as «WS #430». */
  readonly number: string;
}

export async function openSeatCodes(sheet: Sheet): Promise<void> {
  const { default: SeatCodes } = await import("./SeatCodes.svelte");
  const before = document.activeElement;
  const close = (): void => {
    void unmount(shown);
    // What was hidden can take the focus again once it is drawn.
    requestAnimationFrame(() => before instanceof HTMLElement && before.focus());
  };
  const shown = mount(SeatCodes, { target: document.body, props: { sheet, close } });
}
