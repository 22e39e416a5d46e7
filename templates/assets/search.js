// The search page: shows what the index under search/ holds of the words typed. docs/search.md describes its scripts.
(function () {
  'use strict';

  var form = document.querySelector('[data-search]');
  var status = document.querySelector('[data-search-status]');
  var list = document.querySelector('[data-search-results]');
  var more = document.querySelector('[data-search-more]');
  if (!form || !status || !list || !more) {
    return;
  }

  var PAGE = 10; // results shown at once
  var FIRST = 3; // and of them so many as soon as they are there
  var LEAD = 3; // a headline is unit 0 of its article, and these are its first sentences
  var CHECKED = 60; // sentences read for a phrase before the reader is asked
  var TERMS = 30; // words tried for letters that many begin with
  var FIELDS = ['q', 'kind', 'from', 'to', 'place', 'source', 'publisher', 'sort'];
  var FINDINGS = ['quote', 'figure', 'statement'];
  var PREFIXES = { quote: 'q-', figure: 'f-', statement: 'r-' };
  var ENTRIES = ['person', 'organisation', 'place', 'source', 'incident'];
  var { make, day: dayOf, say: sayOfAll, saying } = window.attest;
  var say = saying('search.');
  var nameOf = kind => say('kind.' + kind);

  /* ---- Scripts of the index ---- */

  var index = null;
  var words = new Map(); // by part: word -> {word, df, lead, rest}
  var rests = new Map(); // by word and share of the articles: its places beyond the lead
  var texts = new Map(); // by holder: what to show of it
  var articles = null; // by seat: {day, publisher}
  var loads = new Map(); // by path
  var decoded = new Map(); // numbers by how they are written

  window.attestSearch = {
    terms,
    index: value => {
      index = value;
      index.parts = new Set(value.parts.split(' '));
      index.passedOver = new Set(value.passedOver.split(' '));
      index.offered = new Map(Object.entries(value.offered));
    },
    words: (part, values) => {
      var here = new Map();
      for (var i = 0; i < values.length; i += 4) {
        here.set(values[i], { word: values[i], df: values[i + 1], lead: values[i + 2], rest: values[i + 3] });
      }
      words.set(part, here);
    },
    rest: (word, share, places) => {
      rests.set(word + ' ' + share, places);
    },
    texts: (holder, value) => {
      texts.set(holder, value);
    },
    articles: numbers => {
      articles = new Map();
      var all = decode(numbers);
      for (var i = 0, seat = 0; i < all.length; i += 3) {
        seat += all[i];
        articles.set(seat, { day: all[i + 1], publisher: all[i + 2] });
      }
    }
  };

  function load(path) {
    if (!loads.has(path)) {
      loads.set(path, window.attest.load('search/' + path + '.js').catch(e => {
        loads.delete(path);
        throw e;
      }));
    }
    return loads.get(path);
  }

  function decode(numbers) {
    if (decoded.has(numbers)) {
      return decoded.get(numbers);
    }
    var out = [];
    decoded.set(numbers, out);
    for (var i = 0, n = 0; i < numbers.length; i++) {
      var c = numbers.charCodeAt(i);
      if (c < 92) {
        out.push(n * 57 + c - 35);
        n = 0;
      } else {
        n = n * 34 + c - 93;
      }
    }
    return out;
  }

  /* Calls see(key of the unit, its traits) for each place of a word. */
  function places(numbers, see) {
    var all = decode(numbers);
    for (var i = 0, holder = 0; i < all.length;) {
      holder += all[i];
      var last = i + 2 + all[i + 1];
      i += 2;
      for (var unit = 0; i <= last; i++) {
        unit += all[i] >> 4;
        see(holder * index.spread + unit, all[i] & 15);
      }
    }
  }

  /* ---- Words, cut and folded as dev.attest.search.Terms does ---- */

  var WORD = /[0-9٠-٩۰-۹]{1,3}(?:[,٬][0-9٠-٩۰-۹]{3}){1,4}(?![0-9٠-٩۰-۹])|[\p{L}\p{M}\p{N}'’]+/gu;

  function fold(word) {
    var bare = word.replace(/['’][sS]['’]*$/, '').normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    var term = '';
    for (var letter of bare) {
      term += index.letters[letter] ?? letter;
    }
    var opener = index.openers.find(one => term.startsWith(one) && term.length >= one.length + 3);
    term = opener ? term.slice(opener.length) : term;
    return term.length > 40 ? Array.from(term).slice(0, 40).join('') : term;
  }

  /* The words of a text: {term, start, end}. */
  function tokens(text) {
    var out = [];
    for (var match of text.matchAll(WORD)) {
      var term = fold(match[0]);
      if (term) {
        var start = match.index + match[0].search(/[^'’]/);
        out.push({ term, start, end: start + match[0].replace(/^['’]+|['’]+$/g, '').length });
      }
    }
    return out;
  }

  function terms(text) {
    return tokens(text).map(token => token.term);
  }

  /* ---- What is asked ---- */

  function asked() {
    return Object.fromEntries(FIELDS.map(name => [name, form.elements[name].value.trim()]));
  }

  /* Phrases stand between quotation marks of any make; one that is still typed is not closed, and so words. */
  function parse(q) {
    var phrases = [];
    var rest = q.replace(/["“”„«»]([^"“”„«»]*)["“”„«»]/g, (all, words) => {
      phrases.push(terms(words));
      return ' ';
    });
    return { phrases: phrases.filter(phrase => phrase.length > 0), words: terms(rest) };
  }

  function partOf(word) {
    if (index.parts.has(word + '=')) {
      return word + '=';
    }
    for (var i = 0; i <= word.length; i++) {
      if (index.parts.has(word.slice(0, i) + '*')) {
        return word.slice(0, i) + '*';
      }
    }
    return null;
  }

  function fileOf(part) {
    var name = '';
    for (var letter of part.slice(0, -1)) {
      name += /[a-z0-9]/.test(letter) ? letter : '_' + letter.codePointAt(0).toString(16) + '_';
    }
    return 'words/' + name + (part.endsWith('=') ? '-is' : '-');
  }

  async function lookUp(word) {
    var part = partOf(word);
    if (part) {
      await load(fileOf(part));
    }
    return part && words.get(part).get(word) || [];
  }

  async function lookUpOpening(opening) {
    var part = partOf(opening);
    if (part && part.endsWith('*')) {
      await load(fileOf(part));
      return Array.from(words.get(part).values()).filter(one => one.word.startsWith(opening)).sort((a, b) => (b.word === opening) - (a.word === opening) || b.df - a.df).slice(0, TERMS);
    }
    var offered = (index.offered.get(opening) || opening).split(' ');
    return (await Promise.all(Array.from(new Set([opening].concat(offered)), lookUp))).flat();
  }

  /* A word for one when it is given for many, and the other way round. */
  function otherNumbers(word) {
    return Object.entries(index.endings).flatMap(([many, one]) => [[many, one], [one, many]]).filter(([end]) => word.endsWith(end))
      .map(([end, other]) => word.slice(0, word.length - end.length) + other);
  }

  /* A word of the query with all that is taken for it. */
  async function group(word, isOpening, isExact) {
    var found = (await Promise.all([isOpening && /^\D{2}/u.test(word) ? lookUpOpening(word) : lookUp(word)]
      .concat(isExact ? [] : otherNumbers(word).map(lookUp)))).flat();
    found = Array.from(new Set(found));
    var df = found.reduce((sum, one) => sum + one.df, 0);
    return {
      words: found,
      idf: Math.log(1 + (index.units - df + 0.5 > 0 ? (index.units - df + 0.5) / (df + 0.5) : 0)),
      weigh: one => one.word === word ? 1 : 0.7 * Math.min(word.length, one.word.length) / Math.max(word.length, one.word.length)
    };
  }

  /* A filter by name: a word of the name, or where there is none all that begin so. */
  async function label(word) {
    var found = [await lookUp(word)].flat();
    return { words: found.length ? found : await lookUpOpening(word), idf: 0, weigh: () => 1 };
  }

  /* ---- Finding and ranking ---- */

  function isArticle(holder) {
    return holder < index.seats;
  }

  function kindOf(hit) {
    if (!isArticle(hit.holder)) {
      return ENTRIES[Math.floor((hit.holder - index.seats) / index.buckets)];
    }
    return hit.unit === 0 ? 'article' : 'text';
  }

  /* Title before name before text, and the shorter the name, the more each of its words. */
  function fieldWeight(holder, unit, traits) {
    if (!isArticle(holder)) {
      return (traits < 2 ? 0.8 + 1.7 * traits : 1.4 + 0.8 * traits) * (holder < index.seats + 4 * index.buckets ? 1 : 0.45);
    }
    return unit === 0 ? 1.4 + 0.3 * traits : traits & 8 ? 1.3 : 1;
  }

  /* News says first what matters, and the archive is about what is reported by whom. */
  function unitWeight(holder, unit, traits) {
    if (!isArticle(holder) || unit === 0) {
      return 1;
    }
    return (traits & 2 ? 1.25 : traits & 1 ? 1.2 : traits & 4 ? 1.1 : 1) / (1 + unit / 60);
  }

  /* The units that have a word of the query: by key {key, score, traits}. */
  function collect(one, whole) {
    var units = new Map();
    one.words.forEach(word => {
      var weight = one.idf * one.weigh(word);
      function see(key, traits) {
        keepBest(units, key, { key, traits, score: weight * fieldWeight(Math.floor(key / index.spread), key % index.spread, traits) });
      }
      places(word.lead, see);
      if (whole) {
        sharesOf(word).map(share => rests.get(word.word + ' ' + share) || '').concat(isFrequent(word) ? [] : word.rest).forEach(some => places(some, see));
      }
    });
    return units;
  }

  function keepBest(map, key, one) {
    if (!map.has(key) || map.get(key).score < one.score) {
      map.set(key, one);
    }
  }

  /* What all maps have, with what each has there. */
  function join(maps, see) {
    maps.sort((a, b) => a.size - b.size)[0].forEach((first, key) => {
      if (maps.every(map => map.has(key))) {
        var all = maps.map(map => map.get(key));
        see(all, all.reduce((sum, one) => sum + one.score, 0));
      }
    });
  }

  /* What a frequent word has beyond the lead lies in so many files, one for each equal share of the articles. */
  function isFrequent(word) {
    return typeof word.rest === 'number';
  }

  function sharesOf(word) {
    return isFrequent(word) ? Array.from({ length: word.rest }, (none, share) => share) : [];
  }

  /* The articles that may have all words, as far as the rarer ones tell; null for all. */
  function mayHold(groups) {
    var known = groups.filter(one => !one.words.some(isFrequent))
      .map(one => new Set(Array.from(collect(one, true).keys(), key => Math.floor(key / index.spread))));
    return known.length ? known.reduce((some, others) => new Set(Array.from(some).filter(holder => others.has(holder)))) : null;
  }

  /* What must be loaded beyond the lead, in steps of which each is larger than the one before. */
  function stepsBeyond(groups) {
    var holders = mayHold(groups);
    var steps = [];
    new Set(groups.flatMap(one => one.words)).forEach(word => {
      var needed = holders && new Set(Array.from(holders, holder => Math.floor(holder * word.rest / index.seats)));
      sharesOf(word).filter(share => !needed || needed.has(share)).forEach(share => {
        var step = needed ? 0 : Math.floor(Math.log2(1 + share));
        (steps[step] = steps[step] || []).push(fileOf(word.word + '=') + '-rest-' + share);
      });
    });
    return steps.filter(Boolean);
  }

  /*
   * All units that have all words, the best first; those of the lead before the others where a word is frequent. Where there are
   * fewer than `least`, the articles that have the words in different sentences come behind them. While more is to be loaded, only
   * as many as may be shown till then.
   */
  function match(groups, filter, sort, whole, least) {
    var maps = groups.map(one => collect(one, whole));
    var leadFirst = groups.some(one => one.words.some(isFrequent));
    var hits = [];
    function add(one, score, isSpread) {
      var holder = Math.floor(one.key / index.spread);
      var unit = one.key % index.spread;
      var isFirst = leadFirst && (!isArticle(holder) || unit <= LEAD);
      var hit = {
        key: one.key, holder, unit, traits: one.traits, isSpread,
        rank: (isSpread ? 0 : isFirst ? 2e3 : 1e3) + (score || 1) * unitWeight(holder, unit, one.traits)
      };
      if (filter.holds(hit)) {
        hits.push(hit);
      }
    }
    join(maps, (all, score) => add({ key: all[0].key, traits: all.reduce((sum, one) => sum | one.traits, 0) }, score, false));
    if (hits.length < least && maps.length > 1 && filter.maySpread) {
      // Articles that have all words in different sentences: of each the best one.
      var known = new Set(hits.map(hit => hit.holder));
      join(maps.map(units => {
        var holders = new Map();
        units.forEach(one => keepBest(holders, Math.floor(one.key / index.spread), one));
        return holders;
      }), (all, score) => {
        var best = all.reduce((a, b) => b.score > a.score ? b : a);
        var holder = Math.floor(best.key / index.spread);
        if (isArticle(holder) && !known.has(holder)) {
          add(best, score, true);
        }
      });
    }
    return least < PAGE ? firstOf(hits) : hits.sort(sort || byRank);
  }

  function byRank(a, b) {
    return b.rank - a.rank || a.key - b.key;
  }

  /* The best of many, in less time than it takes to sort them all. */
  function firstOf(hits) {
    var first = [];
    hits.forEach(hit => {
      if (first.length < CHECKED || byRank(hit, first[CHECKED - 1]) < 0) {
        var at = first.findIndex(other => byRank(hit, other) < 0);
        first.splice(at < 0 ? first.length : at, 0, hit);
        first.length = Math.min(first.length, CHECKED);
      }
    });
    return first;
  }

  function dayNumber(iso) {
    return /^\d{4}-\d\d-\d\d$/.test(iso) ? Math.round((Date.parse(iso) - Date.UTC(1899, 11, 31)) / 864e5) : 0;
  }

  function filterOf(query, phrases) {
    var from = dayNumber(query.from);
    var to = dayNumber(query.to);
    var publisher = query.publisher ? index.publishers.indexOf(query.publisher) + 1 || -1 : 0;
    var bit = FINDINGS.indexOf(query.kind);
    return {
      maySpread: !query.place && !query.source && phrases.length === 0,
      holds: hit => {
        if (bit >= 0 ? !isArticle(hit.holder) || hit.unit === 0 || !(hit.traits & 1 << bit) : query.kind && query.kind !== kindOf(hit)) {
          return false;
        }
        if (from || to || publisher) {
          var article = articles.get(hit.holder);
          return Boolean(article) && (!publisher || article.publisher === publisher) &&
            (!(from || to) || article.day > 0 && article.day >= from && (!to || article.day <= to));
        }
        return true;
      }
    };
  }

  function sortOf(query) {
    var sign = query.sort === 'newest' ? -1 : query.sort === 'oldest' ? 1 : 0;
    function day(hit) {
      var article = articles.get(hit.holder);
      return article && article.day ? sign * article.day : 1e9;
    }
    return sign && ((a, b) => day(a) - day(b) || byRank(a, b));
  }

  /* ---- Showing ---- */

  function link(href, className, ...content) {
    return make('a', { href, class: className }, ...content);
  }

  function fact(...content) {
    return make('span', 'fact', ...content);
  }

  /* Facts in a row, with a blank between them for those who hear or copy them. */
  function row(className, facts) {
    return make('p', 'facts ' + className, ...facts.filter(Boolean).flatMap(one => [one, ' ']));
  }

  function inLanguageOf(article, made) {
    made.lang = article.language;
    made.dir = article.direction;
    return made;
  }

  function dayIn(iso) {
    return make('time', { datetime: iso }, dayOf(iso));
  }

  /* '2016-10-01 – 2016-10-03' in words. */
  function days(isoDays) {
    return isoDays.split(/(\d{4}-\d\d-\d\d)/).map(part => /^\d{4}-/.test(part) ? dayIn(part) : part);
  }

  /* Where the phrase stands among the words of a text: the number of its first word, or -1. */
  function find(phrase, among, from) {
    return among.findIndex((term, i) => i >= from && phrase.every((other, j) => among[i + j] === other));
  }

  /* The text, with the words that were asked for marked. */
  function marked(text, search, into) {
    var all = tokens(text);
    var folded = all.map(token => token.term);
    var marks = folded.map(term => search.marks.has(term) ? 1 : 0);
    search.phrases.forEach(phrase => {
      for (var at = find(phrase, folded, 0); at >= 0; at = find(phrase, folded, at + 1)) {
        marks.fill(2, at, at + phrase.length);
      }
    });
    var end = 0;
    for (var i = 0; i < all.length; i++) {
      if (marks[i]) {
        var start = all[i].start;
        while (marks[i] === 2 && marks[i + 1] === 2) {
          i++;
        }
        into.append(text.slice(end, start), make('mark', '', text.slice(start, all[i].end)));
        end = all[i].end;
      }
    }
    into.append(text.slice(end));
    return into;
  }

  function articleOf(hit) {
    var [path, headline, language, direction, day, publisher, names, sentences] = texts.get(hit.holder);
    var [words, anchor, ...rest] = hit.unit ? sentences[hit.unit - 1] : [];
    var findings = [];
    var note;
    for (var i = 0; i < rest.length; i += 4) {
      var kind = FINDINGS[rest[i]];
      if (!kind) {
        note = rest[i + 2];
        continue;
      }
      findings.push({ kind, href: path + '#' + PREFIXES[kind] + rest[i + 1], what: rest[i + 2], by: names[rest[i + 3] - 1] });
    }
    return { path, headline, language: language || '', direction, day, publisher, words, note, findings, href: path + (words ? '#s-' + anchor : '') };
  }

  function entryOf(hit) {
    var [path, name, note, reports, aliases] = texts.get(hit.holder)[hit.unit];
    return { path, name, note: note || '', reports, aliases };
  }

  /* What a hit says. */
  function textsOf(hit) {
    if (isArticle(hit.holder)) {
      var article = articleOf(hit);
      return [article.words || article.headline];
    }
    var entry = entryOf(hit);
    return [entry.name, entry.note].concat(entry.aliases);
  }

  function holdsPhrases(hit, phrases) {
    return phrases.length === 0 || textsOf(hit).some(text => {
      var folded = terms(text);
      return phrases.every(phrase => find(phrase, folded, 0) >= 0);
    });
  }

  function entryView(hit, search) {
    var entry = entryOf(hit);
    var aliases = entry.aliases.filter(alias => terms(alias).some(term => search.marks.has(term))).slice(0, 3);
    return make('li', 'hit',
      row('', [
        make('span', 'fact tag', nameOf(kindOf(hit))),
        entry.note && (kindOf(hit) === 'incident' ? fact(...days(entry.note)) : fact(marked(entry.note, search, make('bdi')))),
        fact(say('reports', entry.reports))
      ]),
      make('h2', 'card-title', marked(entry.name, search, link(entry.path, ''))),
      aliases.length ? row('hit-origin', [fact(say('aliases'))].concat(aliases.map(alias => fact(marked(alias, search, make('bdi')))))) : '');
  }

  function originOf(article) {
    return [article.publisher && fact(make('bdi', '', article.publisher)), fact(article.day ? dayIn(article.day) : sayOfAll('undated'))];
  }

  function headline(article, search) {
    return link(article.path, '', marked(article.headline, search, inLanguageOf(article, make('bdi'))));
  }

  function headlineView(hit, search) {
    var article = articleOf(hit);
    return make('li', 'hit',
      row('', [make('span', 'fact tag', nameOf('article'))].concat(originOf(article))),
      make('h2', 'card-title', headline(article, search)));
  }

  /* What is said or reported in a sentence, figures first; several figures of one source make one fact. */
  function findingsOf(article, search) {
    var facts = new Map();
    var comma = sayOfAll('comma') + ' ';
    article.findings.sort((a, b) => (b.kind === 'figure') - (a.kind === 'figure')).forEach(one => {
      var key = one.kind + one.by;
      facts.set(key, (facts.get(key) || []).concat(one));
    });
    return Array.from(facts.values()).slice(0, 3).map(some => {
      var { kind, by } = some[0];
      var ways = some.slice(0, kind === 'figure' ? 4 : 1).flatMap((one, i) => [i ? comma : '',
        link(one.href, 'hit-kind ' + kind, i ? one.what || '' : one.what ? say('what', nameOf(kind), one.what) : nameOf(kind))]);
      return fact(...ways, by ? comma + (kind === 'figure' ? say('by') + ' ' : '') : '', by ? marked(by, search, make('bdi')) : '');
    });
  }

  function sentenceView(hit, search) {
    var article = articleOf(hit);
    var findings = findingsOf(article, search);
    var way = make('a', { href: article.href, class: 'cited', 'data-evidence': article.href });
    return make('li', 'hit',
      row('', findings.length ? findings : [make('span', 'fact tag', nameOf('text'))]),
      article.note && make('p', 'excerpt-note', make('b', '', sayOfAll('article.content-note')), ' ', article.note),
      inLanguageOf(article, make('blockquote', 'sentences', make('p', '', marked(article.words, search, way)))),
      row('hit-origin', [fact(sayOfAll('in') + ' ', headline(article, search))].concat(originOf(article))),
      hit.isSpread && make('p', 'hit-origin', say('spread')));
  }

  /* Reprints say the same: they are named below the first. */
  function addReprint(first, hit) {
    var article = articleOf(hit);
    var line = first.querySelector('.hit-same');
    if (!line) {
      line = row('hit-origin hit-same', [fact(say('same'))]);
      first.append(line);
    }
    line.append(fact(
      link(article.href, '', make('bdi', '', article.publisher || article.headline)),
      article.day ? sayOfAll('comma') + ' ' : '', article.day ? dayIn(article.day) : ''), ' ');
  }

  function show(search, upTo) {
    search.showing = search.showing.then(() => showUpTo(search, upTo));
    return search.showing;
  }

  /* Shows results until there are `upTo`, loading the texts of a page of them at a time. */
  async function showUpTo(search, upTo) {
    var checked = 0;
    while (search.shown < upTo && search.next < search.hits.length && checked < CHECKED) {
      var some = search.hits.slice(search.next, search.next + (search.next ? PAGE : FIRST));
      await Promise.all(some.map(hit => load('texts/' + hit.holder)));
      if (search !== current) {
        return;
      }
      for (var hit of some) {
        if (search.shown >= upTo) {
          break;
        }
        search.next++;
        checked++;
        search.seen.set(hit.key, hit);
        if (holdsPhrases(hit, search.phrases)) {
          search.found++;
          place(search, hit);
        }
      }
      // A phrase of frequent words may be far to seek: until it is found, what has its words apart is shown.
      if (!search.shown && !search.near) {
        search.near = true;
        begin(some.map(hit => viewOf(hit, { ...search, phrases: search.phrases.flat().map(word => [word]) })));
        settle(search);
      }
    }
    settle(search);
  }

  function place(search, hit) {
    var words = isArticle(hit.holder) ? terms(textsOf(hit)[0]).join(' ') : 'entry ' + hit.key;
    var first = search.views.get(words);
    if (first && first.unit > 0 === hit.unit > 0) {
      if (first.holder !== hit.holder) {
        addReprint(first.view, hit);
      }
      return;
    }
    var view = viewOf(hit, search);
    search.views.set(words, { view, holder: hit.holder, unit: hit.unit });
    search.shown++;
    search.shown > 1 ? list.append(view) : begin([view]);
  }

  function viewOf(hit, search) {
    return (!isArticle(hit.holder) ? entryView : hit.unit === 0 ? headlineView : sentenceView)(hit, search);
  }

  function begin(views) {
    list.replaceChildren(...views);
    performance.mark('attest-first-result');
  }

  function tell(message) {
    status.textContent = message;
  }

  function isFiltered(query) {
    return FIELDS.slice(1, -1).some(name => query[name]);
  }

  function settle(search) {
    var left = search.hits.length - search.next;
    more.hidden = left === 0;
    if (search.near && !search.shown) {
      tell(say('near', search.next, search.hits.length));
    } else if (search.shown + left === 0 && search.whole) {
      list.replaceChildren();
      tell(say('nothing') + ' ' + advice(search));
    } else if (!search.whole) {
      tell(say('first'));
    } else if (search.phrases.length > 0 && left > 0) {
      tell(say('so-far', search.found));
    } else {
      var count = search.phrases.length > 0 ? search.found : search.hits.length;
      tell(say('results', count));
    }
    list.removeAttribute('aria-busy');
  }

  function advice(search) {
    return search.missing.length ? say('missing', search.missing.join(sayOfAll('comma') + ' ')) : say('fewer');
  }

  /* ---- A search from beginning to end ---- */

  var current = null;

  async function run() {
    var query = asked();
    // The last word may still be typed, unless a blank or a mark stands behind it.
    var search = {
      query, isOpen: /[\p{L}\p{M}\p{N}'’]$/u.test(form.elements.q.value), hits: [], next: 0, shown: 0, found: 0, views: new Map(),
      seen: new Map(), whole: false, near: false, missing: [], marks: new Set(), phrases: [], showing: Promise.resolve()
    };
    current = search;
    var isEmpty = !query.q && !query.place && !query.source;
    document.documentElement.classList.toggle('is-searching', !isEmpty);
    document.documentElement.classList.toggle('is-idle', isEmpty);
    if (isEmpty) {
      list.replaceChildren();
      more.hidden = true;
      tell(isFiltered(query) ? say('type') : '');
      return;
    }
    list.setAttribute('aria-busy', 'true');
    try {
      await answer(search);
    } catch (e) {
      if (search === current) {
        list.replaceChildren();
        more.hidden = true;
        document.documentElement.classList.replace('is-searching', 'is-idle');
        tell(say('failed', e.message));
      }
    }
  }

  async function answer(search) {
    var query = search.query;
    await load('index');
    var parsed = parse(query.q);
    search.phrases = parsed.phrases;
    function counts(term) {
      return !index.passedOver.has(term);
    }
    var wanted = parsed.phrases.flat().filter(counts).map(word => [word, group(word, false, true), false])
      .concat(parsed.words.map((word, i) => {
        var isOpening = i === parsed.words.length - 1 && search.isOpen;
        return counts(word) && [word, group(word, isOpening, false), true];
      }).filter(Boolean));
    var labels = ['place', 'source'].flatMap(kind => terms(query[kind]).map(term => label(':' + kind + '.' + term)));
    if (wanted.length + labels.length === 0) {
      list.replaceChildren();
      more.hidden = true;
      tell(say(terms(query.q).length ? 'everywhere' : 'type'));
      return;
    }
    var filter = filterOf(query, parsed.phrases);
    var byArticle = query.from || query.to || query.publisher || query.sort ? load('articles') : null;
    var groups = await Promise.all(wanted.map(one => one[1]).concat(labels));
    await byArticle;
    if (search !== current) {
      return;
    }
    wanted.forEach((one, i) => {
      if (groups[i].words.length === 0) {
        search.missing.push(one[0]);
      }
      if (one[2]) {
        groups[i].words.forEach(word => { search.marks.add(word.word); });
      }
    });
    var steps = stepsBeyond(groups);
    for (var step = 0; step < steps.length; step++) {
      if (!query.sort && search.shown < PAGE) {
        // What has the words apart is shown where much would have to be loaded to find them together.
        await display(search, match(groups, filter, null, step > 0, steps[step].length > 1 ? 1 : 0));
      }
      await Promise.all(steps[step].map(load));
      if (search !== current) {
        return;
      }
    }
    search.whole = true;
    await display(search, match(groups, filter, sortOf(query), true, PAGE));
  }

  /* What is shown stays where it is, and stands before what is found later. */
  function display(search, hits) {
    search.hits = Array.from(search.seen.values()).concat(hits.filter(hit => !search.seen.has(hit.key)));
    search.next = search.seen.size;
    return show(search, search.whole || !search.hits.some(hit => hit.isSpread) ? PAGE : FIRST);
  }

  /* ---- The form, the address and the keyboard ---- */

  // A page from a disk may change no more of its address than what stands behind the number sign.
  var isFromDisk = location.protocol === 'file:';

  function addressOf() {
    var values = Object.entries(asked()).filter(([name, value]) => value || name === 'q');
    return (isFromDisk ? '#' : location.pathname + '?') + new URLSearchParams(values);
  }

  function read() {
    var hash = location.hash.slice(1);
    var values = new URLSearchParams(hash.includes('=') ? hash : location.search);
    FIELDS.forEach(name => {
      form.elements[name].value = values.get(name) || '';
      if (values.get(name) && form.elements[name].closest('details')) {
        form.elements[name].closest('details').open = true;
      }
    });
    run();
  }

  function remember(isStep) {
    var address = addressOf();
    if (!location.href.endsWith(address)) {
      history[isStep ? 'pushState' : 'replaceState'](null, '', address);
    }
  }

  var timer = 0;
  var isTyping = false;
  form.addEventListener('input', event => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // The first letter is a step of its own, so that 'back' leads to the search before.
      remember(!isTyping);
      isTyping = event.target === form.elements.q;
      run();
    }, event.target.tagName === 'SELECT' ? 0 : 90);
  });

  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    remember(!isTyping);
    isTyping = false;
    run();
  });

  form.addEventListener('reset', () => {
    setTimeout(() => {
      remember(true);
      run();
      form.elements.q.focus();
    });
  });

  more.addEventListener('click', () => {
    var before = list.children.length;
    show(current, current.shown + PAGE).then(() => {
      var next = waysIn()[before];
      if (next) {
        next.focus();
      }
    });
  });

  function waysIn() {
    return Array.from(list.querySelectorAll('h2 a, .cited'));
  }

  // Up and down lead from the field to the results and among them.
  document.addEventListener('keydown', event => {
    var ways = [form.elements.q].concat(waysIn());
    var at = ways.indexOf(event.target);
    var next = { ArrowDown: ways[at + 1], ArrowUp: ways[at - 1] }[event.key];
    if (at >= 0 && next) {
      event.preventDefault();
      next.focus();
    }
  });

  window.addEventListener('popstate', () => {
    isTyping = false;
    read();
  });
  read();
  if (!form.elements.q.value) {
    load('index').catch(() => {}); // said when something is searched for
  }
})();
