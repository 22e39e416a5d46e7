// Cites an article, or words of it: the article as its page says, the words by what they change in that. The page is complete
// without it.
(function () {
  'use strict';

  var { make, button, saying } = window.attest;
  var text = document.querySelector('.text');
  // The forms of the article's citation, as dev.attest.cite made them.
  var given = form => document.querySelector('[data-cite="' + form + '"]').textContent;
  var item;
  try {
    item = JSON.parse(given('csl'))[0];
  } catch (e) {
    return; // another template than ours: nothing to cite from
  }
  if (!window.HTMLDialogElement) {
    return;
  }

  var say = saying('cite.');
  var FORMS = { plain: [say('text'), plain], bibtex: ['BibTeX', bibTeX], ris: ['RIS', ris], csl: ['CSL-JSON', csl] };
  var TEX = { '\\': 'backslash', '{': 'braceleft', '}': 'braceright', '~': 'asciitilde', '^': 'asciicircum' };
  var LONGEST_REPORT = 600;
  var SENTENCE = '[id^="s-"], [data-finding^="s-"]';

  function line(words) {
    return words.replace(/[\u0000-\u0020\u007f\u2028\u2029]+/g, ' ').trim();
  }

  // The stretches of a finding or a sentence: several where its words are split, else the one that bears its name.
  function pieces(id) {
    var split = text ? Array.from(text.querySelectorAll('[data-finding~="' + CSS.escape(id) + '"]')) : [];
    var whole = document.getElementById(id);
    return split.length || !whole || !text.contains(whole) ? split : [whole];
  }

  function joined(all) {
    return all.map(piece => piece.textContent).join('');
  }

  // The words of a finding, the sentences that they lie in or that lie in them, and where these begin in the whole text.
  function found(id) {
    var own = pieces(id);
    if (!own.length) {
      return null;
    }
    var passage = own[0].closest('.passage') || own[0].parentNode;
    var names = own.flatMap(piece => [piece.closest(SENTENCE)].concat(Array.from(piece.querySelectorAll(SENTENCE)))).filter(Boolean)
      .map(one => one.dataset.finding || one.id);
    var inSentence = Array.from(new Set(names)).flatMap(pieces).filter(piece => passage.contains(piece));
    var sentence = line(joined(inSentence)) || line(passage.textContent);
    var passages = Array.from(text.querySelectorAll('.passage'));
    var before = document.createRange();
    before.setStart(passage, 0);
    before.setEndBefore(inSentence[0] || passage.firstChild);
    var whole = some => some.map(one => one.textContent + '\n').join('');
    return {
      id, sentence, words: line(joined(own)), all: whole(passages),
      at: whole(passages.slice(0, passages.indexOf(passage))).length + before.toString().length
    };
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
    if (!item.URL || !finding || item.genre) {
      return item.URL;
    }
    var { sentence, all, at } = finding;
    var count = sentence.split(' ').length;
    var range = count > 10 ? encoded(few(sentence, 0, 5)) + ',' + encoded(few(sentence, -5)) : encoded(sentence);
    if (count < 4 || line(all).indexOf(sentence) !== line(all).lastIndexOf(sentence)) {
      var before = few(line(all.slice(0, at)), -4);
      var after = few(line(line(all.slice(at)).slice(sentence.length)), 0, 4);
      range = (before ? encoded(before) + '-,' : '') + range + (after ? ',-' + encoded(after) : '');
    }
    return item.URL + (item.URL.includes('#') ? '' : '#') + ':~:text=' + range;
  }

  function place(finding) {
    return item.archive_location + '#' + finding.id;
  }

  // Each form with what the finding changes in it: its name, the address of the original, where the archive has it, its sentence.

  function plain(form, finding) {
    var at = form.lastIndexOf(item.archive_location);
    var start = item.URL ? form.slice(0, at).replace(item.URL, () => original(finding)) : form.slice(0, at);
    return say('sentence', finding.sentence) + ' ' + start + place(finding) + form.slice(at + item.archive_location.length);
  }

  function tex(words) {
    return line(words).replace(/[\\{}~^&%$#_]/g, c => TEX[c] ? '\\text' + TEX[c] + '{}' : '\\' + c);
  }

  function bibTeX(form, finding) {
    return form.replace('{' + item.id, id => id + '-' + finding.id)
      .replace(/(\n  url = )\{.*\}/, (all, key) => key + '{' + original(finding).replace(/[{}\\]/g, encodeURIComponent) + '}')
      .replace(/\n  note = .*(?=\n)/, note => note.replace(tex(item.archive_location), () => tex(place(finding)))
        + ',\n  annote = {' + tex(finding.sentence) + '}');
  }

  function ris(form, finding) {
    return form.replace(/^(ID|UR|AV)  - .*|^ER/gm, (all, tag) => tag === 'ID' ? all + '-' + finding.id
      : tag === 'UR' ? 'UR  - ' + original(finding)
      : tag === 'AV' ? 'AV  - ' + place(finding)
      : 'AB  - ' + finding.sentence + '\n' + all);
  }

  function csl(form, finding) {
    return JSON.stringify([{
      ...item, id: item.id + '-' + finding.id, URL: original(finding), archive_location: place(finding), annote: finding.sentence
    }]);
  }

  // The dialog.

  var heading = make('h2', { id: 'cite-title' });
  var quoted = make('blockquote', 'sentences');
  var shown = make('textarea', { readonly: '1', rows: 9, spellcheck: 'false', id: 'cite-text', 'aria-label': say('citation') });
  var status = make('p', { class: 'cite-status', role: 'status' });
  var atOriginal = make('a', { rel: 'external' });
  var report = make('a', { rel: 'external' }, say('report'));
  var form = 'plain';
  var current = null;
  var choices = Object.entries(FORMS).map(([value, [name]]) => {
    var choice = make('input', { type: 'radio', name: 'cite-format', checked: value === form, value });
    choice.addEventListener('change', () => {
      form = value;
      show();
    });
    return make('label', {}, choice, ' ' + name);
  });
  var dialog = make('dialog', { class: 'cite-dialog', 'aria-labelledby': heading.id },
    heading, quoted, make('fieldset', 'cite-choices', make('legend', {}, say('form')), ...choices), shown,
    make('p', 'cite-acts',
      button(say('copy'), () => copy(shown, shown.value, say('copied'))),
      button(say('copy-address'), () => copy(null, location.href.split('#')[0] + (current ? '#' + current.id : ''), say('copied-address'))),
      atOriginal, report,
      button(say('close'), () => dialog.close())),
    status);
  document.body.append(dialog);

  function show() {
    shown.value = current ? FORMS[form][1](given(form), current) : given(form);
    status.textContent = '';
  }

  function copy(field, words, said) {
    function byHand() {
      (field || shown).select();
      status.textContent = document.execCommand('copy') ? said : say('by-hand');
    }
    if (navigator.clipboard) {
      navigator.clipboard.writeText(words).then(() => { status.textContent = said; }, byHand);
    } else {
      byHand();
    }
  }

  function errorReport() {
    var link = document.querySelector('a.report');
    var href = link ? link.getAttribute('href') : '';
    return current ? href.replace(/([?&]body=).*$/, (all, key) => key + encodeURIComponent([
      say('report-article', item.title), say('report-address', place(current)), say('report-words', current.words.slice(0, LONGEST_REPORT)),
      '', say('report-wrong'), ''].join('\n'))) : href;
  }

  // A link leads somewhere, or is not there.
  function lead(link, href) {
    link.hidden = !href;
    link.href = href || '#';
  }

  function open(id) {
    current = id ? found(id) : null;
    heading.textContent = say(current ? 'words' : 'article');
    quoted.textContent = current ? current.sentence : '';
    quoted.hidden = !current;
    var passage = document.querySelector('.passage');
    quoted.lang = passage ? passage.lang : '';
    quoted.dir = passage ? passage.dir : '';
    atOriginal.textContent = say(current && !item.genre ? 'original-words' : 'original');
    lead(atOriginal, /^https?:/i.test(item.URL) && original(current));
    lead(report, errorReport());
    show();
    dialog.showModal();
  }

  function opener(id, of) {
    var made = button(say('cite'), () => open(id()), { class: 'cite-open' });
    made.append(make('span', 'visually-hidden', of));
    return made;
  }

  document.querySelectorAll('.record [id^="about-"]').forEach(finding => {
    var id = finding.id.slice('about-'.length);
    if (pieces(id).length) {
      finding.append(opener(() => id, say('of', joined(pieces(id)).slice(0, 80))));
    }
  });
  var cited = document.querySelector('.cite-plain');
  if (cited) {
    cited.after(make('p', 'cite-acts', opener(() => {
      var id = decodeURIComponent(location.hash.slice(1));
      return id && text && pieces(id).length ? id : null;
    }, ' ' + say('of-article'))));
  }
})();
