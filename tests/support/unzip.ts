import { fromBuffer } from 'yauzl';

/** Every file in a zip archive, as text by its path. */
export async function unzipTexts(archive: Uint8Array): Promise<Map<string, string>> {
  const files = await unzip(archive);
  return new Map([...files].map(([path, bytes]) => [path, bytes.toString('utf8')]));
}

/** Every file in a zip archive by its path. */
export function unzip(archive: Uint8Array): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    fromBuffer(Buffer.from(archive), { lazyEntries: true }, (problem, zip) => {
      if (problem) return reject(problem);
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (unreadable, stream) => {
          if (unreadable) return reject(unreadable);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('error', reject);
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text as XML wrote it, back to what it says. */
export function decodeXml(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, hash: string | undefined, name: string) => {
    if (hash === undefined) return entities[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(name, hash === '#x' ? 16 : 10));
  });
}

/** Paragraphs of WordprocessingML as a person reads them, fields by the result that is stored. */
export function paragraphsOf(xml: string): string[] {
  return (xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:noBreakHyphen\/>/gs)]
      .map(([mark, text]) => (mark === '<w:noBreakHyphen/>' ? '-' : decodeXml(text ?? '')))
      .join(''),
  );
}

/** Characters that XML 1.0 can't hold, as hexadecimal numbers. */
export function invalidInXml(text: string): string[] {
  const found = new Set<string>();
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const isControl = point < 0x20 && point !== 0x09 && point !== 0x0a && point !== 0x0d;
    const isLoneHalf = point >= 0xd800 && point <= 0xdfff;
    if (isControl || isLoneHalf || point === 0xfffe || point === 0xffff) found.add(point.toString(16));
  }
  return [...found];
}
