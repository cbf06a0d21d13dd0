import { findAnnexSubject } from '../annex/annex-subject.ts';
import { makeAnnex, writeAnnexFile } from '../annex/make-annex.ts';
import { checkContract } from '../clause/check-contract.ts';
import type { Asked } from '../implement.ts';
import type { Journal } from '../journal.ts';
import type { Ids } from '../ports.ts';
import { dateBefore } from './dates.ts';
import { clockOn } from './demo-identity.ts';
import type { Demo } from './stories/demo.ts';

/**
 * Makes the annex of an agreement as its command would, and checks the contract that came back: the same annex with
 * values that the partner negotiated. Throws when the rules refuse it.
 */
export async function playPapers(asked: Asked, journal: Journal, { office }: Demo, ids: Ids): Promise<void> {
  const { agreement, variants, negotiated, file } = office.papers;
  const options = {
    set: 'standard' as const,
    languages: ['en'],
    variants,
    values: {},
    form: 'annex' as const,
  };
  const at = (ago: string): Journal => {
    const clock = clockOn(dateBefore(journal.clock.today(), ago), 0);
    return { ...journal, clock, ids, officer: office.people.officer };
  };
  const made = at(office.papers.made);
  const annex = await makeAnnex(
    { ...asked, ensureAnswer: (answer) => answer },
    made,
    { agreement, options, final: true },
    () => null,
  );
  if (!annex.ok) throw new Error(`Demo annex of ${agreement}: ${annex.error.message}`);
  const subject = findAnnexSubject(made, agreement, undefined);
  if (!subject.ok) throw new Error(subject.error.message);
  const order = { options: { ...options, values: negotiated }, final: true };
  const written = await writeAnnexFile(asked.session, made, subject.value, order);
  if (!written.ok) throw new Error(`Demo contract of ${agreement}: ${written.error.message}`);
  const checked = await checkContract(
    { ...asked, ensureAnswer: (answer) => answer },
    at(office.papers.returned),
    {
      agreement,
      file: { name: file, bytes: written.value.file.bytes },
      recordElements: true,
    },
  );
  if (!checked.ok) throw new Error(`Demo contract of ${agreement}: ${checked.error.message}`);
}
