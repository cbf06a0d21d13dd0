import { createHash } from 'node:crypto';
import type { ReturnedUnread } from '../../../../shared/documents/comparison/returned-text.ts';
import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import { decodeXml, hasDeclarations } from '../../decode-xml.ts';
import { fileKind } from '../../file-kind.ts';
import { inMegabytes, openZip, type ZipParts, type ZipProblem } from '../../open-zip.ts';
import { childElements, parseXml, type XmlElement } from '../xml-tree.ts';
import { partRole, type StoryRole } from './part-roles.ts';
import { MAX_PART_BYTES, returnedZip } from './returned-limits.ts';

/** A part that holds text of its own beside the body. */
export interface StoryPart {
  readonly role: StoryRole;
  /** Name inside the archive. */
  readonly path: string;
  /** Under which the document refers to it; null where it does not. */
  readonly relation: string | null;
  readonly root: XmlElement;
}

/** A part that says how the whole document is shown. */
export interface LookPart {
  readonly look: 'settings' | 'theme';
  readonly path: string;
  readonly root: XmlElement;
}

/** The parts of a contract that its text is read from, and what else is in it. */
export interface ReturnedParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly stories: readonly StoryPart[];
  readonly looks: readonly LookPart[];
  readonly properties: XmlElement | null;
  readonly unread: readonly ReturnedUnread[];
}

type Refused = 'CONTRACT_NOT_WORD' | 'DOCUMENT_TOO_LARGE';

/**
 * Opens a Word document that someone else made: measured before anything is unpacked, nothing outside of it followed,
 * no document type taken. Every part of it is read, known to say nothing, or named as unread. Refused with a reason
 * for programs and what was found for people.
 */
export async function openReturned(file: FileContent): Promise<Result<ReturnedParts, Refused>> {
  const sniffed = fileKind(file.bytes);
  if (sniffed.kind === 'encrypted-workbook')
    return notWord(file, 'encrypted', 'it is protected by a password');
  if (sniffed.kind === 'old-workbook') return notWord(file, 'not-zip', `it is ${sniffed.what}`);
  if (sniffed.kind === 'other') return notWord(file, 'not-zip', `it is ${sniffed.what}`);
  if (sniffed.kind !== 'zip')
    return notWord(file, 'not-zip', `it is ${sniffed.kind === 'empty' ? 'empty' : 'plain text'}`);
  const opened = await openZip(file.bytes, returnedZip);
  if (!opened.ok) return stopped(file, opened.problem);
  const zip = opened.value;

  const relations = await relationsOf(file, zip, '');
  if (!relations.ok) return relations;
  const path = targetOf(relations.value, 'officeDocument') ?? 'word/document.xml';
  const document = await readPart(file, zip, path);
  if (!document.ok) return document;
  if (document.value === null) return notWord(file, 'no-document', `it is ${otherPackage(zip.names)}`);
  const own = await relationsOf(file, zip, path);
  if (!own.ok) return own;
  const optional = async (name: string | null) => (name === null ? ok(null) : readPart(file, zip, name));
  const stylesPath = targetOf(own.value, 'styles');
  const numberingPath = targetOf(own.value, 'numbering');
  const styles = await optional(stylesPath);
  if (!styles.ok) return styles;
  const numbering = await optional(numberingPath);
  if (!numbering.ok) return numbering;
  const custom = targetOf(relations.value, 'custom-properties');
  const properties = await optional(custom);
  if (!properties.ok) return properties;

  const rest = await readRest(file, zip, own.value, [path, stylesPath, numberingPath, custom]);
  if (!rest.ok) return rest;
  const outside = await outsideOf(file, zip, path);
  if (!outside.ok) return outside;
  return ok({
    document: document.value,
    styles: styles.value,
    numbering: numbering.value,
    properties: properties.value,
    stories: rest.value.stories,
    looks: rest.value.looks,
    unread: [...rest.value.unread, ...outside.value],
  });
}

/** What else is in the archive, each part by its role. */
async function readRest(
  file: FileContent,
  zip: ZipParts,
  relations: readonly Relation[],
  taken: readonly (string | null)[],
): Promise<Result<Pick<ReturnedParts, 'stories' | 'looks' | 'unread'>, Refused>> {
  const known = new Set(taken.flatMap((name) => (name === null ? [] : [name.toLowerCase()])));
  const byPath = new Map(relations.map((relation) => [relation.path?.toLowerCase(), relation]));
  const stories: StoryPart[] = [];
  const looks: LookPart[] = [];
  const unread: ReturnedUnread[] = [];
  for (const name of zip.names) {
    if (name.endsWith('/') || known.has(name.toLowerCase())) continue;
    const relation = byPath.get(name.toLowerCase()) ?? null;
    const role = partRole(name, relation?.type ?? null);
    if (role === 'silent') continue;
    if (role.kind === 'unread') {
      const bytes = await zip.read(name);
      if (!bytes.ok) return stopped(file, bytes.problem);
      const key = createHash('sha256')
        .update(bytes.value ?? '')
        .digest('hex');
      unread.push({ what: role.what, name, near: null, key });
      continue;
    }
    const root = await readPart(file, zip, name);
    if (!root.ok) return root;
    if (root.value && role.kind === 'look') looks.push({ look: role.look, path: name, root: root.value });
    else if (root.value && role.kind === 'story')
      stories.push({ role: role.story, path: name, relation: relation?.id ?? null, root: root.value });
  }
  return ok({ stories, looks, unread });
}

export function notWord(file: FileContent, reason: string, problem: string) {
  return refuse('CONTRACT_NOT_WORD', { file: file.name, reason, problem });
}

export function tooLarge(file: FileContent, reason: string, problem: string) {
  return refuse('DOCUMENT_TOO_LARGE', { file: file.name, reason, problem });
}

function stopped(file: FileContent, { kind, reason, found }: ZipProblem) {
  const problem = found.replace(/\.$/, '');
  return kind === 'too-large' ? tooLarge(file, reason, problem) : notWord(file, reason, problem);
}

/** One part of XML as a tree; null when there is none of that name. */
async function readPart(
  file: FileContent,
  zip: ZipParts,
  name: string,
): Promise<Result<XmlElement | null, Refused>> {
  const bytes = await zip.read(name);
  if (!bytes.ok) return stopped(file, bytes.problem);
  if (bytes.value === null) return ok(null);
  if (bytes.value.length > MAX_PART_BYTES) {
    const problem = `the part “${name}” has ${inMegabytes(bytes.value.length)}; at most ${inMegabytes(MAX_PART_BYTES)} are read`;
    return tooLarge(file, 'part', problem);
  }
  const xml = decodeXml(bytes.value);
  if (xml === null) return notWord(file, 'encoding', `the part “${name}” is not text`);
  if (hasDeclarations(xml)) {
    const problem = `the part “${name}” declares entities or a document type, which no document needs and which is not read`;
    return notWord(file, 'declarations', problem);
  }
  const root = parseXml(xml);
  if (root) return ok(root);
  return notWord(file, 'malformed', `the part “${name}” is damaged, or nested or filled beyond measure`);
}

/** What any part of the document refers to outside of the file: fetched when it is opened, or a link to be followed. */
async function outsideOf(
  file: FileContent,
  zip: ZipParts,
  main: string,
): Promise<Result<readonly ReturnedUnread[], Refused>> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const found: ReturnedUnread[] = [];
  for (const name of zip.names) {
    const part = /^(.*)_rels\/([^/]+)\.rels$/i.exec(name);
    if (!part || !name.toLowerCase().startsWith(folder.toLowerCase())) continue;
    const relations = await relationsOf(file, zip, `${part[1]}${part[2]}`);
    if (!relations.ok) return relations;
    for (const { isOutside, type, target } of relations.value) {
      if (!isOutside) continue;
      const what = type === 'hyperlink' ? 'link' : 'linked-file';
      found.push({ what, name: target, near: null, key: target, part: 'file' });
    }
  }
  return ok(found);
}

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
  /** Name inside the archive; null for what lies outside. */
  readonly path: string | null;
  readonly isOutside: boolean;
}

/** What a part refers to. */
async function relationsOf(
  file: FileContent,
  zip: ZipParts,
  path: string,
): Promise<Result<readonly Relation[], Refused>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const part = await readPart(file, zip, `${folder}_rels/${path.slice(folder.length)}.rels`);
  if (!part.ok) return part;
  return ok(
    (part.value ? childElements(part.value) : []).map(({ attributes }): Relation => {
      const target = attributes.get('Target') ?? '';
      const isOutside = attributes.get('TargetMode')?.toLowerCase() === 'external';
      return {
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target,
        path: isOutside
          ? null
          : target.startsWith('/')
            ? target.slice(1)
            : folder + target.replace(/^\.\//, ''),
        isOutside,
      };
    }),
  );
}

function targetOf(relations: readonly Relation[], type: string): string | null {
  return relations.find((each) => each.type === type && !each.isOutside)?.path ?? null;
}

function otherPackage(names: readonly string[]): string {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\//i)) return 'an Excel workbook';
  if (has(/^ppt\//i)) return 'a presentation';
  if (has(/^content\.xml$/i)) return 'an OpenDocument file';
  return 'a zip archive without a document in it';
}
