import { ok } from '../../../shared/ground/result.ts';
import { decodeXml, hasDeclarations } from '../decode-xml.ts';
import { fileKind } from '../file-kind.ts';
import { inMegabytes, openZip, type ZipLimits } from '../open-zip.ts';
import { childElements, parseXml, type XmlElement } from './xml-tree.ts';
import { namespaces } from './xml-write.ts';

/** What a Word file of someone else may cost. */
const maxFileBytes = 20 * 1024 * 1024;
const limits: ZipLimits = {
  entries: 2_000,
  unpackedBytes: 64 * 1024 * 1024,
  ratio: 150,
  ratioFreeBytes: 1024 * 1024,
};

/** One part as XML, with its tree. */
export interface XmlPart {
  /** Name inside the archive. */
  readonly path: string;
  readonly xml: string;
  readonly root: XmlElement;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** As it is written. */
  readonly target: string;
  /** Name of the part inside the archive; null for what lies outside. */
  readonly path: string | null;
}

/** A Word file of someone else, unpacked under limits. Nothing in it is run or fetched. */
export interface WordPackage {
  /** Every part as it came, in the order of the archive. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Name of the main part, such as "word/document.xml". */
  readonly mainPath: string;
  /** The part of that name as XML; null when there is none. */
  readonly part: (path: string) => XmlPart | null;
  /** What a part refers to; the empty path is the package itself. */
  readonly relationsOf: (path: string) => readonly Relation[];
  readonly contentTypes: XmlPart;
}

export interface WordProblem {
  readonly kind: 'not-word' | 'too-large' | 'macros';
  /** To go on with after "it can't be read:". */
  readonly found: string;
}

export type WordResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: WordProblem };

const types = '[Content_Types].xml';
const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/**
 * Opens a .docx that someone else made. Refused are what is no zip or no Word document, passwords, macros, parts that
 * are no sound XML or declare entities, names of the strict variant that Word itself hardly writes, and sizes beyond
 * the limits, before anything is unpacked.
 */
export async function openWord(bytes: Uint8Array): Promise<WordResult<WordPackage>> {
  if (bytes.byteLength > maxFileBytes) {
    return stop(
      'too-large',
      `it has ${inMegabytes(bytes.byteLength)}, and at most ${inMegabytes(maxFileBytes)} are read`,
    );
  }
  const kind = fileKind(bytes);
  if (kind.kind === 'encrypted-workbook') return stop('not-word', 'it is protected by a password');
  if (kind.kind !== 'zip') {
    const what = 'what' in kind ? kind.what : kind.kind === 'empty' ? 'empty' : 'text';
    return stop('not-word', `it is ${what}`);
  }
  const zip = await openZip(bytes, limits);
  if (!zip.ok) return zipStop(zip.problem);
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.value.names) {
    const part = await zip.value.read(name);
    if (!part.ok) return zipStop(part.problem);
    if (part.value && !name.endsWith('/')) parts.set(name, part.value);
  }
  return readPackage(parts);
}

function readPackage(parts: ReadonlyMap<string, Uint8Array>): WordResult<WordPackage> {
  const texts = new Map<string, XmlPart>();
  for (const [path, bytes] of parts) {
    if (!/\.(?:xml|rels|vml)$/i.test(path)) continue;
    const xml = decodeXml(bytes);
    if (xml === null || /^<\?xml[^>]*encoding=["'](?!utf-8|us-ascii)/i.test(xml))
      return stop('not-word', `its part “${path}” is not written in UTF-8`);
    if (hasDeclarations(xml))
      return stop(
        'not-word',
        `its part “${path}” declares a document type or entities, which Word never does`,
      );
    const root = parseXml(xml);
    if (!root) {
      // Drawings of old versions are often no sound XML; they are passed on and never looked into.
      if (/\.vml$/i.test(path)) continue;
      return stop('not-word', `its part “${path}” is damaged, or larger than is read`);
    }
    texts.set(path.toLowerCase(), { path, xml, root });
  }
  const part = (path: string) => texts.get(path.toLowerCase()) ?? null;
  const contentTypes = part(types);
  const names = [...parts.keys()];
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (contentTypes?.root.name !== 'Types') return stop('not-word', 'it is a zip archive without a document');
  if (/macroEnabled|vbaProject|activeX/i.test(contentTypes.xml) || has(/vbaProject|vbaData|\/activeX\//i))
    return stop('macros', 'it holds macros');
  const relationsOf = (path: string) => readRelations(part(relationsPath(path)), path);
  const main = relationsOf('').find(({ type }) => type.endsWith('/officeDocument'));
  const document = main?.path ? part(main.path) : null;
  if (!document) return stop('not-word', `it is ${otherKind(has)}`);
  const type = childElements(contentTypes.root, 'Override').find(
    (each) => each.attributes.get('PartName')?.toLowerCase() === `/${document.path.toLowerCase()}`,
  );
  const typeName = type?.attributes.get('ContentType') ?? '';
  if (typeName !== wordMain) {
    const isTemplate = typeName.includes('wordprocessingml.template');
    return stop('not-word', isTemplate ? 'it is a Word template (.dotx)' : `it is ${otherKind(has)}`);
  }
  if (document.root.name !== 'w:document' || document.root.attributes.get('xmlns:w') !== namespaces.w)
    return stop('not-word', 'it is written in another variant of the format (Strict Open XML)');
  return ok({ parts, mainPath: document.path, part, relationsOf, contentTypes });
}

/** Name of the part that holds the relations of another. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function readRelations(part: XmlPart | null, owner: string): Relation[] {
  if (!part) return [];
  return childElements(part.root, 'Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const isOutside = attributes.get('TargetMode')?.toLowerCase() === 'external';
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target,
      path: isOutside ? null : resolvePath(owner, target),
    };
  });
}

function resolvePath(owner: string, target: string): string {
  const base = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of target.replace(/^\//, '').split('/')) {
    if (step === '..') base.pop();
    else if (step !== '.' && step !== '') base.push(step);
  }
  return base.join('/');
}

function otherKind(has: (pattern: RegExp) => boolean): string {
  if (has(/^xl\//i)) return 'an Excel workbook';
  if (has(/^ppt\//i)) return 'a presentation';
  if (has(/^content\.xml$/i)) return 'an OpenDocument file';
  return 'a zip archive without a Word document';
}

type Stop = { readonly ok: false; readonly problem: WordProblem };

function stop(kind: WordProblem['kind'], found: string): Stop {
  return { ok: false, problem: { kind, found } };
}

function zipStop({ kind, found }: { readonly kind: string; readonly found: string }): Stop {
  return stop(
    kind === 'too-large' ? 'too-large' : 'not-word',
    found.charAt(0).toLowerCase() + found.slice(1).replace(/\.$/, ''),
  );
}
