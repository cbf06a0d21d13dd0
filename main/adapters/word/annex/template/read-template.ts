import { annexMark } from '../../../../../shared/documents/annex/annex-model.ts';
import { refuse } from '../../../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../../../shared/ground/refusals/request.ts';
import type { TemplateError } from '../../../../../shared/ground/refusals/template-errors.ts';
import { ok, type Result } from '../../../../../shared/ground/result.ts';
import { openWord, type WordPackage, type XmlPart } from '../../word-package.ts';
import { firstChild, type XmlElement } from '../../xml-tree.ts';
import { namespaces } from '../../xml-write.ts';
import { findExternal } from './find-external.ts';
import { findMark } from './find-mark.ts';

/** A letterhead that an annex can go into; it was read whole and nothing in it stands in the way. */
export interface AnnexTemplate {
  readonly package: WordPackage;
  readonly document: XmlPart;
  readonly body: XmlElement;
  /** The paragraph that gives way to the annex. */
  readonly mark: XmlElement;
  /** Null where the letterhead has none. */
  readonly styles: XmlPart | null;
  readonly numbering: XmlPart | null;
  readonly settings: XmlPart | null;
}

/** Reads the office's letterhead, or says what has to be changed in it first. Nothing is passed over in silence. */
export async function readTemplate({
  name: file,
  bytes,
}: FileContent): Promise<Result<AnnexTemplate, TemplateError>> {
  const opened = await openWord(bytes);
  if (!opened.ok) {
    const { kind, found: problem } = opened.problem;
    if (kind === 'macros') return refuse('TEMPLATE_MACROS', { file });
    return refuse(kind === 'too-large' ? 'DOCUMENT_TOO_LARGE' : 'TEMPLATE_NOT_WORD', { file, problem });
  }
  const word = opened.value;
  const target = findExternal(word);
  if (target !== null) return refuse('TEMPLATE_EXTERNAL', { file, target });
  const document = word.part(word.mainPath);
  const body = document && firstChild(document.root, 'w:body');
  if (!document || !body) return refuse('TEMPLATE_NOT_WORD', { file, problem: 'it has no text' });
  const parts = linkedParts(word);
  if (typeof parts === 'string') return refuse('TEMPLATE_NOT_WORD', { file, problem: parts });

  const mark = findMark(body);
  if (mark.kind === 'double')
    return refuse('TEMPLATE_MARK_DOUBLE', { file, mark: annexMark, count: mark.count });
  if (mark.kind === 'found') return ok({ package: word, document, body, mark: mark.paragraph, ...parts });
  return mark.kind === 'tracked'
    ? refuse('TEMPLATE_TRACKED', { file })
    : refuse('TEMPLATE_MARK_MISSING', { file, mark: annexMark });
}

const roots = { styles: 'w:styles', numbering: 'w:numbering', settings: 'w:settings' } as const;

/** The parts that the annex adds to; a sentence where one of them is not as Word writes it. */
function linkedParts(word: WordPackage): Record<keyof typeof roots, XmlPart | null> | string {
  const found: Record<keyof typeof roots, XmlPart | null> = { styles: null, numbering: null, settings: null };
  for (const kind of ['styles', 'numbering', 'settings'] as const) {
    const relations = word.relationsOf(word.mainPath).filter(({ type }) => type.endsWith(`/${kind}`));
    const [relation] = relations;
    if (!relation) continue;
    const part = relation.path === null ? null : word.part(relation.path);
    if (!part || relations.length > 1) return `it names its ${kind} but does not hold them once`;
    if (part.root.name !== roots[kind] || part.root.attributes.get('xmlns:w') !== namespaces.w)
      return `its part “${part.path}” is not what Word writes there`;
    found[kind] = part;
  }
  return found;
}
