// The one file of the live faces that asks this device what time it is.

/** The page's own monotonic time in milliseconds; on most machines it stands while they sleep. */
export const page = (): number => performance.now();

/** The device's time of day in milliseconds: never for durations, only to notice that it and the page's time have parted. */
// eslint-disable-next-line no-restricted-globals
export const wall = (): number => Date.now();
