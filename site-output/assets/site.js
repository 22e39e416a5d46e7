// A finding may be split over several marks, of which only the first is the target of its link: this marks them all. The pages
// are complete without it.
(function () {
  'use strict';

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
    document.querySelectorAll('[data-finding~="' + CSS.escape(id) + '"]').forEach(function (piece) {
      piece.classList.add('is-target');
    });
  }

  window.addEventListener('hashchange', mark);
  mark();
})();
