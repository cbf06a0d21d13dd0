import {
  alterWord,
  blocksOf,
  clauseXml,
  editText,
  override,
  paragraphPattern,
  plain,
  readText,
  swap,
  withParts,
} from './annex-xml.ts';
import { withoutBookmarks, withoutFields, withTypedNumbers } from './edit-document.ts';

/** What a check has to answer: deviations as they are told, and kinds of findings; each exactly. */
export interface RightAnswer {
  /** In the first language unless it is named: "changed training" or "zh missing training". */
  readonly deviations?: readonly string[];
  /** "kind" or "kind part", each at least once, and no others. */
  readonly findings?: readonly string[];
  /** The first text that has to stand in some finding or deviation. */
  readonly says?: string;
}

export interface Edited {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly answer: RightAnswer;
}

const documentPart = 'word/document.xml';
const tracked = 'w:id="900" w:author="Partner (fictional)" w:date="2026-03-01T09:00:00Z"';

/** The edits of a negotiation, each made on a fresh annex in one or two languages, with what is right to say of it. */
export function contractEdits(annex: Uint8Array, languages: readonly string[]): Edited[] {
  const [first = 'en', second] = languages;
  const isPair = second !== undefined;
  const edits: Edited[] = [];
  const add = (name: string, edit: (xml: string) => string, answer: RightAnswer) =>
    edits.push({ name, bytes: withParts(annex, { [documentPart]: edit }), answer });
  const each = (told: string) => languages.map((language) => `${language} ${told}`);
  const own = (xml: string, clause: string) => clauseXml(xml, clause, first);
  const editOwn = (clause: string, at: number, edit: (paragraph: string) => string) => (xml: string) => {
    const paragraph = own(xml, clause)[at] ?? '';
    return swap(xml, paragraph, edit(paragraph));
  };
  const changed = (...clauses: string[]) => clauses.map((clause) => `${first} changed ${clause}`);
  const last = (xml: string, clause: string) => own(xml, clause).at(-1) ?? '';
  const afterLast = (clause: string, more: string) => (xml: string) =>
    swap(xml, last(xml, clause), last(xml, clause) + more);
  const table = /<w:tbl>(?:(?!<w:tbl>).)*?PseaClause.*?<\/w:tbl>/s;
  /** Right behind the last clause, outside of a table that holds it. */
  const behindClauses = (more: string) => (xml: string) => {
    if (!isPair) return afterLast('survival', more)(xml);
    const whole = table.exec(xml)?.[0] ?? '';
    return swap(xml, whole, whole + more);
  };
  const aheadOfClauses = (more: string) => (xml: string) => {
    const block = isPair ? (table.exec(xml)?.[0] ?? '') : (own(xml, 'definitions')[0] ?? '');
    return swap(xml, block, more + block);
  };
  const notOurs: RightAnswer = { findings: ['not-ours body'], says: override };

  add(
    'e01 a word of duty',
    editOwn('standards-of-conduct', 1, (p) => editText(p, alterWord)),
    {
      deviations: changed('standards-of-conduct'),
    },
  );
  add(
    'e02 a clause deleted',
    (xml) => blocksOf(xml, own(xml, 'no-retaliation')).reduce((left, block) => swap(left, block, ''), xml),
    { deviations: each('missing no-retaliation') },
  );
  add(
    'e03 a clause moved',
    (xml) => {
      const blocks = blocksOf(xml, own(xml, 'training'));
      const before = blocksOf(xml, own(xml, 'flow-down'))[0] ?? '';
      const without = blocks.reduce((left, block) => swap(left, block, ''), xml);
      return swap(without, before, blocks.join('') + before);
    },
    { findings: ['moved body'] },
  );
  add(
    'e04 the age in the definitions',
    (xml) => {
      const p = own(xml, 'definitions').find((paragraph) => readText(paragraph).includes('18'));
      // Where the age stands in words, those change.
      if (p === undefined) return editOwn('definitions', 3, (other) => editText(other, alterWord))(xml);
      return swap(
        xml,
        p,
        editText(p, (words) => words.replace('18', '16')),
      );
    },
    { deviations: changed('definitions') },
  );
  add(
    'e05 an own paragraph in our style at the end of a clause',
    (xml) => {
      const p = last(xml, 'training');
      return swap(xml, p, p + editAll(p, override));
    },
    { deviations: changed('training'), says: override },
  );
  for (const [name, paragraph] of [
    ['a1 in Normal', plain(override)],
    ['c2 in Text Body', plain(override, '', '<w:pStyle w:val="TextBody"/>')],
    ['c3 under a typed number', plain(`10.7 ${override}`)],
    ['c5 in a smaller type', plain(override, '<w:sz w:val="16"/>')],
  ] as const) {
    add(`${name}: an own paragraph at the end of a clause`, afterLast('training', paragraph), {
      deviations: changed('training'),
      says: override,
    });
  }
  add(
    'c1 an own paragraph in Normal in the middle of a clause',
    (xml) => {
      const p = own(xml, 'training')[1] ?? '';
      return swap(xml, p, p + plain(override));
    },
    { deviations: changed('training'), says: override },
  );
  add(
    'c6 the last but one paragraph replaced by a weaker one in Normal',
    (xml) => swap(xml, own(xml, 'training').at(-2) ?? '', plain(override)),
    { deviations: changed('training'), says: 'Notwithstanding' },
  );
  add('a2 an override before the first clause', aheadOfClauses(plain(override)), notOurs);
  add('a3 an override after the last clause', behindClauses(plain(override)), isPair ? notOurs : notOurs);
  add(
    'a5 an override before the end of the document',
    (xml) => swap(xml, '<w:sectPr>', `${plain(override)}<w:sectPr>`),
    notOurs,
  );
  add(
    'e20 an override in a section of its own',
    behindClauses(plain(override, '', '<w:sectPr><w:type w:val="continuous"/></w:sectPr>')),
    notOurs,
  );
  add(
    'c4 a precedence clause after the last one',
    behindClauses(plain('26. Precedence') + plain(override)),
    notOurs,
  );
  add('g2 an override in bold after the last clause', behindClauses(plain(override, '<w:b/>')), notOurs);
  add(
    'a4 an override in our style after the last clause',
    (xml) =>
      swap(xml, last(xml, 'survival'), last(xml, 'survival') + editAll(last(xml, 'survival'), override)),
    { deviations: changed('survival'), says: override },
  );
  for (const name of ['a6', 'e06'] as const) {
    add(
      `${name} a new clause under our style of titles`,
      (xml) => {
        const [title = '', body = ''] = own(xml, name === 'a6' ? 'monitoring' : 'reporting');
        const fresh = editAll(title, 'Precedence') + editAll(body, override);
        return swap(xml, title, fresh + title);
      },
      { deviations: [`${first} added Precedence`], says: override },
    );
  }
  add('e07 runs split, marks of spelling', (xml) => splitRuns(xml), {});
  add(
    'e08 a word replaced with changes tracked',
    editOwn('training', 1, (p) =>
      p.replace(
        /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/s,
        (_, look = '', words) => {
          const found = /[\p{L}\p{M}]{3,}/u.exec(words);
          if (!found) throw new Error('no word');
          const t = (part: string, name = 'w:t') =>
            part === '' ? '' : `<w:r>${look}<${name} xml:space="preserve">${part}</${name}></w:r>`;
          return [
            t(words.slice(0, found.index)),
            `<w:del ${tracked}>${t(found[0], 'w:delText')}</w:del>`,
            `<w:ins ${tracked}>${t('perhaps')}</w:ins>`,
            t(words.slice(found.index + found[0].length)),
          ].join('');
        },
      ),
    ),
    { deviations: changed('training'), findings: ['tracked'] },
  );
  add(
    'a14 a clause tracked as deleted',
    (xml) => own(xml, 'training').reduce((left, p) => swap(left, p, trackedAway(p)), xml),
    { deviations: [`${first} missing training`], findings: ['tracked'] },
  );
  add('e09 two columns', (xml) => swap(xml, '<w:sectPr>', '<w:sectPr><w:cols w:num="2"/>'), {});
  add(
    'e10 styles, bookmarks and fields lost, numbers typed',
    (xml) => withTypedNumbers(withoutFields(withoutBookmarks(xml))),
    {},
  );
  add(
    'e11 straight quotation marks, double spaces',
    (xml) =>
      inTexts(xml, (words) =>
        words
          .replace(/[“”«»]/g, '&quot;')
          .replace(/’/g, '&apos;')
          .replace(/ /g, '  '),
      ),
    {},
  );
  add(
    'e12 a negation',
    editOwn('standards-of-conduct', 1, (p) =>
      editText(p, (words) => words.replace(/[\p{L}\p{M}]{2,}/u, (word) => `${word} not`)),
    ),
    { deviations: changed('standards-of-conduct'), says: 'not' },
  );
  add(
    'e13 another number of days',
    (xml) => {
      const p = own(xml, 'training').find((paragraph) => /\d/.test(readText(paragraph))) ?? '';
      return swap(
        xml,
        p,
        editText(p, (words) => words.replace(/\d+/, '200')),
      );
    },
    { deviations: changed('training'), says: '200' },
  );
  add(
    'e14 an item of a list removed',
    (xml) => {
      const item = own(xml, 'definitions').at(-1) ?? '';
      return swap(xml, item, isPair ? plain('') : '');
    },
    { deviations: changed('definitions') },
  );
  add(
    'e15 the title of a clause alone removed',
    (xml) => swap(xml, own(xml, 'code-of-conduct')[0] ?? '', isPair ? plain('') : ''),
    {
      deviations: changed('code-of-conduct'),
    },
  );
  add(
    'e16 two titles renamed',
    (xml) =>
      ['training', 'monitoring'].reduce((left, clause) => {
        const title = own(left, clause)[0] ?? '';
        return swap(
          left,
          title,
          editText(title, () => `Of ${clause} at large`),
        );
      }, xml),
    { deviations: changed('training', 'monitoring') },
  );
  add(
    'e17 a hidden sentence',
    editOwn('training', 1, (p) =>
      swap(p, '</w:p>', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>This clause is void.</w:t></w:r></w:p>'),
    ),
    { findings: ['hidden body'], says: 'This clause is void.' },
  );
  add(
    'a11 a clause made hidden',
    (xml) => own(xml, 'training').reduce((left, p) => swap(left, p, withLook(p, '<w:vanish/>')), xml),
    { deviations: [`${first} missing training`], findings: ['hidden body'] },
  );
  add(
    'a13 a white sentence',
    editOwn('training', 1, (p) =>
      swap(
        p,
        '</w:p>',
        '<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t> This clause is void.</w:t></w:r></w:p>',
      ),
    ),
    { deviations: changed('training'), findings: ['hidden body'], says: 'This clause is void.' },
  );
  for (const [name, mark] of [
    ['e18', '<w:strike/>'],
    ['a10', '<w:dstrike/>'],
  ] as const) {
    add(
      `${name} a paragraph struck through (${mark})`,
      editOwn('training', 1, (p) => withLook(p, mark)),
      {
        deviations: changed('training'),
        findings: ['struck body'],
      },
    );
  }
  for (const [name, number] of [
    ['a9', '25'],
    ['e26', '14.1'],
  ] as const) {
    add(
      `${name} a reference that leads elsewhere`,
      (xml) => {
        const p = own(xml, 'flow-down').find((paragraph) => paragraph.includes('separate"/>')) ?? '';
        return swap(
          xml,
          p,
          p.replace(
            /(separate"\/><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>)[^<]*/s,
            `$1${number}`,
          ),
        );
      },
      { deviations: changed('flow-down'), says: number },
    );
  }
  add(
    'a9b references typed as digits, one of them another',
    (xml) => {
      const digits = withoutFields(xml);
      const before = own(xml, 'flow-down').find((paragraph) => paragraph.includes('separate"/>')) ?? '';
      const p = withoutFields(before);
      return swap(
        digits,
        p,
        editText(p, (words) => words.replace(/^\d+(?=$|\D)/, '26')),
      );
    },
    { deviations: changed('flow-down'), says: '26' },
  );
  for (const [name, format, where] of [
    ['before a paragraph of ours', 'none', 'ours'],
    ['as a bullet before a paragraph of ours', 'bullet', 'ours'],
    ['before an empty paragraph', 'decimal', 'empty'],
  ] as const) {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>';
    const label = 'Annex void from the start';
    edits.push({
      name: `n1 an override in the label of a list, ${name}`,
      bytes: withParts(annex, {
        'word/numbering.xml': (xml) =>
          xml
            .replace(
              '<w:num ',
              `<w:abstractNum w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl></w:abstractNum><w:num `,
            )
            .replace(
              '</w:numbering>',
              '<w:num w:numId="77"><w:abstractNumId w:val="77"/></w:num></w:numbering>',
            ),
        [documentPart]: (xml) => {
          const p = own(xml, 'training')[1] ?? '';
          return where === 'empty'
            ? swap(xml, p, `${p}<w:p><w:pPr>${list}</w:pPr></w:p>`)
            : swap(xml, p, p.replace(/(<w:pStyle [^>]*\/>)(<w:numPr>.*?<\/w:numPr>)?/s, `$1${list}`));
        },
      }),
      // Beside an empty paragraph no number of ours changed.
      answer: {
        findings: where === 'ours' ? ['changed body', 'not-ours body'] : ['not-ours body'],
        says: label,
      },
    });
  }
  add(
    'n2 marks that turn the order of letters round',
    editOwn('training', 1, (p) => editText(p, (words) => `\u202e${words}\u202c`)),
    { findings: ['hidden body'] },
  );
  edits.push({
    name: 'a7 an override in a footnote',
    bytes: withStory(annex, 'footnotes', `<w:footnote w:id="2">${plain(override)}</w:footnote>`, (xml) =>
      editOwn('training', 1, (p) => swap(p, '</w:p>', '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'))(
        xml,
      ),
    ),
    answer: { findings: ['not-ours footnote'], says: override },
  });
  add(
    'a8 an override in a text box',
    editOwn('training', 1, (p) => swap(p, '</w:p>', `<w:r>${textBox(override)}</w:r></w:p>`)),
    { findings: ['not-ours text-box'], says: override },
  );
  edits.push({
    name: 'g1 a comment that refuses',
    bytes: withStory(
      annex,
      'comments',
      `<w:comment w:id="3" w:author="P">${plain('We do not accept.')}</w:comment>`,
      (xml) =>
        editOwn('training', 1, (p) => swap(p, '</w:p>', '<w:r><w:commentReference w:id="3"/></w:r></w:p>'))(
          xml,
        ),
    ),
    answer: { findings: ['not-ours comment'], says: 'We do not accept.' },
  });
  add(
    'a12 a clause in a content control, a word changed',
    editOwn(
      'training',
      1,
      (p) =>
        `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${editText(p, alterWord)}</w:sdtContent></w:sdt>`,
    ),
    { deviations: changed('training') },
  );
  add(
    'a15 a word changed in many clauses',
    (xml) =>
      ['training', 'reporting', 'monitoring', 'cooperation'].reduce((left, clause) => {
        const p = clauseXml(left, clause, first)[1] ?? '';
        return swap(left, p, editText(p, alterWord));
      }, xml),
    { deviations: changed('training', 'reporting', 'cooperation', 'monitoring') },
  );
  const head = (xml: string) => xml.slice(0, xml.search(/<w:p><w:pPr><w:pStyle w:val="PseaClause/));
  const around = (xml: string) => (head(xml).match(paragraphPattern) ?? []).filter((p) => readText(p) !== '');
  add(
    'a16 a note before the clauses removed',
    (xml) => {
      const note =
        around(xml).find((p) => p.includes('PseaText"') && readText(p).length > (first === 'zh' ? 20 : 60)) ??
        '';
      return swap(xml, note, isPair ? plain('') : '');
    },
    { findings: ['missing body'] },
  );
  add(
    'a17 a party of the agreement',
    (xml) => {
      const p = around(xml).find((each) => readText(each).includes('UN-Habitat')) ?? '';
      return swap(
        xml,
        p,
        editText(p, (words) => words.replace('UN-Habitat', 'Nobody')),
      );
    },
    { findings: ['changed body'], says: 'Nobody' },
  );
  add(
    'a18 the end of the agreement',
    (xml) => {
      const p = around(xml).find((each) => /2027/.test(readText(each))) ?? '';
      return swap(
        xml,
        p,
        editText(p, (words) => words.replace('2027', '2029')),
      );
    },
    { findings: ['changed body'], says: '2029' },
  );
  add(
    'e21 the whole contract in a cell',
    (xml) =>
      xml.replace(
        /<w:body>(.*)(<w:sectPr>.*?<\/w:sectPr>)<\/w:body>/s,
        '<w:body><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>$1</w:tc></w:tr></w:tbl><w:p/>$2</w:body>',
      ),
    {},
  );
  add(
    'e23 a letter of another script',
    (xml) => {
      const p = own(xml, 'training').find((each) => /[oaeا人的]/.test(readText(each))) ?? '';
      return swap(
        xml,
        p,
        editText(p, (words) => words.replace(/[oae]|ا|的|人/, 'о')),
      );
    },
    { deviations: changed('training') },
  );
  add(
    'e24 spaces that don’t break, soft hyphens, joiners',
    (xml) =>
      inTexts(xml, (words) =>
        words
          .replace(/(\p{L}) (\p{L})/gu, '$1\u00a0$2')
          .replace(/(\p{Script=Latin}{3})(\p{Script=Latin}{3})/gu, '$1\u00ad$2\u200b'),
      ),
    {},
  );
  add(
    'e25 paragraphs joined by line breaks',
    (xml) => {
      const [, one = '', two = ''] = own(xml, 'training');
      const runs = (p: string) => p.replace(/^<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/s, '').replace(/<\/w:p>$/, '');
      const joined = swap(one, '</w:p>', `<w:r><w:br/></w:r>${runs(two)}</w:p>`);
      return swap(swap(xml, one, joined), two, isPair ? plain('') : '');
    },
    {},
  );
  add(
    'e27 bold and in small capitals',
    (xml) =>
      xml
        .replace(/<w:r>(?:<w:rPr>)?(?=<w:t)/g, '<w:r><w:rPr><w:b/><w:caps/></w:rPr>')
        .replace(/<w:rPr>(?!<w:b\/>)/g, '<w:rPr><w:b/><w:caps/>'),
    {},
  );
  const hasCapitals = languages.some((language) => language === 'en' || language === 'fr');
  add(
    'e28 typed in capitals',
    (xml) => {
      const language = languages.find((code) => code === 'en' || code === 'fr') ?? 'en';
      return xml.replace(
        new RegExp(`<w:p><w:pPr><w:pStyle w:val="Psea(?:Clause|Paragraph|Item)${language}"/>.*?</w:p>`, 'gs'),
        (p) =>
          inTexts(p, (words) =>
            words.toUpperCase().replace(/&(AMP|LT|GT|QUOT|APOS);/g, (entity) => entity.toLowerCase()),
          ),
      );
    },
    hasCapitals ? { findings: ['capitals'] } : {},
  );
  add(
    'e29 a clause twice',
    (xml) => {
      const blocks = own(xml, 'training');
      return swap(
        xml,
        blocks.at(-1) ?? '',
        (blocks.at(-1) ?? '') + blocks.join('').replace(/<w:bookmark(?:Start|End)[^>]*>/g, ''),
      );
    },
    { deviations: [`${first} added ${title(annex, 'training', first)}`] },
  );
  if (second !== undefined) pairEdits(add, first, second, table);
  add(
    'b7 due dates of the schedule',
    (xml) => {
      const at = xml.lastIndexOf('CS4:');
      const row = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).find((each) => each.includes('CS4:')) ?? '';
      if (at < 0) throw new Error('No schedule.');
      return swap(xml, row, row.replaceAll('2026', '2029'));
    },
    { findings: ['changed body'], says: '2029' },
  );
  add(
    'b9 the address to report to',
    (xml) => xml.replaceAll('hotline@office.example', 'partner@office.example'),
    { deviations: languages.map((language) => `${language} changed reporting`), findings: ['changed body'] },
  );
  return edits;
}

type Add = (name: string, edit: (xml: string) => string, answer: RightAnswer) => void;

/** Edits that need two languages beside each other. */
function pairEdits(add: Add, first: string, second: string, table: RegExp): void {
  const own = (xml: string, clause: string, at: number) => clauseXml(xml, clause, second)[at] ?? '';
  const both = (told: string) => [`${first} ${told}`, `${second} ${told}`];
  add(
    'b1 a word in the second language alone',
    (xml) => swap(xml, own(xml, 'training', 1), editText(own(xml, 'training', 1), alterWord)),
    { deviations: [`${second} changed training`] },
  );
  add(
    'b2 the second column removed',
    (xml) => {
      const whole = table.exec(xml)?.[0] ?? '';
      return swap(
        xml,
        whole,
        whole.replace(
          /(<w:tr>(?:<w:trPr>.*?<\/w:trPr>)?<w:tc>.*?<\/w:tc>)<w:tc>.*?<\/w:tc>(<\/w:tr>)/gs,
          '$1$2',
        ),
      );
    },
    { deviations: [`${second} missing *`], findings: ['missing body'] },
  );
  add(
    'b3 the columns swapped',
    (xml) => {
      const whole = table.exec(xml)?.[0] ?? '';
      return swap(
        xml,
        whole,
        whole.replace(
          /(<w:tr>(?:<w:trPr>.*?<\/w:trPr>)?)(<w:tc>.*?<\/w:tc>)(<w:tc>.*?<\/w:tc>)(<\/w:tr>)/gs,
          '$1$3$2$4',
        ),
      );
    },
    {},
  );
  add('b4 a cell emptied', (xml) => swap(xml, own(xml, 'training', 1), plain('')), {
    deviations: [`${second} changed training`],
  });
  add('b5 a row deleted', (xml) => swap(xml, blocksOf(xml, [own(xml, 'training', 1)])[0] ?? '', ''), {
    deviations: both('changed training'),
  });
  add(
    'b6 a row added',
    (xml) => {
      const row = blocksOf(xml, [own(xml, 'training', 1)])[0] ?? '';
      return swap(xml, row, row + editAll(row, 'It may also do nothing.'));
    },
    { deviations: both('changed training'), says: 'It may also do nothing.' },
  );
  add(
    'b8 the language that prevails',
    (xml) => {
      const p = (xml.match(paragraphPattern) ?? []).find((each) => each.includes('PseaPrevailing"')) ?? '';
      return swap(xml, p, editText(p, alterWord));
    },
    { findings: ['changed body'] },
  );
}

function title(annex: Uint8Array, clause: string, language: string): string {
  let found = '';
  withParts(annex, {
    [documentPart]: (xml) => {
      found = readText(clauseXml(xml, clause, language)[0] ?? '');
      return `${xml} `;
    },
  });
  return found;
}

/** Each paragraph of a piece with one run that says something else. */
function editAll(xml: string, words: string): string {
  return xml
    .replace(/<w:bookmark(?:Start|End)[^>]*>/g, '')
    .replace(
      /(<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?)(?:(?!<w:p>).)*?(<\/w:p>)/gs,
      `$1<w:r><w:t xml:space="preserve">${words}</w:t></w:r>$2`,
    );
}

/** Text of each run changed, field codes and names left alone. */
export function inTexts(xml: string, edit: (words: string) => string): string {
  return xml.replace(
    /(<w:t(?: [^>]*)?>)(.*?)(<\/w:t>)/gs,
    (_, start, words, end) => start + edit(words) + end,
  );
}

export function withLook(paragraph: string, look: string): string {
  return paragraph
    .replace(/<w:r><w:rPr>/g, `<w:r><w:rPr>${look}`)
    .replace(/<w:r>(?!<w:rPr>)/g, `<w:r><w:rPr>${look}</w:rPr>`);
}

function trackedAway(paragraph: string): string {
  return paragraph
    .replace(
      /<w:r>.*?<\/w:r>/gs,
      (run) => `<w:del ${tracked}>${run.replace(/<(\/?)w:t(?=[ >])/g, '<$1w:delText')}</w:del>`,
    )
    .replace('</w:pPr>', `<w:rPr><w:del ${tracked}/></w:rPr></w:pPr>`);
}

/** Runs cut in two, with what Word leaves between them. */
export function splitRuns(xml: string): string {
  return xml.replace(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]{8,})<\/w:t><\/w:r>/gs,
    (_, look = '', words: string) => {
      let at = Math.floor(words.length / 2);
      while (at > 0 && /&[^;]*$/.test(words.slice(0, at))) at -= 1;
      if (at > 0 && /[\ud800-\udbff]/.test(words.charAt(at - 1))) at -= 1;
      const run = (part: string) =>
        `<w:r w:rsidR="00A1B2C3">${look}<w:t xml:space="preserve">${part}</w:t></w:r>`;
      return `${run(words.slice(0, at))}<w:proofErr w:type="spellStart"/>${run(words.slice(at))}<w:proofErr w:type="spellEnd"/>`;
    },
  );
}

export function textBox(words: string): string {
  return `<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="width:200pt;height:50pt"><v:textbox><w:txbxContent>${plain(words)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
}

/** A part with notes or comments of its own, and the place that refers to it. */
export function withStory(
  annex: Uint8Array,
  name: 'footnotes' | 'endnotes' | 'comments',
  content: string,
  edit: (xml: string) => string,
): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return withParts(annex, {
    [documentPart]: edit,
    [`word/${name}.xml`]: `<w:${name} ${w}>${content}</w:${name}>`,
    'word/_rels/document.xml.rels': (rels) =>
      rels.replace(
        '</Relationships>',
        `<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/></Relationships>`,
      ),
    '[Content_Types].xml': (types) =>
      types.replace(
        '</Types>',
        `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/></Types>`,
      ),
  });
}
