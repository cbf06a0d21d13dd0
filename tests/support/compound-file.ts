/** A compound file (the container of .doc, .xls, .ppt and .msg) with empty streams of those names. */
export function compoundFile(
  names: readonly string[],
  { clsid = '', isCircular = false }: { readonly clsid?: string; readonly isCircular?: boolean } = {},
): Buffer {
  const entries = ['Root Entry', ...names];
  const sectors = Math.ceil(entries.length / 4);
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 44);
  // The directory begins in sector 1, the allocation table is sector 0.
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(0xfffffffe, 68);
  for (let at = 76; at < 512; at += 4) header.writeUInt32LE(at === 76 ? 0 : 0xffffffff, at);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  for (let n = 1; n <= sectors; n += 1) {
    const next = n < sectors ? n + 1 : isCircular ? 1 : 0xfffffffe;
    table.writeUInt32LE(next, 4 * n);
  }
  const directory = Buffer.alloc(512 * sectors);
  for (const [n, name] of entries.entries()) {
    directory.write(name, n * 128, 'utf16le');
    directory.writeUInt16LE(name.length * 2 + 2, n * 128 + 64);
    if (n === 0) Buffer.from(clsid, 'hex').copy(directory, 80);
  }
  return Buffer.concat([header, table, directory]);
}
