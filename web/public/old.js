// Leads a browser that is too old for the stage's modules to the plain page; written for the oldest of them. Others it leaves alone.
(function () {
  "use strict";
  var isNew = "noModule" in document.createElement("script") && typeof Object.hasOwn === "function" && typeof window.CSS === "object" && CSS.supports("container-type", "size");
  if (isNew) return;
  var lang = /[?&]lang=((?:ar|en|es|fr|ru|zh)(?:-u-nu-arab)?)(?:&|$)/.exec(location.search);
  var query = lang ? "?lang=" + lang[1] : "";
  var parts = location.hash.slice(1).split(".");
  var known = location.pathname.split("/")[2];

  function go(session) {
    location.replace("/stage/" + encodeURIComponent(session) + "/plain" + query);
  }
  function knock() {
    var ask = new XMLHttpRequest();
    ask.open("POST", "/api/enter", true);
    ask.setRequestHeader("Content-Type", "application/json");
    ask.onreadystatechange = function () {
      if (ask.readyState !== 4) return;
      if (ask.status >= 200 && ask.status < 300) go(parts[0]);
      else if (ask.status === 0 || ask.status >= 500) setTimeout(knock, 3000);
      else go(parts[0]); // its page says why
    };
    ask.send(JSON.stringify({ session: parts[0], secret: parts[1] }));
  }
  if (parts[0] && parts[1]) knock();
  else if (known) go(decodeURIComponent(known));
})();
