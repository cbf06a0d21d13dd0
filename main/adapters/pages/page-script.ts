/**
 * What the page does in the partner's browser: keeps what is typed, shows one language at a time, and writes the answer
 * file. It asks nothing of any network, and the page's content policy lets no other script run. Its hash stands there.
 */
export const pageScript = `
'use strict';
(() => {
  const facts = JSON.parse(document.getElementById('facts').textContent);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const sections = all('section[data-language]');
  const fill = (words, name, value) => words.split('{' + name + '}').join(value);
  let canSave = true;
  let state = { language: facts.languages[0], values: {} };

  function load() {
    try {
      const kept = JSON.parse(localStorage.getItem(facts.storage) || 'null');
      if (kept && typeof kept === 'object' && kept.values && typeof kept.values === 'object') state = kept;
      localStorage.setItem(facts.storage + '-try', '1');
      localStorage.removeItem(facts.storage + '-try');
    } catch (problem) {
      canSave = false;
    }
    if (!facts.languages.includes(state.language)) state.language = facts.languages[0];
  }
  function save() {
    if (canSave) {
      try {
        localStorage.setItem(facts.storage, JSON.stringify(state));
      } catch (problem) {
        canSave = false;
      }
    }
    const time = new Intl.DateTimeFormat(state.language, { hour: '2-digit', minute: '2-digit' }).format(new Date());
    say('saved', canSave ? fill(words().saved, 'time', time) : words().notSaved);
  }
  const words = () => facts.texts[state.language];
  const shown = () => sections.find((section) => section.dataset.language === state.language);
  const say = (where, text, isStop) => {
    const place = shown().querySelector('[data-say="' + where + '"]');
    place.textContent = text;
    place.classList.toggle('stop', Boolean(isStop));
  };
  const value = (key) => (typeof state.values[key] === 'string' ? state.values[key] : '');

  /** Writes what is kept into the fields of the language that is shown. */
  function show() {
    document.documentElement.lang = state.language;
    document.documentElement.dir = shown().dir;
    for (const section of sections) section.hidden = section !== shown();
    for (const select of all('select[data-choose]')) select.value = state.language;
    for (const field of all('[data-key]', shown())) {
      const own = value(field.dataset.key);
      if (field.type === 'radio') field.checked = own === field.value;
      else if (field.type === 'checkbox') field.checked = own === 'yes';
      else field.value = own;
    }
    for (const part of all('.part-of-na', shown())) part.hidden = value(part.dataset.of) !== 'not-applicable';
    for (const back of all('[data-back]', shown())) back.hidden = value(back.dataset.back) === '';
    say('where', canSave ? words().savedHere : words().notSaved, !canSave);
  }
  function onChange(event) {
    const field = event.target;
    const key = field.dataset && field.dataset.key;
    if (!key) return;
    if (field.type === 'radio') state.values[key] = field.checked ? field.value : '';
    else if (field.type === 'checkbox') state.values[key] = field.checked ? 'yes' : '';
    else state.values[key] = field.value;
    if (field.type === 'radio') show();
    save();
  }
  function answers() {
    const given = {};
    for (const standard of facts.standards) {
      const answer = value(standard.id + '.answer');
      given[standard.id] = {
        answer,
        reason: answer === 'not-applicable' ? value(standard.id + '.reason') : '',
        evidence: standard.evidence.filter((entry) => value(standard.id + '.evidence.' + entry) === 'yes'),
        comment: value(standard.id + '.comment'),
      };
    }
    return given;
  }
  /** The whole answer file, or null where something stands in its way, which is then said. */
  function file() {
    const given = answers();
    const ids = facts.standards.map(({ id }) => id);
    const list = (chosen) => chosen.join(words().separator);
    const lacking = ids.filter((id) => given[id].answer === 'not-applicable' && given[id].reason.trim() === '');
    const of = (part) => value('form.' + part).trim();
    if (lacking.length > 0) {
      say('finish', fill(words().needsReason, 'standards', list(lacking)), true);
      shown().querySelector('[data-key="' + lacking[0] + '.reason"]').focus();
      return null;
    }
    const parts = ['completed-by-name', 'completed-by-function'];
    const open = parts.filter((part) => of(part) === '');
    if (open.length === 1) {
      say('finish', words().personIncomplete, true);
      shown().querySelector('[data-key="form.' + open[0] + '"]').focus();
      return null;
    }
    const unanswered = ids.filter((id) => given[id].answer === '');
    const content = {
      ...facts.head,
      language: state.language,
      finishedAt: new Date().toISOString(),
      completedBy: {
        name: of('completed-by-name'),
        function: of('completed-by-function'),
        email: of('email'),
        date: of('date'),
      },
      answers: given,
    };
    return { text: JSON.stringify(content, null, 1) + '\\n', unanswered: list(unanswered) };
  }
  function finish() {
    const made = file();
    if (!made) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([made.text], { type: 'application/json' }));
    link.download = facts.file;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    const open = made.unanswered === '' ? '' : ' ' + fill(words().unanswered, 'standards', made.unanswered);
    say('finish', fill(words().finished, 'file', facts.file) + open);
    showText(made.text);
  }
  function showText(text) {
    const place = shown().querySelector('[data-text]');
    place.value = text;
  }
  function clear() {
    if (!confirm(words().clearAsk)) return;
    state = { language: state.language, values: {} };
    try {
      localStorage.removeItem(facts.storage);
    } catch (problem) {
      canSave = false;
    }
    for (const place of all('[data-text]')) place.value = '';
    show();
    say('finish', '');
    say('saved', words().cleared);
    window.scrollTo(0, 0);
  }
  document.addEventListener('input', onChange);
  document.addEventListener('change', (event) => {
    if (event.target.matches('select[data-choose]')) {
      state.language = event.target.value;
      show();
      save();
    } else if (event.target.type === 'date') onChange(event);
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.do === 'finish') finish();
    if (button.dataset.do === 'clear') clear();
    if (button.dataset.do === 'print') window.print();
    if (button.dataset.back) {
      state.values[button.dataset.back] = '';
      show();
      save();
      shown().querySelector('[data-key="' + button.dataset.back + '"]').focus();
    }
  });
  document.addEventListener(
    'toggle',
    (event) => {
      if (!event.target.matches('details[data-as-text]') || !event.target.open) return;
      const made = file();
      showText(made ? made.text : '');
      if (made && made.unanswered !== '') say('finish', fill(words().unanswered, 'standards', made.unanswered));
    },
    true,
  );
  load();
  for (const part of all('.screen')) part.hidden = false;
  show();
})();
`;
