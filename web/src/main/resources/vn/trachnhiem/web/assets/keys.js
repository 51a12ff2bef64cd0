/* Single keys for those who work by keyboard; every one of them does what a link or button on the page does too.
   They are ignored in fields and while an input method composes (Telex, VNI), and can be switched off in the help. */
(() => {
  "use strict";
  const OFF = "so.keys.off";
  const field = (e) => e && (e.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName));
  const rows = () => [...document.querySelectorAll(".so-table tbody tr, .so-line > li, .so-prop")].filter((r) => r.querySelector("a"));
  let at = -1;

  const go = (step) => {
    const all = rows();
    if (all.length === 0) return;
    at = Math.min(all.length - 1, Math.max(0, at + step));
    const link = all[at].querySelector("a");
    link.focus();
    link.scrollIntoView({ block: "nearest" });
  };
  const focus = (selector) => {
    const e = document.querySelector(selector);
    if (e) { e.focus(); if (e.select) e.select(); }
  };
  const help = document.getElementById("phim");
  const keys = {
    "/": () => focus(".so-search input"),
    t: () => focus("#on"),
    j: () => go(1),
    k: () => go(-1),
    "?": () => help && help.showModal(),
  };

  document.addEventListener("keydown", (e) => {
    if (e.isComposing || e.keyCode === 229) return;
    if (e.key === "Enter" && e.ctrlKey && e.target.form) { e.target.form.requestSubmit(); return; }
    if (e.ctrlKey || e.metaKey || e.altKey || field(e.target) || localStorage.getItem(OFF)) return;
    const act = keys[e.key];
    if (act) { e.preventDefault(); act(); }
  });

  const off = document.getElementById("phim-tat");
  if (off) {
    off.checked = Boolean(localStorage.getItem(OFF));
    off.addEventListener("change", () => (off.checked ? localStorage.setItem(OFF, "1") : localStorage.removeItem(OFF)));
  }
  const opener = document.getElementById("phim-mo");
  if (opener) {
    opener.hidden = false;
    opener.addEventListener("click", () => help.showModal());
  }

  document.querySelectorAll("[data-print]").forEach((b) => {
    b.hidden = false;
    b.addEventListener("click", () => window.print());
  });

  /* a form that was sent cannot be sent again by a second click; the server would know it by its key anyway */
  document.addEventListener("submit", (e) => {
    if (e.target.dataset.sent) { e.preventDefault(); return; }
    if (e.target.method === "post") e.target.dataset.sent = "1";
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form").forEach((f) => delete f.dataset.sent));
})();
