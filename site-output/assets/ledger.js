(function () {
'use strict';
var tools = document.getElementById('ledger-tools');
var pages = document.getElementById('ledger-pages');
if (!tools || !pages) {
return;
}
var root = tools.dataset.root;
var say = function (key, ...given) { return window.attest.say('ledger.' + key, ...given); };
var OWN = say('own');
var SHOWN = 100;
var FILTERS = [
['harm', say('harm'), function (r) { return r.harm; }],
['place', say('place'), function (r) { return r.place; }],
['year', say('year'), function (r) { return r.day.slice(0, 4); }],
['source', say('source'), function (r) { return r.source || OWN; }],
['victims', say('victims'), function (r) { return r.victims; }],
['cause', say('cause'), function (r) { return r.cause; }],
['perpetrator', say('perpetrator'), function (r) { return r.perpetrator; }],
['standing', say('standing'), function (r) { return r.verdict; }],
['scope', say('scope'), function (r) { return r.cumulative ? say('cumulative') : say('one'); }]
];
var COLUMNS = [
['figure', say('figure'), function (a, b, way) { return way * (number(a) - number(b)); }],
['victims', say('who'), by('victims')],
['place', say('where'), by('place')],
['day', say('when'), by('day')],
['cause', say('by-what'), by('cause')],
['source', say('source'), by('source')],
['article', say('article'), by('published')]
];
var rows = [];
var parts = [];
var loaded = 0;
var shown = SHOWN;
var table, body, status, more, get;
var controls = {};
var state = {};
window.attestLedger = {
parts: function (list) { parts = list; },
rows: function (name, pool, articles, data) {
var text = function (at) { return at < 0 ? '' : pool[at]; };
data.forEach(function (d) {
var a = articles[d[0]];
rows.push({
href: root + 'articles/' + a[0] + '.html', headline: a[1], published: a[2], publisher: text(a[3]), lang: text(a[4]),
anchor: d[1], words: d[2], count: d[3], minimum: d[4], maximum: d[5], harm: text(d[6]), victims: text(d[7]),
place: text(d[8]), placeHref: text(d[9]), from: d[10] || '', to: d[11] || '', day: d[10] || a[2], cause: text(d[12]),
perpetrator: text(d[13]), source: text(d[14]), sourceHref: text(d[15]), cumulative: d[16] === 1, verdict: text(d[17]),
incident: text(d[18]), incidentHref: text(d[19])
});
});
}
};
function by(key) {
return function (a, b, way) {
return !a[key] || !b[key] ? (a[key] ? -1 : b[key] ? 1 : 0) : way * (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0);
};
}
function number(row) {
return row.minimum === null ? (row.maximum === null ? -1 : row.maximum) : row.minimum;
}
function make(name, text, attributes) {
var element = document.createElement(name);
if (text) {
element.textContent = text;
}
Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
return element;
}
function link(href, text, attributes) {
var element = make('a', text, attributes);
element.href = href;
return element;
}
function read() {
state = {};
location.hash.slice(1).split('&').forEach(function (pair) {
var at = pair.indexOf('=');
if (at > 0) {
try {
state[pair.slice(0, at)] = decodeURIComponent(pair.slice(at + 1).replace(/\+/g, ' '));
} catch (e) { /* not well-formed: as if it were not there */ }
}
});
}
function write() {
var pairs = Object.keys(state).sort().filter(function (key) { return state[key]; }).map(function (key) {
return key + '=' + encodeURIComponent(state[key]);
});
history.replaceState(null, '', pairs.length ? '#' + pairs.join('&') : location.pathname + location.search);
}
function known() {
return Object.keys(state).some(function (key) {
return key === 'sort' || key === 'find' || FILTERS.some(function (f) { return f[0] === key; });
});
}
function load(src, then) {
var script = document.createElement('script');
script.src = src;
script.onload = then;
script.onerror = function () {
status.textContent = say('failed', src);
};
document.head.appendChild(script);
}
function loadParts() {
if (loaded < parts.length) {
load(root + 'figures/data/' + parts[loaded][0] + '.js', function () {
loaded++;
if (loaded === 1 || loaded % 20 === 0 || loaded === parts.length) {
choices();
draw();
}
loadParts();
});
}
}
function matches(row, but) {
var find = (state.find || '').toLowerCase();
return FILTERS.every(function (f) { return f[0] === but || !state[f[0]] || f[2](row) === state[f[0]]; }) && (!find ||
[row.words, row.victims, row.place, row.cause, row.perpetrator, row.source, row.incident, row.headline].join('\n').toLowerCase()
.indexOf(find) >= 0);
}
function current() {
var chosen = rows.filter(function (row) { return matches(row, ''); });
var key = (state.sort || 'day').replace(/^-/, '');
var down = (state.sort || '').charAt(0) === '-';
var column = COLUMNS.filter(function (c) { return c[0] === key; })[0] || COLUMNS[3];
return chosen.map(function (row, at) { return [row, at]; }).sort(function (a, b) {
return column[2](a[0], b[0], down ? -1 : 1) || a[1] - b[1];
}).map(function (pair) { return pair[0]; });
}
function choices() {
FILTERS.forEach(function (f) {
var select = controls[f[0]];
if (select === document.activeElement && select.options.length > 1) {
return; // it may be open
}
var counts = new Map();
rows.forEach(function (row) {
var value = f[2](row);
if (value) {
counts.set(value, (counts.get(value) || 0) + 1);
}
});
var values = Array.from(counts.keys()).sort();
if (state[f[0]] && values.indexOf(state[f[0]]) < 0) {
values.unshift(state[f[0]]);
}
select.replaceChildren(make('option', say('any'), { value: '' }));
values.forEach(function (value) {
select.appendChild(make('option', value + ' (' + (counts.get(value) || 0) + ')', { value: value }));
});
select.value = state[f[0]] || '';
});
}
function cell(tr, text, href) {
var td = make('td');
td.appendChild(href ? link(href, text) : text ? make('bdi', text) : make('span', window.attest.say('not-said'), { class: 'unsaid' }));
tr.appendChild(td);
return td;
}
function line(td, text) {
td.appendChild(make('span', text, { class: 'basis' }));
}
function days(row) {
var day = window.attest.day;
return !row.from ? (row.to ? say('until', day(row.to)) : '') : day(row.from) + (row.to === row.from ? '' : ' – ' + (row.to ? day(row.to) : '…'));
}
function draw() {
var active = known();
var chosen = active ? current() : [];
pages.hidden = active;
table.hidden = !active;
get.hidden = !active;
COLUMNS.forEach(function (c) {
var head = table.querySelector('[data-key="' + c[0] + '"]');
var key = (state.sort || 'day').replace(/^-/, '');
if (c[0] === key) {
head.setAttribute('aria-sort', (state.sort || '').charAt(0) === '-' ? 'descending' : 'ascending');
} else {
head.removeAttribute('aria-sort');
}
});
body.replaceChildren();
chosen.slice(0, shown).forEach(function (row) { body.appendChild(tableRow(row)); });
more.hidden = chosen.length <= shown;
var all = parts.reduce(function (sum, part) { return sum + part[2]; }, 0);
var partly = loaded < parts.length ? ' ' + say('loading', rows.length, all) : '';
status.textContent = active
? say('chosen', chosen.length, all) + partly
: '';
}
function tableRow(row) {
var tr = make('tr');
var th = make('th', '', { scope: 'row', class: 'stated' });
th.appendChild(make('span', row.count, { class: 'count' }));
th.appendChild(document.createTextNode(' '));
th.appendChild(make('span', row.harm, { class: 'harm' }));
var words = make('span', '', { class: 'basis' });
words.appendChild(link(row.href + '#' + row.anchor, row.words, row.lang ? { class: 'cited', lang: row.lang, dir: 'auto' } : { class: 'cited', dir: 'auto' }));
th.appendChild(words);
if (row.cumulative) {
line(th, say('running'));
}
if (row.incident) {
var incident = make('span', '', { class: 'basis' });
incident.appendChild(link(root + row.incidentHref, row.incident));
incident.appendChild(document.createTextNode(row.verdict ? ': ' + row.verdict : ''));
th.appendChild(incident);
}
tr.appendChild(th);
cell(tr, row.victims);
cell(tr, row.place, row.placeHref && root + row.placeHref);
var when = cell(tr, days(row));
if (!row.from && !row.to && row.published) {
line(when, say('reported', window.attest.day(row.published)));
}
var cause = cell(tr, row.cause);
if (row.perpetrator) {
line(cause, say('alleged', row.perpetrator));
}
cell(tr, row.source || OWN, row.sourceHref && root + row.sourceHref);
var article = cell(tr, row.headline, row.href);
article.firstChild.setAttribute('dir', 'auto');
line(article, [row.publisher, row.published && window.attest.day(row.published)].filter(Boolean).join(window.attest.say('comma') + ' '));
return tr;
}
function field(value) {
var text = value === null || value === undefined ? '' : String(value);
if (/^[=+\-@\t\r]/.test(text)) {
text = '\'' + text;
}
return /[",\n\r]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
}
function csv() {
var head = ['count', 'minimum', 'maximum', 'harm', 'words', 'victims', 'place', 'from', 'to', 'cause', 'alleged_perpetrator', 'reported_by',
'scope', 'incident', 'sources_of_the_toll', 'headline', 'publisher', 'published', 'address'];
var lines = current().map(function (r) {
return [r.count, r.minimum, r.maximum, r.harm, r.words, r.victims, r.place, r.from, r.to, r.cause, r.perpetrator, r.source || OWN,
r.cumulative ? 'cumulative' : 'incident', r.incident, r.verdict, r.headline, r.publisher, r.published,
new URL(r.href + '#' + r.anchor, location.href).href].map(field).join(',');
});
return '\ufeff' + [head.join(',')].concat(lines).join('\r\n') + '\r\n';
}
function save() {
var address = URL.createObjectURL(new Blob([csv()], { type: 'text/csv;charset=utf-8' }));
var a = link(address, '', { download: 'casualty-figures.csv' });
document.body.appendChild(a);
a.click();
a.remove();
setTimeout(function () { URL.revokeObjectURL(address); }, 1000);
}
function chose(key, value) {
state[key] = value;
shown = SHOWN;
write();
start();
draw();
}
function wanted(part) {
return state.year && part[0].indexOf(state.year) === 0 ? 1 : 0;
}
var started = false;
function start() {
if (!started) {
started = true;
load(root + 'figures/data/parts.js', function () {
parts.sort(function (a, b) { return wanted(b) - wanted(a); });
loadParts();
});
}
}
function build() {
var fields = make('div', '', { class: 'ledger-fields', role: 'group', 'aria-label': say('filter') });
var find = make('label', say('words'));
var input = make('input', '', { type: 'search', autocomplete: 'off' });
input.value = state.find || '';
input.addEventListener('input', function () { chose('find', input.value); });
find.appendChild(input);
fields.appendChild(find);
controls.find = input;
FILTERS.forEach(function (f) {
var label = make('label', f[1]);
var select = make('select');
select.appendChild(make('option', say('any'), { value: '' }));
select.addEventListener('change', function () { chose(f[0], select.value); });
controls[f[0]] = select;
label.appendChild(select);
fields.appendChild(label);
});
fields.addEventListener('focusin', start);
fields.addEventListener('pointerenter', start);
status = make('p', '', { class: 'note', role: 'status', 'aria-live': 'polite' });
get = make('p', '', { class: 'ledger-get' });
var button = make('button', say('save'), { type: 'button' });
button.addEventListener('click', save);
var clear = make('button', say('clear'), { type: 'button' });
clear.addEventListener('click', function () {
state = {};
input.value = '';
write();
choices();
draw();
});
get.append(button, ' ', clear);
table = make('table', '', { class: 'ledger ledger-view' });
table.appendChild(make('caption', say('caption')));
var head = make('thead');
var tr = make('tr');
COLUMNS.forEach(function (c) {
var th = make('th', '', { scope: 'col', 'data-key': c[0] });
var sort = make('button', c[1], { type: 'button' });
sort.addEventListener('click', function () { chose('sort', state.sort === c[0] ? '-' + c[0] : c[0]); });
th.appendChild(sort);
tr.appendChild(th);
});
head.appendChild(tr);
body = make('tbody');
table.append(head, body);
more = make('p', '', { class: 'ledger-more' });
var next = make('button', say('more'), { type: 'button' });
next.addEventListener('click', function () {
shown += SHOWN;
draw();
});
more.appendChild(next);
var box = make('details');
box.open = known() || window.matchMedia('(min-width: 40rem)').matches;
box.append(make('summary', say('tools')), fields);
tools.append(box, status, get, table, more);
tools.hidden = false;
}
read();
build();
draw();
if (known()) {
start();
}
window.addEventListener('hashchange', function () {
read();
controls.find.value = state.find || '';
choices();
if (known()) {
start();
}
draw();
});
})();
