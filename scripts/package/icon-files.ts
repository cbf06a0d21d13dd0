/** An icon for Windows: a directory of pictures, each a PNG, as every Windows since Vista reads them. */
export function ico(pictures: readonly (readonly [size: number, png: Uint8Array])[]): Uint8Array {
  const ENTRY = 16;
  const head = Buffer.alloc(6 + pictures.length * ENTRY);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(([size, png], index) => {
    const at = 6 + index * ENTRY;
    // 0 stands for 256.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(([, png]) => png)]);
}

/** What macOS calls each size; the second of two is the same number of points on a screen of double density. */
const kinds: readonly (readonly [name: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

/** An icon for macOS: parts of a name, a length and a PNG. `picture` gives the PNG of a size. */
export function icns(picture: (size: number) => Uint8Array): Uint8Array {
  const parts = kinds.map(([name, size]) => part(name, picture(size)));
  return part('icns', Buffer.concat(parts));
}

function part(name: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}
