(function () {
'use strict';
var language = document.documentElement.lang;
var attest = window.attest = {
say: function (key, ...given) {
var words = (window.attestWords || {})[key] || key;
if (typeof words !== 'string') {
words = words[new Intl.PluralRules(language).select(given[0])] || words.other;
}
return words.replace(/\{(\d)\}/g, (all, at) => attest.number(given[at]));
},
number: function (value) {
return typeof value === 'number' ? value.toLocaleString(language + '-u-nu-latn') : value;
},
day: function (iso) {
var parts = iso.split('-');
return attest.say('date.day', String(Number(parts[2])), attest.say('month.' + Number(parts[1])), parts[0]);
}
};
var notes = 'details.content-note:not([open])';
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
