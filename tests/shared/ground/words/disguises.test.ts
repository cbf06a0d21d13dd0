import { describe, expect, it } from 'vitest';
import {
  escapedJson,
  shownJson,
  shownText,
  withoutDisguise,
} from '../../../../shared/ground/words/disguises.ts';

const mark = '\uFFFD';

describe('what is shown of a text that somebody else wrote', () => {
  it.each([
    ['an override of direction', 'Fictional \u202EfeileR', `Fictional ${mark}feileR`, 'Fictional feileR'],
    ['a stretch turned round', 'Relief \u2067abc\u2069 \u202Bdef\u202C', 'Relief abc def', 'Relief abc def'],
    ['a space of no width', 'Fict\u200Bional', 'Fictional', 'Fictional'],
    ['a joiner in a Latin word', 'Fict\u200Cional\u200D', 'Fictional', 'Fictional'],
    ['a joiner in a Russian word', 'Надеж\u200Dда', 'Надежда', 'Надежда'],
    ['a mark of direction without reason', 'SS-0001\u200E', 'SS-0001', 'SS-0001'],
    ['an order to the terminal', 'A\u001B[2JB\u009B1mC', `A${mark}[2JB${mark}1mC`, 'A[2JB1mC'],
    ['a line that only looks like one', 'A\u2028B\u0000', `A${mark}B${mark}`, 'AB'],
    ['letters that nobody sees', 'A\u3164\u{E0041}\uFEFFB\u00AD', 'AB', 'AB'],
    ['an override in an Arabic name', 'جمعية\u202E الأمل', `جمعية${mark} الأمل`, 'جمعية الأمل'],
  ])('%s', (_what, given, shown, kept) => {
    expect(shownText(given)).toBe(shown);
    expect(withoutDisguise(given)).toBe(kept);
    expect(shownText(shown)).toBe(shown);
    expect(JSON.parse(shownJson(JSON.stringify({ [given]: [given] })))).toEqual({ [shown]: [shown] });
  });

  it.each([
    ['Persian with its joiner', 'مؤسسهٔ خیریهٔ می\u200Cشود'],
    ['a Persian plural behind a joiner', 'کودک\u200Cها'],
    ['an Arabic letter in the shape of its middle', 'ه\u200D'],
    ['Arabic with a Latin short name and its mark', 'منظمة الإغاثة (FRO)\u200F'],
    ['Arabic with a mark before a number', 'رقم \u200E12-34'],
    ['Hindi with its joiner', 'क्\u200Dष'],
    ['a family of one sign', '\u{1F469}\u200D\u{1F467}'],
    ['lines and tabs', 'One\nTwo\r\n\tThree'],
    ['accents, Chinese and a dash', 'Association Éspoir – 希望'],
  ])('%s stays as it is', (_what, text) => {
    expect(shownText(text)).toBe(text);
    expect(withoutDisguise(text)).toBe(text);
    const json = JSON.stringify({ text });
    expect(shownJson(json)).toBe(json);
    expect(escapedJson(json)).toBe(json);
  });
});

describe('JSON on a terminal', () => {
  it.each(['A\u202EB', 'A\u009B1mB', 'A\u200BB\u2066', 'Fict\u200Cional', 'A\u{E0041}B', 'جمعية\u202E'])(
    'says %j with nothing that a terminal obeys or hides, and is the same value',
    (text) => {
      const json = escapedJson(JSON.stringify({ text }, null, 2));
      expect(JSON.parse(json)).toEqual({ text });
      expect(shownText(json)).toBe(json);
    },
  );

  it('with a backslash before what looks like an escape is not read as one', () => {
    const json = JSON.stringify({ text: 'a\\u0007b', path: 'C:\\new' });
    expect(shownJson(json)).toBe(json);
  });
});
