import type { Entry } from '../../journal/entry.ts';
import { type PartnerFile, registerKeys } from '../partner-file.ts';
import { type FoldFacts, recordedBy } from './fold-facts.ts';

/** What an archiving saw; of two that did not see each other, what either saw. */
function seenByArchiving({ archive, registers }: PartnerFile, entry: Entry): readonly string[] {
  const isRival = archive && registers[registerKeys.archived]?.some((live) => live.entry === archive.entry);
  return isRival ? [...new Set([...archive.seen, archive.entry, ...entry.replaces])].sort() : entry.replaces;
}

/** What is recorded about the partner itself: its reference, archiving, bases, results of others and due diligence. */
export const partnerFacts: FoldFacts = (file, { type, data }, entry) => {
  const recorded = <Fact>(fact: Fact) => recordedBy(entry, fact);
  switch (type) {
    case 'partner.created':
      return entry.stream === file.id
        ? { ...file, reference: data.reference, createdOn: entry.device }
        : file;
    case 'partner.joined':
      return data.record === file.id && !file.onceIn.includes(data.into)
        ? { ...file, onceIn: [...file.onceIn, data.into] }
        : file;
    case 'partner.archived':
      return {
        ...file,
        archive: { entry: entry.id, reason: data.reason, seen: seenByArchiving(file, entry) },
      };
    case 'partner.list-taken':
      return { ...file, lists: [...file.lists, { ...recorded(data), device: entry.device, undone: false }] };
    case 'partner.list-undone':
      return {
        ...file,
        lists: file.lists.map((taken) =>
          taken.fact.list === data.list ? { ...taken, undone: true } : taken,
        ),
      };
    case 'partner.basis-recorded':
      return { ...file, bases: [...file.bases, { recorded: recorded(data), ended: null }] };
    case 'partner.basis-ended':
      return {
        ...file,
        bases: file.bases.map((basis) =>
          basis.recorded.fact.id === data.id
            ? { ...basis, ended: recorded({ on: data.on, reason: data.reason }) }
            : basis,
        ),
      };
    case 'partner.intake-answered':
      return { ...file, intakes: [...file.intakes, recorded(data.intake)] };
    case 'reliance.recorded':
      return { ...file, reliances: { ...file.reliances, [data.id]: recorded(data.result) } };
    case 'diligence.recorded':
      return { ...file, diligence: { ...file.diligence, [data.id]: recorded(data.fact) } };
    default:
      return file;
  }
};
