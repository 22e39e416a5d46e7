// Cites an article, or words of it: the article by the CSL-JSON of its page, the words by its text. The page is complete without it.
// The forms are those of dev.attest.cite; a test in the browser compares the two.
(function () {
  'use strict';

  var given = document.querySelector('[data-cite="csl"]');
  var text = document.querySelector('.text');
  var item;
  try {
    item = JSON.parse(given.textContent)[0];
  } catch (e) {
    return; // another template than ours: nothing to cite from
  }
  if (!window.HTMLDialogElement) {
    return;
  }

  var MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  var say = function (key, ...given) { return window.attest.say('cite.' + key, ...given); };
  var FORMATS = [['plain', say('text'), plain], ['bibtex', 'BibTeX', bibTeX], ['ris', 'RIS', ris], ['csl', 'CSL-JSON', csl]];
  var TEX = { '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
  var LONGEST_REPORT = 600;

  function line(words) {
    return words.replace(/[\u0000-\u0020\u007f\u2028\u2029]+/g, ' ').replace(/^ | $/g, '');
  }

  // The stretches of a finding or a sentence: several where its words are split, else the one that bears its name.
  function pieces(id) {
    var split = text ? Array.from(text.querySelectorAll('[data-finding~="' + CSS.escape(id) + '"]')) : [];
    var whole = document.getElementById(id);
    return split.length || !whole || !text.contains(whole) ? split : [whole];
  }

  // The sentences around words, and those that lie in them, by their names.
  function sentencesOf(own) {
    var sentence = '[id^="s-"], [data-finding^="s-"]';
    var all = [];
    own.forEach(function (piece) {
      var around = piece.closest(sentence);
      all = all.concat(around || [], Array.from(piece.querySelectorAll(sentence)));
    });
    return all.map(function (one) { return one.dataset.finding || one.id; });
  }

  function joined(all) {
    return all.map(function (piece) { return piece.textContent; }).join('');
  }

  // The words of a finding, their sentence, and where that begins in the text.
  function found(id) {
    var own = pieces(id);
    if (!own.length) {
      return null;
    }
    var passage = own[0].closest('.passage') || own[0].parentNode;
    var names = sentencesOf(own);
    var inSentence = names.filter(function (name, at) { return names.indexOf(name) === at; })
      .reduce(function (all, name) { return all.concat(pieces(name)); }, [])
      .filter(function (piece) { return passage.contains(piece); });
    var before = document.createRange();
    var all = '';
    before.setStart(passage, 0);
    before.setEndBefore(inSentence[0] || passage.firstChild);
    Array.from(text.querySelectorAll('.passage')).every(function (other) {
      var here = other === passage;
      all += here ? before.toString() : other.textContent + '\n';
      return !here;
    });
    return { id: id, words: line(joined(own)), sentence: line(joined(inSentence)) || line(passage.textContent), at: all.length };
  }

  function encoded(words) {
    return encodeURIComponent(words).replace(/-/g, '%2D');
  }

  function few(words, from, to) {
    return words.split(' ').slice(from, to).join(' ');
  }

  // The original's address with the sentence as a text fragment, and what stands around it where it is short or comes twice. A digest
  // is in other words than the original.
  function original(finding) {
    if (!item.URL || !finding || item.genre === 'Digest') {
      return item.URL;
    }
    var sentence = finding.sentence;
    var all = Array.from(text.querySelectorAll('.passage')).map(function (one) { return one.textContent; }).join('\n');
    var count = sentence.split(' ').length;
    var range = count > 10 ? encoded(few(sentence, 0, 5)) + ',' + encoded(few(sentence, -5)) : encoded(sentence);
    var twice = line(all).indexOf(sentence) !== line(all).lastIndexOf(sentence);
    if (count < 4 || twice) {
      var before = few(line(all.slice(0, finding.at)), -4);
      var after = few(line(line(all.slice(finding.at)).slice(sentence.length)), 0, 4);
      range = (before ? encoded(before) + '-,' : '') + range + (after ? ',-' + encoded(after) : '');
    }
    return item.URL + (item.URL.indexOf('#') < 0 ? '#' : '') + ':~:text=' + range;
  }

  // What is cited: the article, or words of it.
  function cited(finding) {
    var one = Object.assign({}, item);
    if (finding) {
      one.id += '-' + finding.id;
      one.archive_location += '#' + finding.id;
      one.annote = finding.sentence;
      if (one.URL) {
        one.URL = original(finding);
      }
    }
    return one;
  }

  function authors(one) {
    return (one.author || []).map(function (author) { return author.literal; });
  }

  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function day(date, between) {
    var parts = date['date-parts'][0];
    return [parts[0], two(parts[1]), two(parts[2])].join(between);
  }

  function held(one) {
    return one.genre === 'Digest' ? 'Digest' : 'Archived';
  }

  function plain(one) {
    var date = one.issued && one.issued['date-parts'][0];
    var parts = [authors(one).join(', '), '“' + one.title + '”', one['container-title'],
      date ? date[2] + ' ' + MONTHS[date[1] - 1] + ' ' + date[0] : 'undated', one.URL];
    return line((one.annote ? '“' + one.annote + '” ' : '') + parts.filter(Boolean).join(', ') + '. ' + held(one) + ' in ' + one.archive + ', '
      + one.archive_location + ', SHA-256 of the saved file ' + one.note.slice(-64) + '.');
  }

  function tex(words) {
    return line(words).replace(/[\\{}~^&%$#_]/g, function (c) { return TEX[c] || '\\' + c; });
  }

  function bibTeX(one) {
    var fields = [
      ['author', authors(one).map(tex).map(function (name) { return / and |,/.test(name) ? '{' + name + '}' : name; }).join(' and ')],
      ['title', '{' + tex(one.title) + '}'],
      ['howpublished', tex(one['container-title'] || '')],
      ['year', one.issued ? String(one.issued['date-parts'][0][0]) : ''],
      ['date', one.issued ? day(one.issued, '-') : ''],
      ['url', line(one.URL || '').replace(/[{}\\]/g, encodeURIComponent)],
      ['urldate', one.accessed ? day(one.accessed, '-') : ''],
      ['langid', tex(one.language || '')],
      ['note', tex(held(one) + ' in ' + one.archive + ', ' + one.archive_location + '. ' + one.note)],
      ['annote', tex(one.annote || '')]
    ];
    return '@misc{' + one.id + fields.filter(function (field) { return field[1]; }).map(function (field) {
      return ',\n  ' + field[0] + ' = {' + field[1] + '}';
    }).join('') + '\n}';
  }

  function ris(one) {
    var lines = [['TY', 'NEWS'], ['ID', one.id], ['TI', one.title]];
    authors(one).forEach(function (name) { lines.push(['AU', name]); });
    lines.push(['T2', one['container-title']], ['PY', one.issued && String(one.issued['date-parts'][0][0])],
      ['DA', one.issued && day(one.issued, '/')], ['UR', one.URL], ['Y2', one.accessed && day(one.accessed, '/')],
      ['LA', one.language], ['DB', one.archive], ['AV', one.archive_location], ['N1', one.note], ['AB', one.annote]);
    return lines.filter(function (pair) { return pair[1]; }).map(function (pair) {
      return pair[0] + '  - ' + line(pair[1]) + '\n';
    }).join('') + 'ER  - ';
  }

  function csl(one) {
    return JSON.stringify([one]);
  }

  // The dialog.

  function element(name, properties, children) {
    var made = Object.assign(document.createElement(name), properties);
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  function button(label, act) {
    var made = element('button', { type: 'button', textContent: label });
    made.addEventListener('click', act);
    return made;
  }

  var heading = element('h2', { id: 'cite-title' });
  var quoted = element('blockquote', { className: 'sentences' });
  var shown = element('textarea', { readOnly: true, rows: 9, spellcheck: false, id: 'cite-text' });
  var status = element('p', { className: 'cite-status' });
  var atOriginal = element('a', { rel: 'external', textContent: say('original-words') });
  var report = element('a', { rel: 'external', textContent: say('report') });
  var choices = element('fieldset', { className: 'cite-choices' }, [element('legend', { textContent: say('form') })]);
  var dialog = element('dialog', { className: 'cite-dialog' });
  var format = FORMATS[0];
  var current = null;
  status.setAttribute('role', 'status');
  shown.setAttribute('aria-label', say('citation'));
  dialog.setAttribute('aria-labelledby', heading.id);

  FORMATS.forEach(function (one, at) {
    var choice = element('input', { type: 'radio', name: 'cite-format', checked: at === 0, value: one[0] });
    choice.addEventListener('change', function () {
      format = one;
      show();
    });
    choices.append(element('label', {}, [choice, ' ' + one[1]]));
  });

  function show() {
    shown.value = format[2](cited(current));
    status.textContent = '';
  }

  function copy(what, words, said) {
    function byHand() {
      var field = what || shown;
      field.select();
      status.textContent = document.execCommand('copy') ? said : say('by-hand');
    }
    if (!navigator.clipboard) {
      byHand();
      return;
    }
    navigator.clipboard.writeText(words).then(function () { status.textContent = said; }, byHand);
  }

  function errorReport(finding) {
    var link = document.querySelector('a.report');
    var href = link ? link.getAttribute('href') : '';
    if (!finding || !/[?&]body=/.test(href)) {
      return href;
    }
    var body = [say('report-article', item.title), say('report-address', item.archive_location + '#' + finding.id),
      say('report-words', finding.words.slice(0, LONGEST_REPORT)), '', say('report-wrong'), ''].join('\n');
    return href.replace(/([?&]body=).*$/, function (all, key) { return key + encodeURIComponent(body); });
  }

  function open(id) {
    current = id ? found(id) : null;
    heading.textContent = say(current ? 'words' : 'article');
    quoted.textContent = current ? current.sentence : '';
    quoted.hidden = !current;
    var passage = document.querySelector('.passage');
    quoted.lang = passage ? passage.lang : '';
    quoted.dir = passage ? passage.dir : '';
    var address = original(current);
    atOriginal.hidden = !/^https?:/i.test(address || '');
    atOriginal.textContent = say(current && item.genre !== 'Digest' ? 'original-words' : 'original');
    atOriginal.href = atOriginal.hidden ? '#' : address;
    report.hidden = !errorReport(current);
    report.href = errorReport(current) || '#';
    show();
    dialog.showModal();
  }

  dialog.append(
    heading, quoted, choices, shown,
    element('p', { className: 'cite-acts' }, [
      button(say('copy'), function () { copy(shown, shown.value, say('copied')); }),
      button(say('copy-address'), function () {
        copy(null, location.href.split('#')[0] + (current ? '#' + current.id : ''), say('copied-address'));
      }),
      atOriginal, report,
      button(say('close'), function () { dialog.close(); })
    ]),
    status);
  document.body.append(dialog);

  function opener(id, of) {
    var made = button(say('cite'), function () { open(id()); });
    made.className = 'cite-open';
    made.append(element('span', { className: 'visually-hidden', textContent: of }));
    return made;
  }

  document.querySelectorAll('.record [id^="about-"]').forEach(function (finding) {
    var id = finding.id.slice('about-'.length);
    if (pieces(id).length) {
      finding.append(opener(function () { return id; }, say('of', joined(pieces(id)).slice(0, 80))));
    }
  });
  var place = document.querySelector('.cite-plain');
  if (place) {
    place.after(element('p', { className: 'cite-acts' }, [opener(function () {
      var id = decodeURIComponent(location.hash.slice(1));
      return id && text && pieces(id).length ? id : null;
    }, ' ' + say('of-article'))]));
  }
}());
