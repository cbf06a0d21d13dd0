import {
  letterhead,
  letterheadBody,
  letterheadMark,
  relation,
  relationsOf,
} from '../../../support/letterhead.ts';
import { text } from './words.ts';

const marked = (place: string) => letterhead({ 'word/document.xml': letterheadBody(place) });
const inserted = `<w:p><w:ins w:id="1" w:author="Fictional" w:date="2026-03-01T09:00:00Z"><w:r><w:t>{{annex}}</w:t></w:r></w:ins></w:p>`;
const outside = relationsOf(relation('rId1', 'attachedTemplate', 'https://office.example/a.dotx', true));
export const templateRefusals = {
  TEMPLATE_NOT_WORD: { template: text('letterhead.docx', 'Dear partner') },
  TEMPLATE_MACROS: { template: letterhead({ 'word/vbaProject.bin': new Uint8Array(8) }) },
  TEMPLATE_EXTERNAL: { template: letterhead({ 'word/_rels/settings.xml.rels': outside }) },
  TEMPLATE_TRACKED: { template: marked(inserted) },
  TEMPLATE_MARK_MISSING: { template: marked('') },
  TEMPLATE_MARK_DOUBLE: { template: marked(letterheadMark + letterheadMark) },
  DOCUMENT_TOO_LARGE: { template: { name: 'letterhead.docx', bytes: new Uint8Array(21 * 1024 * 1024) } },
};
