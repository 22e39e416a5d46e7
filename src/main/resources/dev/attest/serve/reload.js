// Served by `attest serve` only: loads the page anew after a build, puts what is shown before the build in its place, and shows why a
// build failed.
(() => {
  const shown = new URL(document.currentScript.src).searchParams.get("build");
  if (window.attestLive) {
    window.attestLive.shown = shown; // this page was put in place of one whose script still listens
    return;
  }
  const live = (window.attestLive = { shown });
  const events = new EventSource("/attest-live/events");
  let failure = "";
  let latest = "";
  let isLeaving = false;
  let place = null;

  function banner() {
    document.getElementById("attest-live-failure")?.remove();
    if (!failure) {
      return;
    }
    const made = document.createElement("pre");
    made.id = "attest-live-failure";
    made.setAttribute("role", "alert");
    // Set one by one: the site's policy forbids style attributes, not this.
    Object.assign(made.style, {
      position: "fixed", insetBlockStart: "0", insetInline: "0", zIndex: "2147483647", margin: "0", padding: "1rem",
      maxBlockSize: "50vh", overflow: "auto", whiteSpace: "pre-wrap", direction: "ltr", textAlign: "left",
      font: "14px/1.5 ui-monospace, monospace", color: "#fff", background: "#8c1d18",
    });
    made.textContent = "The build failed; this is the last good page.\n\n" + failure;
    document.body.prepend(made);
  }

  // What comes between must not take the place of the page that is on its way.
  function reload() {
    isLeaving = true;
    location.reload();
  }

  // Without a navigation, which takes a browser longer than all the rest. Scripts of the page run anew, in the same window; what a
  // template newly allows in the content security policy is allowed from the build on.
  async function replace(preview) {
    latest = preview;
    const answer = await fetch(location.href.replace(/#.*/s, ""));
    const page = await answer.text();
    if (isLeaving || preview !== latest) {
      return;
    }
    place = place ?? [scrollX, scrollY]; // of the page before, if the last one has not come to its end
    const settle = () => scrollTo(...place);
    document.open(); // takes away all that listens to the page and its window
    if (events.readyState === EventSource.CLOSED) {
      reload(); // a link was followed just now, and with its page the browser let go of the events
      return;
    }
    window.addEventListener("error", reload);
    window.addEventListener("load", () => {
      window.removeEventListener("error", reload);
      settle(); // the address may have led to a place of its own
      place = null;
    });
    document.addEventListener("DOMContentLoaded", () => {
      settle();
      banner();
    });
    document.write(page);
    document.close();
  }

  events.addEventListener("preview", (event) => {
    if (document.querySelector("script[type=module]")) {
      reload(); // a module runs once in a window
    } else {
      replace(event.data).catch(() => event.data === latest && reload());
    }
  });

  events.addEventListener("build", (event) => {
    if (event.data !== live.shown) {
      reload();
    } else {
      failure = "";
      banner();
    }
  });

  events.addEventListener("failure", (event) => {
    failure = event.data;
    banner();
  });
})();
