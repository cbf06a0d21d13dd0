import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/ground/canonical-json.ts';
import { type Entry, workspaceStream } from '../../shared/record/journal/entry.ts';
import { value } from '../support/app.ts';
import type { Exchange } from './exchange.ts';
import type { Laptop } from './laptop.ts';
import type { Random } from './random.ts';
import type { Watch } from './watch.ts';

/** Beside what is wrong: a place at which a copy that was put back wrote twice, and numbers that it had given before. */
const told = new Set(['CHAIN_FORKED', 'COUNTER_BEHIND', 'DOCUMENT_MISSING', 'REFERENCE_SHARED']);

/**
 * Everybody sends everything to everybody, twice. Then laptops of one record have the same partners, the same register to
 * the byte and the same reports, and all of them hold whatever was acknowledged on one that is still there.
 */
export async function endAlike(
  laptops: readonly Laptop[],
  exchange: Exchange,
  watch: Watch,
  random: Random,
): Promise<string> {
  const here = laptops.filter(({ isGone }) => !isGone);
  for (const laptop of here) if (laptop.program === 'older') await laptop.upgrade();
  const office = here.filter(({ record }) => record === here[0]?.record);
  const before = new Set(here.flatMap((laptop) => [...watch.idsOf(laptop)]));
  for (const from of [...here, ...here]) {
    const done = await exchange.send(from, random, 'whole');
    if (done.code !== 'ok') throw new Error(`${from.name}: ${done.code}`);
    const sent = exchange.packages.at(-1);
    if (sent) for (const to of here) if (to !== from) await exchange.take(to, random, sent, 'whole');
  }
  const results: string[] = [];
  const lacking = new Set<string>();
  for (const laptop of here) {
    await watch.look(laptop);
    const offices = watch.idsOfOffice();
    const lost = [...before].find((id) => !offices.has(id) && !watch.held(laptop).has(id));
    if (lost !== undefined) throw new Error(`${laptop.name} ends without ${lost}, which was acknowledged`);
    results.push(`${laptop.name} ${await partnersOf(laptop)}`);
    lacking.add(await check(laptop, here));
  }
  if (lacking.size !== 1)
    throw new Error(`documents are missing on some laptops alone: ${[...lacking].join('; ')}`);
  if (new Set(results.map((line) => line.split(' ')[1])).size !== 1)
    throw new Error(`partners differ: ${results.join(', ')}`);
  const written: string[] = [];
  for (const laptop of office) written.push(await documentsOf(laptop));
  if (new Set(written).size !== 1) throw new Error(`register or reports differ: ${written.join(', ')}`);
  return [...results, ...written].join('\n');
}

/** Documents that it lacks; a check may find nothing else but what nobody has any more. */
async function check(laptop: Laptop, here: readonly Laptop[]): Promise<string> {
  const { problems } = value(await laptop.client.workspace.check({}));
  const wrong = problems.filter((problem) => !told.has(problem.code));
  for (const problem of wrong)
    if (problem.code !== 'ENTRY_MISSING' || !isGoneForGood(problem.details, here))
      throw new Error(`${laptop.name}: the check finds ${JSON.stringify(problem)}`);
  const documents = problems.filter((problem) => problem.code === 'DOCUMENT_MISSING');
  return documents
    .map((problem) => String(problem.details.reference))
    .sort()
    .join(' ');
}

/**
 * Whether no laptop holds the entry: it was sent to nobody before an earlier copy of its folder was put back, and what its
 * device wrote afterwards had been. That is a loss, and the check has to tell it for ever.
 */
function isGoneForGood({ device, seq }: Readonly<Record<string, unknown>>, here: readonly Laptop[]): boolean {
  const entries = here.map((laptop) =>
    [...laptop.store().texts()]
      .map((body) => JSON.parse(body) as Entry)
      .filter((entry) => entry.device === device),
  );
  const reach = new Map<string, Set<number>>();
  for (const { stream, seq: at } of entries.flat())
    reach.set(stream, (reach.get(stream) ?? new Set()).add(at));
  return [...reach.values()].some((seqs) => !seqs.has(Number(seq)) && Math.max(...seqs) > Number(seq));
}

/** A hash of every partner's state. */
async function partnersOf(laptop: Laptop): Promise<string> {
  const store = laptop.store();
  const hash = createHash('sha256');
  for (const stream of store.streams().sort())
    if (stream !== workspaceStream) hash.update(canonicalJson(store.snapshot(stream)));
  return hash.digest('hex');
}

/** A hash over the bytes of the register and of one report. */
async function documentsOf(laptop: Laptop): Promise<string> {
  await laptop.openAsNobody();
  const hash = createHash('sha256');
  const { file } = value(await laptop.client.register.exportExcel({ archived: true }));
  hash.update(file.bytes);
  const { rows } = value(await laptop.client.partner.list({}));
  const assessment = rows
    .flatMap(({ assessments }) => assessments)
    .map(({ id }) => id)
    .sort()[0];
  if (assessment !== undefined) {
    const report = await laptop.client.assessment.exportWord({ assessment });
    hash.update(report.ok ? report.value.file.bytes : report.error.code);
  }
  return hash.digest('hex');
}
