// The ledger, sorted and filtered. The pages are complete without it: they hold every figure, by year and month. The data comes in
// scripts, one for each part of the ledger; what is chosen stands in the address.
(function () {
  'use strict';

  var tools = document.getElementById('ledger-tools');
  var pages = document.getElementById('ledger-pages');
  if (!tools || !pages) {
    return;
  }
  var { make, button, load, day: dayOf, say: sayOfAll, saying } = window.attest;
  var root = tools.dataset.root;
  var say = saying('ledger.');
  var OWN = say('own');
  var SHOWN = 100;
  var FILTERS = ['harm', 'place', 'year', 'source', 'victims', 'cause', 'perpetrator', 'standing', 'scope'];
  // By the name in the address: the words at its head, and what of a row is sorted by.
  var COLUMNS = {
    figure: [say('figure'), 'number'],
    victims: [say('who'), 'victims'],
    place: [say('where'), 'place'],
    day: [say('when'), 'day'],
    cause: [say('by-what'), 'cause'],
    source: [say('source'), 'source'],
    article: [say('article'), 'published']
  };
  var rows = [];
  var parts = [];
  var loaded = 0;
  var shown = SHOWN;
  var isStarted = false;
  // A query behind the number sign: it works from a disk, and nothing is sent anywhere.
  var state;

  window.attestLedger = {
    parts: list => { parts = list; },
    rows: (name, pool, articles, data) => {
      data.forEach(([article, anchor, words, count, minimum, maximum, harm, victims, place, placeHref, from, to, cause, perpetrator,
        source, sourceHref, cumulative, verdict, incident, incidentHref]) => {
        var [path, headline, published, publisher, lang] = articles[article];
        var text = at => pool[at] || '';
        var way = at => pool[at] && root + pool[at];
        var day = from || published;
        rows.push({
          href: root + 'articles/' + path + '.html', headline, published, publisher: text(publisher), lang: text(lang), anchor, words,
          count, minimum, maximum, number: minimum ?? maximum ?? '', harm: text(harm), victims: text(victims), place: text(place),
          placeHref: way(placeHref), from, to, day, year: day.slice(0, 4), cause: text(cause), perpetrator: text(perpetrator),
          source: text(source) || OWN, sourceHref: way(sourceHref), scope: say(cumulative ? 'cumulative' : 'one'), cumulative,
          standing: text(verdict), incident: text(incident), incidentHref: way(incidentHref)
        });
      });
    }
  };

  function asked(key) {
    return state.get(key) || '';
  }

  function read() {
    state = new URLSearchParams(location.hash.slice(1));
  }

  function write() {
    Array.from(state.keys()).filter(key => !asked(key)).forEach(key => state.delete(key));
    state.sort();
    history.replaceState(null, '', state.toString() ? '#' + state : location.pathname + location.search);
  }

  function isChosen() {
    return FILTERS.concat('find', 'sort').some(asked);
  }

  // One part after another, so that the first are seen at once and the reader's machine is not flooded; those of the year that is
  // asked for come first.
  async function start() {
    if (isStarted) {
      return;
    }
    isStarted = true;
    try {
      await load(root + 'figures/data/parts.js');
      var isLater = part => !asked('year') || !part[0].startsWith(asked('year'));
      parts.sort((a, b) => isLater(a) - isLater(b));
      for (var part of parts) {
        await load(root + 'figures/data/' + part[0] + '.js');
        loaded++;
        if (loaded === 1 || loaded % 20 === 0 || loaded === parts.length) {
          offer();
          draw();
        }
      }
    } catch (e) {
      status.textContent = say('failed', e.message);
    }
  }

  function isAsked(row) {
    return FILTERS.every(key => !asked(key) || row[key] === asked(key)) &&
      [row.words, row.victims, row.place, row.cause, row.perpetrator, row.source, row.incident, row.headline].join('\n').toLowerCase()
        .includes(asked('find').toLowerCase());
  }

  // The column that is sorted by, and whether from its end.
  function order() {
    var [, down, key] = /^(-?)(.*)/.exec(asked('sort'));
    return COLUMNS[key] ? [key, down] : ['day', ''];
  }

  // What is not said comes last, whichever the direction.
  function chosen() {
    var [key, down] = order();
    var value = row => row[COLUMNS[key][1]];
    var isMissing = row => value(row) === '' || value(row) === OWN;
    return rows.filter(isAsked).sort((a, b) =>
      isMissing(a) - isMissing(b) || (down ? -1 : 1) * ((value(a) > value(b)) - (value(a) < value(b))));
  }

  // The choices of each filter, with how many figures have it.
  function offer() {
    FILTERS.forEach(key => {
      var select = controls[key];
      if (select === document.activeElement && select.options.length > 1) {
        return; // it may be open
      }
      var counts = new Map(asked(key) ? [[asked(key), 0]] : []);
      rows.forEach(row => counts.set(row[key], (counts.get(row[key]) || 0) + 1));
      counts.delete('');
      select.replaceChildren(make('option', {}, say('any')),
        ...Array.from(counts.keys()).sort().map(value => make('option', { value }, value + ' (' + counts.get(value) + ')')));
      select.options[0].value = '';
      select.value = asked(key);
    });
  }

  function link(href, text) {
    return make('a', { href, dir: 'auto' }, text);
  }

  function below(...content) {
    return make('span', 'basis', ...content);
  }

  function cell(text, href, more) {
    var words = href ? link(href, text) : text ? make('bdi', {}, text) : make('span', 'unsaid', sayOfAll('not-said'));
    return make('td', {}, words, more && below(more));
  }

  function days(row) {
    return !row.from ? row.to && say('until', dayOf(row.to))
      : dayOf(row.from) + (row.to === row.from ? '' : ' – ' + (row.to ? dayOf(row.to) : '…'));
  }

  function draw() {
    var active = isChosen();
    var some = active ? chosen() : [];
    var [sorted, down] = order();
    pages.hidden = active;
    table.hidden = get.hidden = !active;
    table.querySelectorAll('th').forEach(head => {
      head.ariaSort = head.dataset.key !== sorted ? null : down ? 'descending' : 'ascending';
    });
    body.replaceChildren(...some.slice(0, shown).map(tableRow));
    more.hidden = some.length <= shown;
    var all = parts.reduce((sum, part) => sum + part[2], 0);
    status.textContent = active
      ? say('chosen', some.length, all) + (loaded < parts.length ? ' ' + say('loading', rows.length, all) : '')
      : '';
  }

  function tableRow(row) {
    return make('tr', {},
      make('th', { scope: 'row', class: 'stated' },
        make('span', 'count', row.count), ' ', make('span', 'harm', row.harm),
        below(make('a', { class: 'cited', href: row.href + '#' + row.anchor, lang: row.lang, dir: 'auto' }, row.words)),
        row.cumulative && below(say('running')),
        row.incident && below(link(row.incidentHref, row.incident), row.standing && ': ' + row.standing)),
      cell(row.victims),
      cell(row.place, row.placeHref),
      cell(days(row), '', !row.from && !row.to && row.published && say('reported', dayOf(row.published))),
      cell(row.cause, '', row.perpetrator && say('alleged', row.perpetrator)),
      cell(row.source, row.sourceHref),
      cell(row.headline, row.href,
        [row.publisher, row.published && dayOf(row.published)].filter(Boolean).join(sayOfAll('comma') + ' ')));
  }

  // A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
  function field(value) {
    var text = String(value ?? '').replace(/^[=+\-@\t\r]/, '\'$&');
    return /[",\n\r]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  function csv() {
    var lines = chosen().map(r => [r.count, r.minimum, r.maximum, r.harm, r.words, r.victims, r.place, r.from, r.to, r.cause, r.perpetrator,
      r.source, r.cumulative ? 'cumulative' : 'incident', r.incident, r.standing, r.headline, r.publisher, r.published,
      new URL(r.href + '#' + r.anchor, location.href)]);
    return '\ufeffcount,minimum,maximum,harm,words,victims,place,from,to,cause,alleged_perpetrator,reported_by,scope,incident,'
      + 'sources_of_the_toll,headline,publisher,published,address\r\n' + lines.map(line => line.map(field).join(',') + '\r\n').join('');
  }

  function save() {
    var href = URL.createObjectURL(new Blob([csv()], { type: 'text/csv;charset=utf-8' }));
    make('a', { href, download: 'casualty-figures.csv' }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1000);
  }

  function choose(key, value) {
    state.set(key, value);
    shown = SHOWN;
    write();
    start();
    draw();
  }

  function follow() {
    controls.find.value = asked('find');
    offer();
    if (isChosen()) {
      start();
    }
    draw();
  }

  read();
  var controls = {};
  var fields = make('div', { class: 'ledger-fields', role: 'group', 'aria-label': say('filter') },
    ...['find'].concat(FILTERS).map(key => {
      var control = controls[key] = key === 'find' ? make('input', { type: 'search', autocomplete: 'off' }) : make('select', {});
      control.addEventListener('input', () => choose(key, control.value));
      return make('label', {}, say(key), control);
    }));
  fields.addEventListener('focusin', start);
  fields.addEventListener('pointerenter', start);
  var status = make('p', { class: 'note', role: 'status' });
  var get = make('p', 'ledger-get', button(say('save'), save), ' ', button(say('clear'), () => {
    state = new URLSearchParams();
    write();
    follow();
  }));
  var body = make('tbody', {});
  var table = make('table', 'ledger ledger-view', make('caption', {}, say('caption')),
    make('thead', {}, make('tr', {}, ...Object.entries(COLUMNS).map(([key, [words]]) => make('th', { scope: 'col', 'data-key': key },
      button(words, () => choose('sort', asked('sort') === key ? '-' + key : key)))))),
    body);
  var more = make('p', 'ledger-more', button(say('more'), () => {
    shown += SHOWN;
    draw();
  }));
  var box = make('details', { open: isChosen() || matchMedia('(min-width: 40rem)').matches }, make('summary', {}, say('tools')), fields);
  tools.append(box, status, get, table, more);
  tools.hidden = false;
  follow();
  window.addEventListener('hashchange', () => {
    read();
    follow();
  });
})();
