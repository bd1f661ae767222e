// Whether a pointer is down: what is pressed must not move away from under it, or the click is lost.
let isDown = false;
addEventListener("pointerdown", () => (isDown = true), true);
for (const name of ["pointerup", "pointercancel"]) addEventListener(name, () => (isDown = false), true);

/** Does it now; while something is pressed, in the frame after that is let go and its click was heard. */
export function whenReleased(then: () => void): void {
  if (!isDown) return then();
  const later = (): void => {
    for (const name of ["pointerup", "pointercancel"]) removeEventListener(name, later);
    requestAnimationFrame(then);
  };
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, later);
}
