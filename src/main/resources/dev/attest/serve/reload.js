// Served by `attest serve` only: loads the page anew after a build, and shows why a build failed.
(() => {
  const shown = new URL(document.currentScript.src).searchParams.get("build");
  const events = new EventSource("/attest-live/events");
  let banner = null;

  events.addEventListener("build", (event) => {
    if (event.data !== shown) {
      location.reload();
    } else if (banner) {
      banner.remove();
      banner = null;
    }
  });

  events.addEventListener("failure", (event) => {
    if (!banner) {
      banner = document.createElement("pre");
      banner.id = "attest-live-failure";
      banner.setAttribute("role", "alert");
      // Set one by one: the site's policy forbids style attributes, not this.
      Object.assign(banner.style, {
        position: "fixed", insetBlockStart: "0", insetInline: "0", zIndex: "2147483647", margin: "0", padding: "1rem",
        maxBlockSize: "50vh", overflow: "auto", whiteSpace: "pre-wrap", direction: "ltr", textAlign: "left",
        font: "14px/1.5 ui-monospace, monospace", color: "#fff", background: "#8c1d18",
      });
      document.body.prepend(banner);
    }
    banner.textContent = "The build failed; this is the last good page.\n\n" + event.data;
  });
})();
