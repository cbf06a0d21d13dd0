import { allRequests } from '../../../scripts/reference/requests.ts';
import { type Aim, aims, type Measured, verdictOf } from '../aims.ts';
import { type Seen, seenHead, seenRows } from '../browser/seen-rows.ts';
import type { Figures } from './figures.ts';
import { growthOf } from './growth-of.ts';
import { type Line, lines } from './lines.ts';
import type { Wait } from './waits.ts';

/** What one run measured at one size. */
export interface SizeRun {
  readonly partners: number;
  readonly figures: ReadonlyMap<string, Figures>;
  readonly waits: readonly Wait[];
  readonly peak: number;
  readonly registerBytes: number;
}

export interface Run {
  readonly machine: string;
  /** Day of the run, and how busy the machine was beside it. */
  readonly when: string;
  readonly command: string;
  readonly minutes: number;
  readonly sizes: readonly SizeRun[];
  readonly aims: ReadonlyMap<string, Measured>;
  /** In the browser, at one size; null where there was none. */
  readonly shown: { readonly partners: number; readonly seen: readonly Seen[] } | null;
  readonly failures: readonly string[];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const count = (n: number) => n.toLocaleString('en');

/** The page `docs/speed.md`. */
export function speedPage(run: Run): string {
  const largest = run.sizes.at(-1);
  if (!largest) throw new Error('Nothing was measured.');
  const sizes = run.sizes.map(({ partners }) => count(partners)).join(', ');
  return [
    '# Speed',
    `This page is written by \`npm run bench -- requests\`. Don’t edit it by hand. \`--short\` measures 100 and 1,000 partners, \`--full\` adds 50,000 to the usual 100, 1,000 and 10,000. The run fails when an aim is missed or a request has no line in \`tests/bench/requests/lines.ts\`.`,
    `- Machine: ${run.machine}\n- Run: ${run.when}, \`${run.command}\`, ${run.minutes.toFixed(1)} minutes\n- Partners: ${sizes}; named in 56 ways that differ by a number, so that every name has many like it; every third with a determined assessment and two actions of a plan, and beside them some sixty partners at every stage, with agreements, annexes and evidence. Agreements don’t grow with the size.`,
    'The loopback host runs as it ships, in a process of its own; a client signs in, opens by passphrase, and asks over HTTP as a page does. Its calendar stands on the day for which the workspace was told; all durations are the computer’s own.',
    '## Aims',
    `What was reached at ${count(largest.partners)} partners. A floor is measured in the same run, in turn with what it is held against. “Not measured” is not met.`,
    table(
      ['What', 'Floor', 'Aim', 'Measured', '', 'Of that'],
      aims.map((aim) => aimRow(aim, run.aims.get(aim.id), largest.partners)),
    ),
    '## What others wait for',
    'Every 20 ms something small is asked, `workspace.getStatus` and `partner.get` in turn, by the clock and whether or not the one before was answered. Milliseconds, with the same when nothing else goes on.',
    table(
      [
        'Meanwhile',
        ...run.sizes.flatMap(({ partners }) => [`${count(partners)}: it took`, 'small ones', 'p50', 'p99']),
      ],
      waitRows(run),
    ),
    ...inTheBrowser(run),
    '## Memory and disk',
    table(
      ['Partners', 'Highest memory of the host’s process, MiB', 'Register, MB'],
      run.sizes.map(({ partners, peak, registerBytes }) => [
        count(partners),
        whole(peak),
        (registerBytes / 1e6).toFixed(1),
      ]),
    ),
    '## Every request',
    'Milliseconds as p50 / p95 / p99 of so many answers (×), after the first; the first answer stands apart, since threads start and compile then. With one answer alone, it is the first. A request that changes data is asked of a copy of the workspace, and of a fresh one wherever a second time would be other work. “Growth” is the exponent between the fastest answers of the two largest sizes: 0 stays the same, 1 grows alike, 2 by the square. Bytes are those of the message to the host and of its answer, and memory the highest of the host’s process meanwhile, both at the largest size.',
    table(
      [
        'Request',
        ...run.sizes.flatMap(({ partners }) => [`${count(partners)}: first`, 'then']),
        'Growth',
        'Sent',
        'Answer',
        'MiB',
      ],
      allRequests().map(({ feature, verb }) => requestRow(run, `${feature}.${verb}`)),
    ),
    ...notAnswered(),
    ...(run.failures.length > 0
      ? ['## What failed in this run', run.failures.map((each) => `- ${each}`).join('\n')]
      : []),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

export function aimRow(aim: Aim, measured: Measured | undefined, partners: number): string[] {
  const verdict = verdictOf(aim, measured, partners);
  const unit = aim.unit === '' || aim.unit === '×' ? aim.unit && ` ${aim.unit}` : ` ${aim.unit}`;
  const told = measured && !Number.isNaN(measured.value) ? `${short(measured.value)}${unit}` : '–';
  const because =
    verdict === 'missed'
      ? `. ${aim.reason ?? ''}`
      : verdict === 'not judged'
        ? `; judged from ${count(aim.fromPartners ?? 0)} partners on`
        : '';
  const detail = measured?.detail ?? aim.unmeasured ?? 'this machine tells nothing of it';
  const shown = verdict === 'missed' ? '**missed**' : verdict;
  return [aim.what, aim.floor ?? '–', `≤ ${aim.limit}${unit}`, told, shown, `${detail}${because}`];
}

function inTheBrowser({ shown }: Run): string[] {
  if (!shown) return [];
  return [
    '## In the browser',
    `Chromium over the same host, with ${count(shown.partners)} partners, as the machine is and with the page slowed four times by the browser (the host isn’t). Milliseconds from the time that the browser gives a key or a click to the task after the frame that shows what came of it; × says how many. “Painted as recorded” waits for the answer of the host too.`,
    table(seenHead, seenRows(shown.seen)),
  ];
}

function waitRows({ sizes }: Run): string[][] {
  const names = sizes[0]?.waits.map(({ meanwhile }) => meanwhile) ?? [];
  return names.map((name) => [
    name.includes('.') ? `\`${name}\`` : name,
    ...sizes.flatMap(({ waits }) => {
      const wait = waits.find(({ meanwhile }) => meanwhile === name);
      return wait
        ? [`${whole(wait.ms)}`, count(wait.count), short(wait.p50), short(wait.p99)]
        : ['–', '–', '–', '–'];
    }),
  ]);
}

/** What was measured of one request, at every size. */
export function requestRow({ sizes }: Pick<Run, 'sizes'>, name: string): string[] {
  const line: Line | undefined = (lines as Readonly<Record<string, Line>>)[name];
  const last = sizes.at(-1)?.figures.get(name);
  const mark = line?.refused ? ' (refused)' : '';
  const measured = sizes.flatMap(({ figures }) => {
    const found = figures.get(name);
    if (!found) return ['–', '–'];
    const rest = `${short(found.p50)} / ${short(found.p95)} / ${short(found.p99)} (${found.count}×)`;
    return [short(found.first), found.isFirst ? '–' : rest];
  });
  const exponent = growthOf(sizes, name);
  const tail = last ? [count(last.sent), count(last.received), whole(last.peak)] : ['–', '–', '–'];
  return [`\`${name}\`${mark}`, ...measured, exponent === null ? '–' : exponent.toFixed(2), ...tail];
}

function notAnswered(): string[] {
  const named = Object.entries(lines as Readonly<Record<string, Line>>);
  const elsewhere = named.filter(([, { elsewhere }]) => elsewhere).map(([name]) => `\`${name}\``);
  const refused = named.flatMap(([name, { refused }]) =>
    refused ? [`\`${name}\` is refused as ${refused.code}: ${refused.because}`] : [],
  );
  return [
    [
      `- Not asked, since Electron’s window alone answers them: ${elsewhere.join(', ')}`,
      ...refused.map((each) => `- ${each}`),
    ].join('\n'),
  ];
}

const whole = (n: number) => (Number.isNaN(n) ? '–' : count(Math.round(n)));
const short = (n: number) => (Math.abs(n) >= 100 ? whole(n) : n.toFixed(Math.abs(n) >= 10 ? 1 : 2));
