// A panelist's session: the room, what is for them alone, and the few things that they do, across any gap of the line.
import { edge, endOf, roomEdge } from "../../core/edge.ts";
import { RoomSession } from "../../link/room.svelte.ts";
import type { Seat } from "../../link/enter.ts";
import { Voice } from "../../parts/voice.svelte.ts";
import type { Command, Kind, Refused, ServerMessage } from "../../wire/wire.ts";
import { Device } from "./device.svelte.ts";

export type You = Extract<ServerMessage, { t: "you" }>;
/** What a panelist does. */
export type Deed = "ready" | "done" | "raise" | "lower";

/** Refusals that say that it is as it was wanted. */
const IS_SO: ReadonlySet<Refused["code"]> = new Set(["already_so", "no_such_turn", "no_such_hand"]);

export class Session extends RoomSession {
  readonly voice = new Voice();
  readonly device = new Device();
  you = $state.raw<You | undefined>();
  /** What was pressed and is not answered yet. */
  underway = $state.raw<readonly Deed[]>([]);
  refusing = $state.raw<Refused | undefined>();

  readonly isLive = $derived(this.standing.is === "live");

  override open(seat: Seat): void {
    this.device.open(seat.session);
    super.open(seat);
  }

  protected override told(message: ServerMessage): void {
    if (message.t === "you") this.you = message;
  }

  protected override edge(now: number): number {
    return Math.min(roomEdge(this.view, now), edge([endOf(this.you?.turn?.timer)], now));
  }

  isUnderway(deed: Deed): boolean {
    return this.underway.includes(deed);
  }

  /** Says that they are ready, or not yet. */
  ready(): Promise<void> {
    return this.#do("ready", { do: "ready", is_ready: this.you?.panel?.is_ready !== true });
  }

  /** Ends the own turn. */
  async done(): Promise<void> {
    const turn = this.you?.turn;
    if (turn) await this.#do("done", { do: "end_turn", turn: turn.id });
  }

  raise(kind: Kind): Promise<void> {
    return this.#do("raise", { do: "raise_hand", kind });
  }

  lower(hand: number): Promise<void> {
    return this.#do("lower", { do: "lower_hand", hand });
  }

  /** Once at a time; the line keeps it over any gap and sends it again under the same id. */
  async #do(deed: Deed, command: Command): Promise<void> {
    if (!this.line || this.isUnderway(deed)) return;
    this.refusing = undefined;
    this.underway = [...this.underway, deed];
    const answer = await this.line.act({ command });
    this.underway = this.underway.filter((one) => one !== deed);
    if (answer.is === "refused" && !IS_SO.has(answer.why.code)) this.refusing = answer.why;
  }
}
