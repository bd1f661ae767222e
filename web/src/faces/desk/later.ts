// What comes a moment after strip, floor and queue, which cannot wait: one piece, asked for as soon as the desk is drawn.

/** Fetches it, once. */
export const beside = () => import("./beside.ts");
