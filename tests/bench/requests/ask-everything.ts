import { allRequests, type DocumentedRequest } from '../../../scripts/reference/requests.ts';
import { caseOf } from '../../main/core/refusals/all.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Answer } from './host.ts';
import { type Line, lines } from './lines.ts';
import type { Place } from './place.ts';

/** How long one request is asked again at one size. */
export interface Patience {
  readonly times: number;
  readonly ms: number;
}

export interface Asked {
  readonly figures: ReadonlyMap<string, Figures>;
  /** Requests that were refused or had nothing to ask, with what was said. */
  readonly failures: readonly string[];
}

/**
 * Asks every request that the host answers: those that change nothing first, of the workspace as it lies there. With
 * `wanted`, those alone.
 */
export async function askEverything(
  place: Place,
  patience: Patience,
  wanted?: readonly string[],
): Promise<Asked> {
  const figures = new Map<string, Figures>();
  const failures: string[] = [];
  const asked = allRequests()
    .filter(({ feature, verb }) => !lineOf(feature, verb).elsewhere)
    .filter(({ feature, verb }) => !wanted || wanted.includes(`${feature}.${verb}`));
  const stays = ({ feature, verb, meta }: DocumentedRequest) =>
    !meta.changes || lineOf(feature, verb).ofMain === true;
  for (const request of [...asked.filter(stays), ...asked.filter((each) => !stays(each))]) {
    const name = `${request.feature}.${request.verb}`;
    try {
      figures.set(name, await askOften(place, request, patience, stays(request)));
    } catch (error) {
      failures.push(`${name} at ${place.partners} partners: ${(error as Error).message}`);
      place.spend();
    }
  }
  await place.client.workspace.close({});
  return { figures, failures };
}

function lineOf(feature: string, verb: string): Line {
  const line = (lines as Readonly<Record<string, Line>>)[`${feature}.${verb}`];
  if (!line) throw new Error(`${feature}.${verb} has no line in the table of the bench.`);
  return line;
}

async function askOften(
  place: Place,
  { feature, verb }: DocumentedRequest,
  { times, ms }: Patience,
  stays: boolean,
): Promise<Figures> {
  const line = lineOf(feature, verb);
  const name = `${feature}.${verb}`;
  const answers: Answer[] = [];
  const until = performance.now() + ms;
  // A fresh copy for each takes its time: three answers are waited for longer than twenty.
  const isPatient = () => performance.now() < until + (answers.length < 3 ? 2 * ms : 0);
  if (line.alone) place.spend();
  place.host.memory.restart();
  while (answers.length === 0 || (answers.length <= times && isPatient())) {
    const isFresh = await place.ready(stays);
    await line.before?.(place);
    const before = await statusOf(place);
    const answer = await place.ask(name, await inputOf(place, line, feature, verb));
    const refusal = answer.result.ok ? undefined : answer.result.error;
    const isExpected = refusal?.code === line.refused?.code;
    if (!isExpected && isFresh)
      throw new Error(refusal ? `${refusal.code}: ${refusal.message}` : 'It was to be refused.');
    // What was done in this copy before may leave nothing to do: then a fresh one is asked.
    const isDone = isFresh || (isExpected && (line.again === true || before !== (await statusOf(place))));
    if (isDone) answers.push(answer);
    else place.spend();
    if (line.alone) place.spend();
  }
  return figuresOf(answers, place.host.memory.peak());
}

/** With the moment of the last change: one that wrote nothing leaves it as it was. */
async function statusOf({ client }: Place): Promise<unknown> {
  const status = await client.workspace.getStatus({});
  return status.ok ? JSON.stringify(status.value) : null;
}

function inputOf(place: Place, line: Line, feature: string, verb: string): object | Promise<object> {
  if (line.input) return line.input(place);
  if (feature === 'host') return {};
  const works = caseOf(feature, verb)?.works;
  if (!works) throw new Error('Nobody wrote down how it works.');
  return works(place.world);
}
