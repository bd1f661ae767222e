// The plain stage: asks for the view every two seconds and computes all digits from the timers' vectors. For browsers from 2013 on (ECMAScript 5, no module, no socket).
(function () {
  "use strict";
  // The page's own monotonic time where there is one: a wall clock that is set moves no digits then.
  /* eslint-disable-next-line no-restricted-globals -- the browsers that have no other */
  var clock = window.performance && performance.now ? performance : Date;
  var POLL_MS = 2000, TIMEOUT_MS = 8000, SAMPLE_MS = 20000, GRACE_MS = 15000, REFUSED_MS = 60000, SAMPLES_MAX = 8;
  var page = document.getElementById("page");
  var words = JSON.parse(page.getAttribute("data-words"));
  var base = "/api/sessions/" + encodeURIComponent(page.getAttribute("data-session"));
  var view = null, etag = null, samples = [], sampledAt = 0, heardAt = clock.now(), isRefused = false, wake = null;

  function at(id) { return document.getElementById(id); }
  // Digits as the page or its address wants them; codes and addresses are not written by this script.
  var isArabicDigits = /-nu-arab/.test(document.documentElement.lang + location.search);
  function figures(text) {
    return isArabicDigits ? text.replace(/[0-9]/g, function (digit) { return String.fromCharCode(0x660 + Number(digit)); }) : text;
  }
  // The first letter tells the direction of a text: Hebrew and Arabic from right to left, all others from left to right.
  var RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc", LTR = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u0370-\u058f\u0900-\u1fff\u2c00-\ud7ff\uf900-\ufb1c";
  var letter = new RegExp("[" + RTL + LTR + "]"), rtl = new RegExp("[" + RTL + "]");
  function put(id, text) {
    var place = at(id), first = letter.exec(text);
    if (place.textContent === text) return;
    place.textContent = text;
    // Figures keep the direction that the page gave them; words go their own way, without `dir="auto"`, which came later.
    if (place.getAttribute("data-figures") === null) place.style.direction = first ? (rtl.test(first[0]) ? "rtl" : "ltr") : "";
  }
  // What the style sheet hides at first is shown as `kind`; all else is shown as what it is.
  function show(id, is, kind) { at(id).style.display = is ? kind || "" : "none"; }
  function say(id) { return words[id] || ""; }

  function ask(path, headers, done) {
    var request = new XMLHttpRequest(), isOver = false, key;
    function end(status, text) {
      if (isOver) return;
      isOver = true;
      clearTimeout(patience);
      done(status, text, request);
    }
    var patience = setTimeout(function () { end(0, ""); request.abort(); }, TIMEOUT_MS);
    request.open("GET", base + path, true);
    for (key in headers) if (headers[key]) request.setRequestHeader(key, headers[key]);
    request.onreadystatechange = function () { if (request.readyState === 4) end(request.status, request.responseText); };
    request.send();
  }

  // The sample that took least on its way is the best one; the true time lies within half of that.
  function sample(then) {
    var sent = clock.now();
    ask("/clock", {}, function (status, text) {
      var back = clock.now();
      if (status === 200) {
        samples.push({ map: JSON.parse(text), at: (sent + back) / 2, width: back - sent });
        samples = samples.slice(-SAMPLES_MAX);
        sampledAt = back;
      }
      if (then) then();
    });
  }
  function sessionNow() {
    var newest = samples[samples.length - 1], best = newest, i, map;
    if (!newest) return null;
    for (i = 0; i < samples.length; i += 1) if (newest.map.fence_ms === undefined && samples[i].width < best.width) best = samples[i];
    map = best.map;
    var now = map.session_ms + map.rate * (clock.now() - best.at);
    return map.fence_ms === undefined || map.fence_ms === null ? now : Math.min(map.fence_ms, now);
  }

  function poll() {
    var wait = POLL_MS;
    ask("/view?role=stage", { "If-None-Match": etag }, function (status, text, request) {
      isRefused = status === 401 || status === 403 || status === 404;
      if (status === 200) {
        view = JSON.parse(text).view;
        etag = request.getResponseHeader("ETag");
      }
      if (status === 200 || status === 304) heardAt = clock.now();
      if (isRefused) wait = REFUSED_MS;
      var isDue = status === 200 || clock.now() - sampledAt > SAMPLE_MS || (samples.length > 0 && samples[samples.length - 1].map.fence_ms != null);
      if (isDue && !isRefused && status !== 0) sample(paint);
      else paint();
      setTimeout(poll, wait);
    });
  }

  function remaining(timer, now) { return timer.state === "running" ? timer.end_at - now : timer.left_ms; }
  function two(n) { return n < 10 ? "0" + n : String(n); }
  function digits(ms) {
    var seconds = Math.abs(Math.ceil(ms / 1000)), minutes = Math.floor(seconds / 60);
    var text = minutes >= 60 ? Math.floor(minutes / 60) + ":" + two(minutes % 60) + ":" + two(seconds % 60) : minutes + ":" + two(seconds % 60);
    return figures((ms < 0 ? "\u2212" : "") + text);
  }
  function phase(timer, now) {
    var limit = timer.allotted_ms + timer.added_ms, left = remaining(timer, now);
    function part(perCent) { return Math.ceil((Math.max(limit, 0) * perCent) / 100000) * 1000; }
    if (left < 0) return "overtime";
    if (left <= Math.max(10000, part(8))) return "danger";
    return left <= Math.max(30000, part(20)) ? "warning" : "normal";
  }
  function named(one) {
    if (one.kind === "break") return say("who-break");
    if (one.is_read_aloud) return say(one.channel === "online" ? "who-read-online" : "who-read");
    if (one.name) return one.name;
    if (one.headcount) return say("stage-group") + " " + figures(String(one.headcount));
    return say("who-" + one.channel);
  }
  function asked() {
    var list = view.about.policy_questions, i;
    if (view.question) return view.question.text;
    for (i = 0; i < list.length; i += 1) if (view.segment && list[i].id === view.segment.policy_question) return list[i].id + ". " + list[i].text;
    return "";
  }
  function message() {
    var one = view.messages && view.messages[view.messages.length - 1];
    if (!one) return "";
    return one.preset ? say("message-" + one.preset.replace(/_/g, "-")) : one.text || "";
  }

  function scene(now) {
    var turn = view.now, timer = turn ? turn.timer : view.silence, left, state;
    page.className = asked() === "" ? "" : "asked";
    if (turn) {
      put("above", say("kind-" + turn.kind.replace(/_/g, "-")) || say("stage-has-floor"));
      put("who", named(turn));
    } else if (view.life === "lobby") { put("above", say("stage-lobby")); put("who", view.about.title); }
    else if (view.life === "ended") { put("above", ""); put("who", say("stage-ended")); }
    else if (view.paused_since != null) { put("above", say("stage-paused-means")); put("who", say("stage-paused")); }
    else if (view.silence) { put("above", ""); put("who", say("stage-silence")); }
    else { put("above", say("stage-nobody-speaks")); put("who", view.segment ? view.segment.title : say("stage-nobody")); }
    show("clock", timer && now !== null);
    show("bar", turn && now !== null);
    if (!timer || now === null) return;
    left = remaining(timer, now);
    put("digits", digits(left));
    if (!turn) return put("phase", "");
    state = phase(timer, now);
    if (view.paused_since != null || timer.state !== "running") put("phase", say("paused"));
    else {
      page.className += " " + state;
      put("phase", left < -GRACE_MS ? say("stage-please-stop") : say("phase-" + state));
    }
    at("rest").style.width = Math.min(100, Math.abs(left / (timer.allotted_ms + timer.added_ms || 1)) * 100) + "%";
  }

  function paint() {
    var now = sessionNow(), lost = clock.now() - heardAt, isLost = lost > 3 * POLL_MS + TIMEOUT_MS, left;
    clearTimeout(wake);
    wake = setTimeout(paint, now === null ? 500 : edge(now));
    show("line", isLost || isRefused, "inline-block");
    put("line", isRefused ? say("stage-link-refused") : isLost ? say("not-live").replace("#", digits(lost)) : "");
    if (!view) return;
    show("stage", !view.is_blank && !isRefused);
    show("foot", !view.is_blank && !isRefused && view.life !== "ended");
    put("segment", !isRefused && view.segment && view.life === "live" ? view.segment.key + " " + view.segment.title : "");
    left = view.life !== "live" || view.ends_at == null || now === null ? null : view.ends_at - now;
    put("ends", left === null ? "" : say(left < 0 ? "stage-over-by" : "stage-ends-in"));
    put("left", left === null ? "" : digits(Math.abs(left)));
    if (view.is_blank || isRefused) return;
    scene(now);
    put("question", asked());
    put("message", message());
    show("message", message() !== "", "block");
    put("next", view.next ? named(view.next) : say("stage-nobody-next"));
    put("list", view.list.state === "closing" ? say("stage-closing") : view.list.state === "closed" ? say("stage-closed") : "");
    put("onsite", figures(String(view.waiting_onsite)));
    put("online", figures(String(view.waiting_online)));
  }
  // Sleeps to the next second that is shown, and paints once.
  function edge(now) {
    var timer = view && view.now ? view.now.timer : view && view.silence;
    var end = timer && timer.state === "running" ? timer.end_at : view && view.ends_at != null ? view.ends_at : now;
    var rate = samples[samples.length - 1].map.rate || 1;
    var wait = (((end - now) % 1000) + 1000) % 1000 || 1000;
    return Math.max(50, wait / rate + 4);
  }

  sample(function () { sample(); });
  poll();
})();
