import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import { client } from '../../client/client.ts';
import { host } from '../../client/host.ts';
import { useSaveFile } from '../files/use-save-file.ts';
import type { Refusal } from '../session/requests.ts';
import { useCommand, useTask } from '../session/use-command.ts';
import { linksWith, standardsServed } from './evidence-subject.ts';

/** What opens a dialog of its own. */
export type EvidenceAct = 'edit' | 'insufficient' | 'withdraw';

export interface EvidenceActs {
  readonly review: (status: 'accepted' | 'not-reviewed') => void;
  readonly unlink: (assessment: string, standard: string) => void;
  readonly saveCopy: () => void;
  /** Null where the host can't open a document with the system's own program. */
  readonly open: (() => void) | null;
  readonly running: boolean;
  readonly refusal: Refusal | null;
}

/** What is done with a document at once, without a dialog of its own. */
export function useEvidenceActs({ id, fields }: EvidenceView): EvidenceActs {
  const review = useCommand(client.evidence.review);
  const edit = useCommand(client.evidence.edit);
  const read = useTask(client.evidence.getFile);
  const open = useTask(host.openEvidence);
  const saveFile = useSaveFile();
  return {
    review: (status) => void review.run({ evidence: id, review: { status, reason: null } }),
    unlink: (assessment, standard) => {
      const standards = standardsServed(fields, assessment).filter((other) => other !== standard);
      void edit.run({ evidence: id, fields: { links: linksWith(fields, assessment, standards) } });
    },
    saveCopy: () =>
      void read.run({ evidence: id }).then(async (result) => {
        if (result.ok) await saveFile(result.value.file);
      }),
    open: host.canOpenFiles ? () => void open.run(id) : null,
    running: review.running || edit.running || read.running || open.running,
    refusal: review.refusal ?? edit.refusal ?? read.refusal ?? open.refusal,
  };
}
