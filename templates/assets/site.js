// What all pages share, which are complete without it: a finding that is split over several marks, of which only the first is the
// target of its link, is marked whole; a slash leads to the search, as in many archives; and the tools of the other scripts.
(function () {
  'use strict';

  var language = document.documentElement.lang;

  var attest = window.attest = {
    /* The words of a message of words.js, which the archive's language makes, with what is put into it. */
    say: (key, ...given) => {
      var words = (window.attestWords || {})[key] || key;
      if (typeof words !== 'string') {
        words = words[new Intl.PluralRules(language).select(given[0])] || words.other;
      }
      return words.replace(/\{(\d)\}/g, (all, at) => attest.number(given[at]));
    },

    /* The same for the messages of one script, whose keys begin alike. */
    saying: start => (key, ...given) => attest.say(start + key, ...given),

    /* A number as in the pages; anything else as it is. */
    number: value => typeof value === 'number' ? String(value).replace(/\B(?=(?:\d{3})+$)/g, () => attest.say('number.group')) : value,

    /* '13 October 2016' of '2016-10-13'. */
    day: iso => {
      var parts = iso.split('-');
      return attest.say('date.day', String(Number(parts[2])), attest.say('month.' + Number(parts[1])), parts[0]);
    },

    /* An element with its attributes, or with its class, and what is in it. What is empty is left out. */
    make: (name, attributes = {}, ...content) => {
      var made = document.createElement(name);
      Object.entries(typeof attributes === 'string' ? { class: attributes } : attributes).forEach(([key, value]) => {
        if (value) {
          made.setAttribute(key, value);
        }
      });
      made.append(...content.filter(Boolean));
      return made;
    },

    button: (words, act, attributes = {}) => {
      var made = attest.make('button', { type: 'button', ...attributes }, words);
      made.addEventListener('click', act);
      return made;
    },

    /* Data comes in scripts, since a page opened from a disk may load nothing else. */
    load: path => new Promise((done, failed) => {
      var script = attest.make('script', { src: path });
      script.onload = done;
      script.onerror = () => failed(new Error(path));
      document.head.append(script);
    })
  };

  var notes = 'details.content-note:not([open])';

  window.addEventListener('beforeprint', () => document.querySelectorAll(notes).forEach(note => { note.open = true; }));

  function mark() {
    document.querySelectorAll('.is-target').forEach(piece => piece.classList.remove('is-target'));
    var id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch (e) {
      return; // an address that is not well-formed names nothing
    }
    if (!id || /\s/.test(id)) {
      return;
    }
    var words = document.getElementById(id);
    var note = words && words.closest(notes);
    if (note) {
      note.open = true;
      words.scrollIntoView();
    }
    document.querySelectorAll('[data-finding~="' + CSS.escape(id) + '"]').forEach(piece => piece.classList.add('is-target'));
  }

  window.addEventListener('hashchange', mark);
  mark();

  document.addEventListener('keydown', event => {
    var field = document.querySelector('[role="search"] [name="q"]');
    var isTyping = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && field && !isTyping && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
})();
