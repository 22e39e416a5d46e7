// Lets a reader come nearer on a map: with buttons, with + and - and the arrows, by dragging. The map is complete without it.
(function () {
  'use strict';

  var MOST = 32;
  var { make, button, saying } = window.attest;
  var say = saying('map.');

  document.querySelectorAll('.map-frame').forEach(frame => {
    var sheet = frame.querySelector('.map-sheet');
    var land = frame.querySelector('.map-land');
    var size = land.getAttribute('viewBox').split(' ').map(Number);
    var view = { x: 0, y: 0, zoom: 1 };
    // Everything that lies at a place of the map, with where it lies on the whole of it, from 0 to 1.
    var pinned = [];
    sheet.querySelectorAll('.country, .spot circle, .spot text').forEach(mark => {
      var names = mark.hasAttribute('cx') ? ['cx', 'cy'] : ['x', 'y'];
      var [x, y] = names.map(name => parseFloat(mark.getAttribute(name)) / 100);
      pinned.push({ mark, names, x, y });
    });
    var scale = sheet.querySelector('text.scale');
    var kilometres = Number(sheet.dataset.kilometres);

    function draw() {
      var part = 1 / view.zoom;
      view.x = Math.min(1 - part, Math.max(0, view.x));
      view.y = Math.min(1 - part, Math.max(0, view.y));
      land.setAttribute('viewBox', [view.x * size[2], view.y * size[3], part * size[2], part * size[3]].join(' '));
      pinned.forEach(pin => {
        pin.mark.setAttribute(pin.names[0], (pin.x - view.x) * view.zoom * 100 + '%');
        pin.mark.setAttribute(pin.names[1], (pin.y - view.y) * view.zoom * 100 + '%');
      });
      scale.textContent = say('kilometres', Number((kilometres / view.zoom).toPrecision(2)));
      frame.classList.toggle('is-near', view.zoom >= 4);
    }

    /** Comes nearer to, or goes farther from, a point of what is seen, from 0 to 1. */
    function zoom(times, x, y) {
      var to = Math.min(MOST, Math.max(1, view.zoom * times));
      view.x += x / view.zoom - x / to;
      view.y += y / view.zoom - y / to;
      view.zoom = to;
      draw();
    }

    function move(x, y) {
      view.x += x / view.zoom;
      view.y += y / view.zoom;
      draw();
    }

    frame.append(make('div', 'map-tools',
      button('+', () => zoom(2, 0.5, 0.5), { 'aria-label': say('nearer') }),
      button('−', () => zoom(0.5, 0.5, 0.5), { 'aria-label': say('farther') }),
      button('⤢', () => zoom(0, 0.5, 0.5), { 'aria-label': say('whole') })));

    var keys = {
      '+': () => zoom(2, 0.5, 0.5),
      '=': () => zoom(2, 0.5, 0.5),
      '-': () => zoom(0.5, 0.5, 0.5),
      ArrowLeft: () => move(-0.1, 0),
      ArrowRight: () => move(0.1, 0),
      ArrowUp: () => move(0, -0.1),
      ArrowDown: () => move(0, 0.1)
    };
    frame.addEventListener('keydown', event => {
      if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        keys[event.key]();
        event.preventDefault();
      }
    });
    // A spot that is reached by the keyboard is brought into view.
    frame.addEventListener('focusin', event => {
      var spot = event.target.closest && event.target.closest('.spot');
      if (!spot || view.zoom === 1) {
        return;
      }
      var pin = pinned.find(one => one.mark.parentNode === spot);
      view.x = pin.x - 0.5 / view.zoom;
      view.y = pin.y - 0.5 / view.zoom;
      draw();
    });

    var from = null;
    sheet.addEventListener('pointerdown', event => {
      if (view.zoom > 1 && event.button === 0) {
        from = { x: event.clientX, y: event.clientY, moved: false };
      }
    });
    sheet.addEventListener('pointermove', event => {
      if (!from) {
        return;
      }
      var dx = event.clientX - from.x;
      var dy = event.clientY - from.y;
      if (!from.moved && Math.hypot(dx, dy) < 4) {
        return;
      }
      if (!from.moved) {
        sheet.setPointerCapture(event.pointerId);
      }
      from = { x: event.clientX, y: event.clientY, moved: true };
      move(-dx / sheet.clientWidth, -dy / sheet.clientHeight);
    });
    sheet.addEventListener('pointerup', () => {
      var moved = from && from.moved;
      from = null;
      if (moved) {
        // The click that ends a dragging follows no link.
        var stay = click => click.preventDefault();
        sheet.addEventListener('click', stay, true);
        setTimeout(() => sheet.removeEventListener('click', stay, true), 0);
      }
    });
    sheet.addEventListener('dragstart', event => event.preventDefault());
    sheet.addEventListener('wheel', event => {
      if (!event.ctrlKey) {
        return; // the page scrolls
      }
      event.preventDefault();
      var box = sheet.getBoundingClientRect();
      zoom(event.deltaY < 0 ? 1.25 : 0.8, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    }, { passive: false });
  });
})();
