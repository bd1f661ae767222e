// Serves the empty shell of a screen when the network does not: a reload never ends on an error page. It only reads what the page itself put aside.
const PATIENCE_MS = 6000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  const [face, session, page] = url.pathname.split("/").filter(Boolean);
  // The plain page is drawn by the server for one session: it is nobody's to keep.
  if (event.request.mode === "navigate" && page === undefined && session !== "assets") event.respondWith(serve(event.request, `/${face}`, true));
  else if (face === "assets") event.respondWith(serve(event.request, url.pathname, false));
});

async function serve(request, name, isPage) {
  const kept = await caches.match(name, { ignoreVary: true });
  // A hashed name never means anything else.
  if (kept && !isPage) return kept;
  try {
    const answer = await fetch(request, kept ? { signal: AbortSignal.timeout(PATIENCE_MS) } : {});
    if (answer.status < 500 || !kept) return answer;
  } catch (why) {
    if (!kept) throw why;
  }
  return kept;
}
