import { comparable } from '../../../../shared/documents/form/fixed-text.ts';
import type { FormInput } from '../../../../shared/documents/form/form-model.ts';
import type { WordFormLanguage } from '../../../../shared/documents/form-word/build-word.ts';
import { languageTag, textRuns } from '../annex/annex-runs.ts';
import { escapeXml, tag, value } from '../xml-write.ts';

/** Content controls of Word: what names a text of ours, and where somebody chooses, writes or ticks. */

export interface FieldContext {
  readonly language: WordFormLanguage;
  /** A number for each control; Word wants them to differ. */
  readonly nextId: () => number;
}

/** A text of ours that Word doesn't let change, with the name by which its row is found again. */
export function fixedText(key: string, text: string, context: FieldContext, look = {}): string {
  const { direction, language } = context.language.sheet;
  const runs = textRuns(text, { code: language, direction }, look);
  return control(context, { tag: key, lock: 'sdtContentLocked' }, runs);
}

/** A field that is empty until somebody fills it in; it can't be deleted. */
export function inputField(key: string, title: string, input: FormInput, context: FieldContext): string {
  const { language: code, direction } = context.language.sheet;
  const { choose, write, day } = context.language.text;
  const shown = input.kind === 'list' ? choose : input.kind === 'date' ? day : write;
  const rest = `<w:showingPlcHdr/>${kindOf(input, choose, code)}`;
  const isRight = direction === 'rtl' ? '<w:rtl/>' : '';
  const run = `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/>${isRight}</w:rPr>${wordText(shown)}</w:r>`;
  return control(context, { tag: key, lock: 'sdtLocked', title }, run, rest);
}

function kindOf(input: FormInput, choose: string, language: string): string {
  switch (input.kind) {
    case 'list':
      return tag(
        'w:dropDownList',
        {},
        tag('w:listItem', { 'w:displayText': choose, 'w:value': '' }),
        ...input.options.map((option) => tag('w:listItem', { 'w:displayText': option, 'w:value': option })),
      );
    case 'date':
      return tag(
        'w:date',
        {},
        value('w:dateFormat', 'yyyy-MM-dd'),
        value('w:lid', languageTag(language)),
        value('w:storeMappedDataAs', 'dateTime'),
        value('w:calendar', 'gregorian'),
      );
    case 'text':
      return tag('w:text', { 'w:multiLine': 1 });
  }
}

/** The signs of a box that is ticked and of one that isn't. */
export const boxes = { ticked: '☑', open: '☐' } as const;

export function tickBox(key: string, title: string, context: FieldContext): string {
  const sign = (name: string, character: string) =>
    tag(name, {
      'w14:val': character.charCodeAt(0).toString(16).toUpperCase(),
      'w14:font': 'Segoe UI Symbol',
    });
  const box = tag(
    'w14:checkbox',
    {},
    '<w14:checked w14:val="0"/>',
    sign('w14:checkedState', boxes.ticked),
    sign('w14:uncheckedState', boxes.open),
  );
  const font =
    '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/>';
  const run = `<w:r><w:rPr>${font}</w:rPr><w:t>${boxes.open}</w:t></w:r>`;
  return control(context, { tag: key, lock: 'sdtLocked', title }, run, box);
}

interface Named {
  readonly tag: string;
  readonly lock: 'sdtLocked' | 'sdtContentLocked';
  readonly title?: string;
}

function control({ nextId }: FieldContext, named: Named, content: string, kind = ''): string {
  const properties = [
    named.title ? value('w:alias', comparable(named.title).slice(0, 60)) : '',
    value('w:tag', named.tag),
    value('w:id', nextId()),
    value('w:lock', named.lock),
    kind,
  ];
  return tag('w:sdt', {}, tag('w:sdtPr', {}, ...properties), tag('w:sdtContent', {}, content));
}

const wordText = (text: string) => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
