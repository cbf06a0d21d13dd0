import type { WorkerHub } from '../ports-hub.ts';
import type { ProjectTools } from './fold-batch.ts';
import { devicesOf } from './hub-devices.ts';
import { judgeStream } from './judge-stream.ts';
import { settingsIn } from './project-hub.ts';

export interface VerifiedHub {
  readonly streams: number;
  readonly entries: number;
  readonly waiting: number;
  readonly refused: number;
  readonly forks: number;
  readonly removed: number;
  readonly alarms: number;
  /** Streams that wait for the projector or were never folded: what headquarters reads is behind. */
  readonly queued: number;
  readonly notFolded: number;
  /** Entries without the words that people typed: their chain holds, and a device vouches for the rest. */
  readonly withoutWords: number;
  /** Streams that were folded from other entries than those that stand up now. */
  readonly differ: readonly string[];
  /** Whether every entry is sound, in its place, and in what headquarters reads. */
  readonly ok: boolean;
}

const streamsAtOnce = 100;

/** Checks every chain and signature in the hub anew, and holds what was folded against it. Changes nothing. */
export async function verifyHub(
  hub: WorkerHub,
  tools: ProjectTools,
  tell?: (streams: number) => void,
): Promise<VerifiedHub> {
  const about = await hub.about();
  const notes = (await hub.notesAfter(-1))?.notes ?? [];
  const settings = await hub.settings([...new Set(notes.map(({ record }) => record))]);
  const devices = devicesOf(about, notes, settingsIn(settings, tools), tools.verify);
  const sum = { streams: 0, entries: 0, waiting: 0, refused: 0, forks: 0 };
  const differ: string[] = [];
  for (let after = ''; ; ) {
    const { folded, entries, stones } = await hub.read(after, streamsAtOnce);
    for (const row of folded) {
      const own = entries.get(row.stream) ?? [];
      const judged = judgeStream(
        own,
        stones.filter(({ stream }) => stream === row.stream),
        tools,
        devices,
      );
      sum.streams += 1;
      sum.entries += own.length;
      sum.waiting += judged.waiting;
      sum.refused += judged.refused;
      sum.forks += judged.forks;
      const { ready, waiting, refused, forks } = judged;
      if (
        row.entries !== ready.length ||
        row.waiting !== waiting ||
        row.refused !== refused ||
        row.forks !== forks
      )
        differ.push(row.stream);
    }
    tell?.(sum.streams);
    const last = folded.at(-1);
    if (!last) break;
    after = last.stream;
  }
  const left = await hub.left();
  const isSound = sum.waiting + sum.refused + sum.forks + left.alarms + left.queued + left.notFolded === 0;
  return { ...sum, ...left, differ, ok: isSound && differ.length === 0 };
}
