import { Button, Radio, Stack } from '@mantine/core';
import type { DuplicateCandidateView, ImportRowView } from '../../../shared/contract/partner-import.ts';
import { useText } from '../../text/text.ts';
import { CandidateTable } from './CandidateTable.tsx';
import classes from './DuplicateDecision.module.css';
import { alikeRows, decideAlike, type ImportWork } from './import-work.ts';
import { useReasonWords } from './reason-words.ts';

interface DuplicateDecisionProps {
  readonly row: ImportRowView;
  readonly rows: readonly ImportRowView[];
  readonly decisions: ImportWork['decisions'];
  readonly onDecide: (decisions: ImportWork['decisions']) => void;
}

/** A row beside what it looks like, and the decision that only a person takes. */
export function DuplicateDecision({ row, rows, decisions, onDecide }: DuplicateDecisionProps) {
  const { t } = useText('import');
  const reasonWords = useReasonWords();
  const decision = decisions[row.rowNumber] ?? null;
  const alike = decision === null ? [] : alikeRows(rows, row, decisions);
  const shown = row.duplicates;
  const placeOf = ({ kind, reference, row: other }: DuplicateCandidateView) =>
    kind === 'existing' ? (reference ?? '') : t('rows.row', { row: other ?? 0 });
  return (
    <div className={classes.decision}>
      <CandidateTable row={row} candidates={shown} />
      <div className={classes.choices}>
        <Radio.Group
          aria-label={t('decision.legend', { row: row.rowNumber, name: row.fields.name })}
          value={decision}
          onChange={(value) => onDecide({ ...decisions, [row.rowNumber]: value })}
        >
          <Stack gap={6}>
            <Radio size="sm" value="create" label={t('decision.create')} />
            {shown.map((candidate) => (
              <Radio
                key={candidate.id}
                size="sm"
                value={`update:${candidate.id}`}
                label={
                  <span dir="auto">
                    {t('decision.update', { partner: `${candidate.name} (${placeOf(candidate)})` })}
                  </span>
                }
                description={<span dir="auto">{reasonWords(candidate)}</span>}
              />
            ))}
            <Radio size="sm" value="skip" label={t('decision.skip')} />
            <p className={classes.hint}>{t('decision.updateText')}</p>
          </Stack>
        </Radio.Group>
        {decision !== null && alike.length > 0 && (
          <div>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => onDecide(decideAlike(decisions, alike, decision))}
            >
              {t('decision.same', { count: alike.length })}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
