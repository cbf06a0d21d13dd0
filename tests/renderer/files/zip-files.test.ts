import { expect, it } from 'vitest';
import { zipFiles } from '../../../renderer/components/files/zip-files.ts';
import { unzipTexts } from '../../support/unzip.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

it('puts files into one archive that other programs read, each under a name of its own', async () => {
  const zip = zipFiles([
    file('Association Espoir – form.xml', 'première'),
    file('جمعية النور.xml', 'ثانية'),
    file('Same.xml', 'one'),
    file('same.xml', 'two'),
    file('no ending', ''),
  ]);
  const texts = await unzipTexts(zip);
  expect([...texts].filter(([name]) => name.endsWith('.xml'))).toEqual([
    ['Association Espoir – form.xml', 'première'],
    ['جمعية النور.xml', 'ثانية'],
    ['Same.xml', 'one'],
    ['same (2).xml', 'two'],
  ]);
});

it('is an archive of nothing where nothing is given', async () => {
  expect([...(await unzipTexts(zipFiles([])))]).toEqual([]);
});
