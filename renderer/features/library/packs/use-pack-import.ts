import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportedPack } from '../../../../shared/content/packs/pack.ts';
import type { CaseDetailAnswers, FoundText } from '../../../../shared/ground/guard/intake.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import { ok } from '../../../../shared/ground/result.ts';
import type { ClauseView } from '../../../../shared/rules/clause/clause-view.ts';
import type { PackHolds } from '../../../../shared/rules/packs/pack-holds.ts';
import { client } from '../../../client/client.ts';
import { host } from '../../../client/host.ts';
import { ask, type Refusal } from '../../../components/session/requests.ts';
import { type Command, useCommand, useTask } from '../../../components/session/use-command.ts';
import { useLanguage } from '../../../text/text.ts';
import { pickFolderFiles } from './pick-folder-files.ts';

type Given = { readonly file: FileContent } | { readonly files: FileContent[] };

/** What a pack brings; `imported` tells whether it was taken in. */
export interface PackReport {
  readonly pack: ImportedPack;
  readonly clauses: readonly ClauseView[];
  readonly holds: PackHolds;
  readonly imported: boolean;
  /** Texts that look like detail of a case, to be kept with a reason. */
  readonly caseDetail: readonly FoundText[];
}

export interface PackImport {
  readonly report: PackReport | null;
  readonly refusal: Refusal | null;
  readonly running: boolean;
  readonly chooseFile: () => Promise<void>;
  readonly chooseFolder: () => Promise<void>;
  /** Looks into a pack that is at hand already. */
  readonly give: (file: FileContent) => Promise<void>;
  readonly takeIn: () => Promise<void>;
  readonly putAside: () => void;
  /** The question about texts that look like detail of a case, while it is open. */
  readonly question: PackQuestion | null;
}

export interface PackQuestion {
  readonly command: Command<PackInput, PackReport>;
  readonly toInput: (caseDetail: Pick<CaseDetailAnswers, 'answers'>) => PackInput;
  readonly onDone: (report: PackReport) => void;
  readonly onClose: () => void;
}

type PackInput = Given & {
  readonly dryRun: false;
  readonly language: string;
  readonly caseDetail?: Pick<CaseDetailAnswers, 'answers'>;
};

/** A content pack from choosing it, over what it would bring, to taking it in. */
export function usePackImport(): PackImport {
  const queries = useQueryClient();
  const { language } = useLanguage();
  const [given, setGiven] = useState<Given | null>(null);
  const [report, setReport] = useState<PackReport | null>(null);
  const [pickRefusal, setPickRefusal] = useState<Refusal | null>(null);
  const [asking, setAsking] = useState(false);
  const look = useTask(client.content.import);
  const take = useCommand(client.content.import);
  const read = async (next: Given) => {
    take.reset();
    setReport(null);
    setGiven(next);
    const answer = await look.run({ ...next, dryRun: true, language });
    if (answer.ok) setReport(answer.value);
  };
  const finish = (taken: PackReport) => {
    setAsking(false);
    setReport(taken);
    // An instrument, an action, a check: what any screen shows may be another.
    void queries.invalidateQueries();
  };
  return {
    report,
    refusal: pickRefusal ?? look.refusal ?? (asking ? null : take.refusal),
    running: look.running || take.running,
    chooseFile: async () => {
      const picked = await ask(() => host.pickFile({ accept: ['.zip'] }));
      setPickRefusal(picked.ok ? null : picked.error);
      if (picked.ok && picked.value) await read({ file: picked.value });
    },
    chooseFolder: async () => {
      const picked = await ask(async () => ok(await pickFolderFiles()));
      setPickRefusal(picked.ok ? null : picked.error);
      if (picked.ok && picked.value) await read({ files: [...picked.value] });
    },
    give: (file) => read({ file }),
    takeIn: async () => {
      if (!given || !report) return;
      if (report.caseDetail.length > 0) return setAsking(true);
      const answer = await take.run({ ...given, dryRun: false, language });
      if (answer.ok) finish(answer.value);
    },
    question:
      asking && given
        ? {
            command: take,
            toInput: ({ answers }) => ({ ...given, dryRun: false, language, caseDetail: { answers } }),
            onDone: finish,
            onClose: () => setAsking(false),
          }
        : null,
    putAside: () => {
      setReport(null);
      look.reset();
      take.reset();
    },
  };
}
