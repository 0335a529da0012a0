// Served by the preview only: no page of a published site has a script.
"use strict";
(() => {
  const panel = document.querySelector("._preview-panel");
  const details = panel.querySelector("details");
  const summary = panel.querySelector("summary");
  const lost = panel.querySelector("._preview-lost");
  const mine = panel.dataset.version;
  const key = "clausebook-preview " + location.pathname;
  let source = null;

  const recall = () => JSON.parse(sessionStorage.getItem(key) || "{}");
  const keep = (more) => sessionStorage.setItem(key, JSON.stringify({ ...recall(), ...more }));

  // The clause at the upper edge of the window, and how far it is from it: what stands above may grow or shrink.
  function place() {
    const edge = summary.getBoundingClientRect().bottom + 8;
    let found = null;
    for (const clause of document.querySelectorAll("[data-number]")) {
      const top = clause.getBoundingClientRect().top;
      if (top > edge && found) {
        break;
      }
      found = { id: clause.id, top };
    }
    return found;
  }

  function reload(version) {
    const before = recall();
    if (before.from === mine && before.to === version) {
      return; // it made no difference the last time
    }
    keep({ from: mine, to: version, reloading: true, place: place(), scroll: window.scrollY });
    history.scrollRestoration = "manual";
    location.reload();
  }

  function restore() {
    const before = recall();
    if (!before.reloading) {
      return;
    }
    keep({ reloading: false });
    const clause = before.scroll > 0 && before.place && document.getElementById(before.place.id);
    if (clause) {
      window.scrollBy({ top: clause.getBoundingClientRect().top - before.place.top, behavior: "instant" });
    } else {
      window.scrollTo({ top: before.scroll, behavior: "instant" });
    }
    history.scrollRestoration = "auto";
    panel.querySelector("._preview-said").textContent = "Up to date again. " + summary.textContent.replace(/\s+/g, " ");
  }

  function connect() {
    if (source || document.hidden) {
      return;
    }
    source = new EventSource(panel.dataset.events + "?page=" + encodeURIComponent(decodeURI(location.pathname)));
    source.onmessage = (event) => {
      lost.hidden = true;
      if (event.data !== mine) {
        reload(event.data);
      }
    };
    source.onerror = () => {
      lost.hidden = false;
      if (source && source.readyState === EventSource.CLOSED) {
        disconnect();
        setTimeout(connect, 1000);
      }
    };
  }

  // A browser keeps few connections to one host, so that tabs in the background have to do without.
  function disconnect() {
    if (source) {
      source.close();
      source = null;
    }
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  window.addEventListener("pagehide", disconnect);
  window.addEventListener("pageshow", (event) => event.persisted && connect());
  window.addEventListener("load", () => requestAnimationFrame(restore));
  details.open = details.hasAttribute("data-open") || recall().open === true;
  details.addEventListener("toggle", () => keep({ open: details.open }));
  connect();
})();
