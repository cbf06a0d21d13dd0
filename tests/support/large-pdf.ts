import { randomBytes } from 'node:crypto';

/** A PDF of that size as a scanner makes it: a few objects, and one page after the other as a picture. */
export function largePdf(size: number): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n')];
  const tail = Buffer.from('trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n');
  let left = size - (parts[0]?.length ?? 0) - tail.length;
  for (let object = 3; left > 0; object += 1) {
    const head = Buffer.from(`${object} 0 obj\n<</Type/XObject/Subtype/Image/Filter/DCTDecode>>\nstream\n`);
    const foot = Buffer.from('\nendstream\nendobj\n');
    const room = Math.min(left, 700_000) - head.length - foot.length;
    if (room < 100) {
      parts.push(Buffer.alloc(left, '\n'));
      break;
    }
    parts.push(head, randomBytes(room), foot);
    left -= head.length + room + foot.length;
  }
  return Buffer.concat([...parts, tail]);
}
