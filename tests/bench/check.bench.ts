import { writeAnnex } from '../../main/adapters/word/annex/write-annex.ts';
import { diffWords } from '../../main/adapters/word/returned/diff-words.ts';
import { readReturnedText } from '../../main/adapters/word/returned/read-returned-text.ts';
import { parseXml } from '../../main/adapters/word/xml-tree.ts';
import { compareReturned } from '../../shared/documents/comparison/compare-returned.ts';
import { readExpected } from '../../shared/documents/comparison/expected-clauses.ts';
import { unzipTexts } from '../support/unzip.ts';
import { annexModel, fictionalValues } from './support/annexes.ts';
import { median, timed } from './support/measure.ts';

// The check of a contract that came back, beside what it costs to read its XML as a tree at all. The annex that was
// given out is read once and kept, as in the program.

const rounds = Number(process.env.PSEA_BENCH_CHECKS ?? 40);
const model = annexModel(fictionalValues(7));
const bytes = await writeAnnex(model);
const given = {
  clauses: model.clauses.map(({ clause }) => clause),
  languages: model.languages.map(({ code }) => code),
};
const xml = (await unzipTexts(bytes)).get('word/document.xml') ?? '';

async function read() {
  const text = await readReturnedText({ name: 'annex.docx', bytes });
  if (!text.ok) throw new Error('The annex can’t be read.');
  return text.value;
}

const expected = readExpected(await read(), given);
const speeds = { parse: [] as number[], check: [] as number[], both: [] as number[] };
for (let round = -5; round < rounds; round += 1) {
  const parse = await timed(async () => {
    if (!parseXml(xml)) throw new Error('The XML can’t be read.');
  });
  const check = await timed(async () => {
    const { deviations, account } = compareReturned(expected, await read(), given, diffWords);
    if (account?.findings.length !== 0 || deviations.some(({ kind }) => kind !== 'unchanged'))
      throw new Error('An annex that was not touched differs.');
  });
  const both = await timed(async () => {
    compareReturned(readExpected(await read(), given), await read(), given, diffWords);
  });
  if (round < 0) continue;
  speeds.parse.push(parse);
  speeds.check.push(check);
  speeds.both.push(both);
}

const [parse, check, both] = [median(speeds.parse), median(speeds.check), median(speeds.both)];
process.stdout.write(
  [
    `check of an annex in English and Arabic (${Math.round(xml.length / 1024)} KiB of XML)`,
    `  XML as a tree: ${parse.toFixed(1)} ms; check: ${check.toFixed(1)} ms; with the annex given out read anew: ${both.toFixed(1)} ms`,
    `  check ÷ tree = ${(check / parse).toFixed(2)} (less is better; aim ≤ 4)\n`,
  ].join('\n'),
);
