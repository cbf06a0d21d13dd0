import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import { decodeXml, hasDeclarations } from '../../decode-xml.ts';
import { fileKind } from '../../file-kind.ts';
import { inMegabytes, openZip, type ZipParts, type ZipProblem } from '../../open-zip.ts';
import { childElements, parseXml, type XmlElement } from '../xml-tree.ts';
import { MAX_PART_BYTES, returnedZip } from './returned-limits.ts';

/** The parts of a contract that its text is read from. */
export interface ReturnedParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
}

/**
 * Opens a Word document that someone else made: measured before anything is unpacked, nothing outside of it followed,
 * no document type taken. Refused with a reason for programs and what was found for people.
 */
export async function openReturned(
  file: FileContent,
): Promise<Result<ReturnedParts, 'CONTRACT_NOT_WORD' | 'DOCUMENT_TOO_LARGE'>> {
  const sniffed = fileKind(file.bytes);
  if (sniffed.kind === 'encrypted-workbook')
    return notWord(file, 'encrypted', 'it is protected by a password');
  if (sniffed.kind === 'old-workbook') return notWord(file, 'not-zip', `it is ${sniffed.what}`);
  if (sniffed.kind === 'other') return notWord(file, 'not-zip', `it is ${sniffed.what}`);
  if (sniffed.kind !== 'zip')
    return notWord(file, 'not-zip', `it is ${sniffed.kind === 'empty' ? 'empty' : 'plain text'}`);
  const zip = await openZip(file.bytes, returnedZip);
  if (!zip.ok) return stopped(file, zip.problem);

  const relations = await relationsOf(file, zip.value, '');
  if (!relations.ok) return relations;
  const path = relations.value.get('officeDocument') ?? 'word/document.xml';
  const document = await readPart(file, zip.value, path);
  if (!document.ok) return document;
  if (document.value === null) return notWord(file, 'no-document', `it is ${otherPackage(zip.value.names)}`);
  const own = await relationsOf(file, zip.value, path);
  if (!own.ok) return own;
  const optional = async (type: string) => {
    const target = own.value.get(type);
    return target === undefined ? ok(null) : readPart(file, zip.value, target);
  };
  const styles = await optional('styles');
  if (!styles.ok) return styles;
  const numbering = await optional('numbering');
  if (!numbering.ok) return numbering;
  return ok({ document: document.value, styles: styles.value, numbering: numbering.value });
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
): Promise<Result<XmlElement | null, 'CONTRACT_NOT_WORD' | 'DOCUMENT_TOO_LARGE'>> {
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

/** Parts inside the archive that a part refers to, by the last word of their type; links to outside are left out. */
async function relationsOf(
  file: FileContent,
  zip: ZipParts,
  path: string,
): Promise<Result<ReadonlyMap<string, string>, 'CONTRACT_NOT_WORD' | 'DOCUMENT_TOO_LARGE'>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const part = await readPart(file, zip, `${folder}_rels/${path.slice(folder.length)}.rels`);
  if (!part.ok) return part;
  const relations = new Map<string, string>();
  for (const { attributes } of part.value ? childElements(part.value) : []) {
    const target = attributes.get('Target') ?? '';
    const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
    if (attributes.get('TargetMode') === 'External' || relations.has(type)) continue;
    relations.set(type, target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''));
  }
  return ok(relations);
}

function otherPackage(names: readonly string[]): string {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\//i)) return 'an Excel workbook';
  if (has(/^ppt\//i)) return 'a presentation';
  if (has(/^content\.xml$/i)) return 'an OpenDocument file';
  return 'a zip archive without a document in it';
}
