import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { answerFileName, writePage } from '../../../../main/adapters/pages/write-page.ts';
import { textFor } from '../../../../shared/content/instrument/localize.ts';
import { formLanguages } from '../../../../shared/documents/form/text/form-text.ts';
import { buildPage } from '../../../../shared/documents/form-page/build-page.ts';
import { pageTexts } from '../../../../shared/documents/form-page/text/page-texts.ts';
import { formSubject, hostileName } from '../../../support/form-subject.ts';

const subject = formSubject({ languages: formLanguages });
const write = (...given: Parameters<typeof formSubject>) =>
  new TextDecoder().decode(writePage(buildPage(formSubject(...given))));
const html = write({ languages: formLanguages });
const shown = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The content of each element of a name, as a browser finds its ends. */
const elements = (name: string) =>
  [...html.matchAll(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inner = '']) => inner);

test('the same form gives the same page', () => {
  expect(write({ languages: formLanguages })).toBe(html);
});

test('its content policy names exactly its own script and style, and forbids every connection', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [facts = '', script = ''] = elements('script');
  const [style = ''] = elements('style');
  expect(elements('script')).toHaveLength(2);
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ]);
  expect(() => new Script(script)).not.toThrow();
  expect(JSON.parse(facts).head.partner.name).toBe(hostileName);
});

test('nothing in it leads or reaches anywhere, and no attribute runs anything', () => {
  expect(html).not.toMatch(/https?:|@import|[\s:]url\(/i);
  expect(html).not.toMatch(/<[^>]+\s(?:on[a-z]+|style|src|href|action)=/i);
});

test('a partner’s name is text, wherever it stands', () => {
  expect(html).not.toContain('<img');
  expect(html).toContain(`<bdi>${shown(hostileName)}</bdi>`);
});

test('it asks all that the workbook asks, and says requirement and guidance, in six languages', () => {
  for (const language of formLanguages) {
    const [section = ''] =
      new RegExp(`<section data-language="${language}"[\\s\\S]*?</section>`).exec(html) ?? [];
    const words = textFor(subject.instrument, language);
    expect(section).toContain(`dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(section).toContain(shown(pageTexts[language].neverNames));
    for (const { id, evidence, naAllowed } of subject.instrument.definition.standards) {
      const own = words.standards[id];
      for (const text of [own?.requirement.text, ...(own?.guidance.items ?? [])])
        expect(section).toContain(shown(text ?? '?'));
      expect(section.split(`data-key="${id}.answer"`)).toHaveLength(naAllowed ? 4 : 3);
      expect(section.includes(`data-key="${id}.reason"`)).toBe(naAllowed);
      expect(section).toContain(`data-key="${id}.comment"`);
      for (const entry of evidence) expect(section).toContain(`data-key="${id}.evidence.${entry}"`);
    }
  }
});

test('each language has every word of the page, with the same places to fill in', () => {
  const places = (text: string) => [...text.matchAll(/\{[a-z]+\}/g)].map(String).sort();
  for (const language of formLanguages) {
    for (const [key, english] of Object.entries(pageTexts.en)) {
      if (key === 'direction') continue;
      const own = pageTexts[language][key as keyof typeof pageTexts.en];
      expect([language, key, places(String(own))]).toEqual([language, key, places(String(english))]);
      if (language !== 'en') expect([key, own]).not.toEqual([key, english]);
    }
  }
});

test('a page of the six-standard scheme asks for its own answers and for no reason', () => {
  const six = write({}, 'unicef-sea-2020');
  expect(six).not.toMatch(/data-key="CS\d\.reason"/);
  expect(six.match(/<h2>CS\d/g)).toHaveLength(6);
});

test('the answer file’s name is one that every device takes', () => {
  expect(answerFileName({ reference: 'SS/2026 PSEA1:TST' })).toBe('PSEA answers SS-2026-PSEA1-TST.json');
});
