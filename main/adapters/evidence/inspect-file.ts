import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { type Finding, found } from './finding.ts';
import { inspectCompound } from './inspect-compound.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inspectText } from './inspect-text.ts';
import { inspectZip } from './inspect-zip.ts';
import { beliesContent, isRunByName } from './name-claims.ts';
import { bySignature } from './signatures.ts';

/**
 * Tells a file's kind from its content and what a person should know before opening it. Nothing in it is run,
 * drawn or written anywhere. Never refuses: what can't be made out is kept as it came.
 */
export async function inspectFile({ name, bytes }: FileContent): Promise<Finding> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const finding = await inspectContent(content, name);
  const flags = [...finding.flags];
  if (isRunByName(name)) flags.push('executable');
  if (beliesContent(name, finding)) flags.push('name-belies-content');
  return found(finding.kind, finding.mediaType, ...flags);
}

async function inspectContent(content: Buffer, name: string): Promise<Finding> {
  const start = content.subarray(0, 8).toString('hex');
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return inspectZip(content, name);
  if (start === 'd0cf11e0a1b11ae1') return inspectCompound(content);
  const known = bySignature(content);
  if (known) return known;
  // Readers look for the mark in the first kilobyte.
  if (content.subarray(0, 1024).includes('%PDF-')) return inspectPdf(content);
  return inspectText(content);
}
