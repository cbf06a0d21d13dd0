import { createHash } from 'node:crypto';
import { createDocumentSeal } from '../evidence/document-seal.ts';
import { openPlainPages, type PageSource } from './page-source.ts';
import { readTreePage } from './read-cells.ts';

/** Where a part of a document lies. */
interface PartPlace {
  readonly page: number;
  readonly cell: number;
}

/** Of `evidence.db`, as `document-file.ts` makes it. */
const pageSize = 16384;

/**
 * The documents of a file that is damaged, by their parts: each is sealed to its document and place, so that whatever
 * leads to it, only the right one opens.
 */
export function carveDocuments(file: string, key: string) {
  const source = openPlainPages(file, pageSize);
  const seal = createDocumentSeal(key);
  const { numbers, parts } = findParts(source);

  function join(address: Buffer, number: number, count: number): Buffer | null {
    const places = parts.get(number);
    if (!places || count < 1 || count > mostParts) return null;
    const open: Buffer[] = [];
    for (let part = 0; part < count; part += 1) {
      const bytes = (places.get(part) ?? [])
        .map((place) => readPart(source, place))
        .map((sealed) => sealed && seal.unseal(sealed, { address, part, parts: count }))
        .find((each) => each);
      if (!bytes) return null;
      open.push(bytes);
    }
    return Buffer.concat(open);
  }

  return {
    read(sha256: string): Uint8Array | null {
      const address = seal.addressOf(sha256);
      const listed = numbers.get(address.toString('hex')) ?? [];
      // Where the list of documents has lost it, any group of parts may be the one that is asked for.
      const tried =
        listed.length > 0 ? listed : [...parts].map(([number, { size }]) => ({ number, count: size }));
      for (const { number, count } of tried) {
        const bytes = join(address, number, count);
        if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
      }
      return null;
    },
    close: source.close,
  };
}

/** Of one document: 4 GiB. */
const mostParts = 4096;

function findParts(source: PageSource) {
  const numbers = new Map<string, { readonly number: number; readonly count: number }[]>();
  const parts = new Map<number, Map<number, PartPlace[]>>();
  for (let page = 1; page <= source.count; page += 1) {
    const opened = source.page(page);
    if (opened?.bytes[page === 1 ? 100 : 0] !== 13) continue;
    const cells = readTreePage(source, page)?.cells ?? [];
    for (const [cell, { values, rowid }] of cells.entries()) {
      const [first, second, third] = values ?? [];
      if (values?.length === 3 && Buffer.isBuffer(second) && typeof third === 'number') {
        const name = second.toString('hex');
        numbers.set(name, [...(numbers.get(name) ?? []), { number: rowid, count: third }]);
      } else if (values?.length === 4 && typeof first === 'number' && typeof second === 'number') {
        const places = parts.get(first) ?? new Map<number, PartPlace[]>();
        places.set(second, [...(places.get(second) ?? []), { page, cell }]);
        parts.set(first, places);
      }
    }
  }
  return { numbers, parts };
}

function readPart(source: PageSource, { page, cell }: PartPlace) {
  const [, , mark, body] = readTreePage(source, page)?.cells[cell]?.values ?? [];
  return Buffer.isBuffer(mark) && Buffer.isBuffer(body) ? { mark, body } : null;
}
