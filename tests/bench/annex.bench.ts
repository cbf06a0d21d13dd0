import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { writeAnnex } from '../../main/adapters/word/annex/write-annex.ts';
import { paragraphsOf, unzipTexts } from '../support/unzip.ts';
import { annexModel, fictionalValues, tags } from './support/annexes.ts';
import { median, timed } from './support/measure.ts';

const annexes = Number(process.env.PSEA_BENCH_ANNEXES ?? 1000);
const batch = 100;
const rounds = Math.max(1, Math.round(annexes / batch));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

// The peer fills a document of ours in which every value is one of its tags: text and layout are the same.
const template = await writeAnnex(annexModel(tags));

async function ours(number: number): Promise<Uint8Array> {
  return writeAnnex(annexModel(fictionalValues(number)));
}

function peer(number: number): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { linebreaks: true });
  document.render(fictionalValues(number));
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const parts = await unzipTexts(bytes);
  const lines = ['word/document.xml', 'word/header1.xml'].flatMap((name) =>
    paragraphsOf(parts.get(name) ?? ''),
  );
  // The hash of the text is part of ours; a template can't make one.
  // Marks that hold a sign at its side depend on the sign.
  return lines.join('\n').replace(/[0-9a-f]{64}|[\u200E\u200F]/g, '');
}

const [one, other] = [await ours(7), peer(7)];
if ((await textOf(one)) !== (await textOf(other))) throw new Error('The two documents do not say the same.');

async function many(write: (number: number) => unknown, from: number): Promise<number> {
  const time = await timed(async () => {
    for (let number = from; number < from + batch; number += 1) await write(number);
  });
  return (batch * 1000) / time;
}

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

const speeds = { ours: [] as number[], peer: [] as number[] };
const heaps: number[] = [];
await many(ours, 0);
await many(peer, 0);
for (let round = 0; round < rounds; round += 1) {
  speeds.ours.push(await many(ours, round * batch));
  heaps.push(heap());
  speeds.peer.push(await many(peer, round * batch));
}

const [mine, theirs] = [median(speeds.ours), median(speeds.peer)];
const [first = 0, last = 0] = [heaps[0], heaps.at(-1)];
process.stdout.write(
  [
    `${(rounds * batch).toLocaleString('en')} annexes of the standard set in English and Arabic (${Math.round(one.length / 1024)} KiB each)`,
    `  ours: ${mine.toFixed(1)} a second; docxtemplater filling a prepared template: ${theirs.toFixed(1)} a second`,
    `  ours ÷ docxtemplater = ${(mine / theirs).toFixed(2)} (more is better; aim ≥ 1)`,
    `  heap after the first hundred ${first.toFixed(1)} MiB, after the last ${last.toFixed(1)} MiB (growth ${(last - first).toFixed(1)} MiB)\n`,
  ].join('\n'),
);
