// A finding may be split over several marks, of which only the first is the target of its link: this marks them all. The pages
// are complete without it.
(function () {
  'use strict';

  var language = document.documentElement.lang;

  /* What the scripts of single pages share. */
  var attest = window.attest = {
    /* The words of a message of words.js, which the archive's language makes, with what is put into it. */
    say: function (key, ...given) {
      var words = (window.attestWords || {})[key] || key;
      if (typeof words !== 'string') {
        words = words[new Intl.PluralRules(language).select(given[0])] || words.other;
      }
      return words.replace(/\{(\d)\}/g, (all, at) => attest.number(given[at]));
    },

    /* A number with Western digits, as in the pages; anything else as it is. */
    number: function (value) {
      return typeof value === 'number' ? value.toLocaleString(language + '-u-nu-latn') : value;
    },

    /* '13 October 2016' of '2016-10-13'. */
    day: function (iso) {
      var parts = iso.split('-');
      return attest.say('date.day', String(Number(parts[2])), attest.say('month.' + Number(parts[1])), parts[0]);
    }
  };

  var notes = 'details.content-note:not([open])';

  /* A content note is opened by whom leads behind it, and on paper. */
  function openAround(words) {
    var note = words && words.closest(notes);
    if (note) {
      note.open = true;
      words.scrollIntoView();
    }
  }

  window.addEventListener('beforeprint', () => document.querySelectorAll(notes).forEach(note => { note.open = true; }));

  function mark() {
    document.querySelectorAll('[data-finding].is-target').forEach(function (piece) {
      piece.classList.remove('is-target');
    });
    var id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch (e) {
      return; // an address that is not well-formed names nothing
    }
    if (!id || /\s/.test(id)) {
      return;
    }
    openAround(document.getElementById(id));
    document.querySelectorAll('[data-finding~="' + CSS.escape(id) + '"]').forEach(function (piece) {
      piece.classList.add('is-target');
    });
  }

  window.addEventListener('hashchange', mark);
  mark();
})();
