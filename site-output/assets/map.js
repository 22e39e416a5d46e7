(function () {
'use strict';
var MOST = 32;
var say = function (key, ...given) { return window.attest.say('map.' + key, ...given); };
document.querySelectorAll('.map-frame').forEach(function (frame) {
var sheet = frame.querySelector('.map-sheet');
var land = frame.querySelector('.map-land');
var size = land.getAttribute('viewBox').split(' ').map(Number);
var view = { x: 0, y: 0, zoom: 1 };
var pinned = [];
sheet.querySelectorAll('.country, .spot circle, .spot text').forEach(function (mark) {
var names = mark.hasAttribute('cx') ? ['cx', 'cy'] : ['x', 'y'];
pinned.push({
mark: mark,
names: names,
x: parseFloat(mark.getAttribute(names[0])) / 100,
y: parseFloat(mark.getAttribute(names[1])) / 100
});
});
var scale = sheet.querySelector('text.scale');
var kilometres = Number(sheet.dataset.kilometres);
function draw() {
var part = 1 / view.zoom;
view.x = Math.min(1 - part, Math.max(0, view.x));
view.y = Math.min(1 - part, Math.max(0, view.y));
land.setAttribute('viewBox', [view.x * size[2], view.y * size[3], part * size[2], part * size[3]].join(' '));
pinned.forEach(function (pin) {
pin.mark.setAttribute(pin.names[0], (pin.x - view.x) * view.zoom * 100 + '%');
pin.mark.setAttribute(pin.names[1], (pin.y - view.y) * view.zoom * 100 + '%');
});
scale.textContent = say('kilometres', Number((kilometres / view.zoom).toPrecision(2)));
frame.classList.toggle('is-near', view.zoom >= 4);
}
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
function button(sign, name, act) {
var made = document.createElement('button');
made.type = 'button';
made.textContent = sign;
made.setAttribute('aria-label', name);
made.addEventListener('click', act);
return made;
}
var tools = document.createElement('div');
tools.className = 'map-tools';
tools.append(
button('+', say('nearer'), function () { zoom(2, 0.5, 0.5); }),
button('−', say('farther'), function () { zoom(0.5, 0.5, 0.5); }),
button('⤢', say('whole'), function () { view = { x: 0, y: 0, zoom: 1 }; draw(); })
);
frame.append(tools);
var keys = {
'+': function () { zoom(2, 0.5, 0.5); },
'=': function () { zoom(2, 0.5, 0.5); },
'-': function () { zoom(0.5, 0.5, 0.5); },
ArrowLeft: function () { move(-0.1, 0); },
ArrowRight: function () { move(0.1, 0); },
ArrowUp: function () { move(0, -0.1); },
ArrowDown: function () { move(0, 0.1); }
};
frame.addEventListener('keydown', function (event) {
if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
keys[event.key]();
event.preventDefault();
}
});
frame.addEventListener('focusin', function (event) {
var spot = event.target.closest && event.target.closest('.spot');
if (!spot || view.zoom === 1) {
return;
}
var pin = pinned.find(function (one) { return one.mark.parentNode === spot; });
view.x = pin.x - 0.5 / view.zoom;
view.y = pin.y - 0.5 / view.zoom;
draw();
});
var from = null;
sheet.addEventListener('pointerdown', function (event) {
if (view.zoom > 1 && event.button === 0) {
from = { x: event.clientX, y: event.clientY, moved: false };
}
});
sheet.addEventListener('pointermove', function (event) {
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
sheet.addEventListener('pointerup', function () {
var moved = from && from.moved;
from = null;
if (moved) {
var stay = function (click) { click.preventDefault(); };
sheet.addEventListener('click', stay, true);
setTimeout(function () { sheet.removeEventListener('click', stay, true); }, 0);
}
});
sheet.addEventListener('dragstart', function (event) { event.preventDefault(); });
sheet.addEventListener('wheel', function (event) {
if (!event.ctrlKey) {
return; // the page scrolls
}
event.preventDefault();
var box = sheet.getBoundingClientRect();
zoom(event.deltaY < 0 ? 1.25 : 0.8, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
}, { passive: false });
});
})();
