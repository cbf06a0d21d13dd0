import { type ReactNode, useRef, useState } from 'react';
import type { CaseDetailAnswers } from '../../../shared/ground/guard/intake.ts';
import { type BroughtText, type FoundText, findInTexts } from '../../../shared/ground/guard/intake.ts';
import type { Result } from '../session/requests.ts';
import type { Command } from '../session/use-command.ts';
import { CaseDetailDialog } from './CaseDetailDialog.tsx';

type Given = Pick<CaseDetailAnswers, 'answers'>;

interface StepOptions<Input> {
  /** The words that a request would record, by the places that its answers name. */
  readonly textsOf: (input: Input) => readonly BroughtText[];
  /** What the question calls it: a file's name, or a title. */
  readonly name: string;
  readonly submitLabel: string;
  readonly draftKey: string;
}

interface Asked<Input> {
  readonly input: Input;
  readonly found: readonly FoundText[];
}

/**
 * Puts a question before a command whose words look like detail of a case: the form waits until each is answered for,
 * or goes on when the person turns back. The question stands in the form's place, so that Escape closes only it.
 */
export function useCaseDetailStep<Input extends object, Answer>(
  command: Command<Input & { caseDetail?: Given }, Answer>,
  { textsOf, name, submitLabel, draftKey }: StepOptions<Input>,
): { readonly command: Command<Input, Answer>; readonly question: ReactNode } {
  const [asked, setAsked] = useState<Asked<Input> | null>(null);
  const settle = useRef<(result: Result<Answer> | null) => void>(() => undefined);
  const run = async (input: Input): Promise<Result<Answer>> => {
    const found = findInTexts(textsOf(input));
    if (found.length === 0) return command.run(input);
    const answered = await new Promise<Result<Answer> | null>((resolve) => {
      settle.current = resolve;
      setAsked({ input, found });
    });
    setAsked(null);
    return answered ?? turnedBack;
  };
  return {
    command: { ...command, run, running: command.running && asked === null },
    question: asked && (
      <CaseDetailDialog
        file={name}
        found={asked.found}
        asksFile={false}
        submitLabel={submitLabel}
        draftKey={draftKey}
        command={command}
        toInput={({ answers }) => ({ ...asked.input, caseDetail: { answers } })}
        onDone={(value) => settle.current({ ok: true, value })}
        onClose={() => settle.current(null)}
      />
    ),
  };
}

/** Never shown: whoever turns back is in the form again, as it was. */
const turnedBack = {
  ok: false,
  error: { code: 'CASE_DETAIL_UNDECIDED', message: '', details: {} },
} as const satisfies Result<never>;
