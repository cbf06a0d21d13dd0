import { NativeSelect } from '@mantine/core';
import type { ElementId } from '../../../../shared/content/clause/clause.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import { useText } from '../../../text/text.ts';
import { wordingField } from '../open-fields.ts';

interface WordingChoiceProps {
  readonly clause: string;
  /** Where the clause is not named beside it. */
  readonly label?: string;
  readonly element: ElementId;
  readonly variants: readonly {
    readonly id: string;
    readonly label: string;
    readonly caution: string | null;
  }[];
  /** Null while the choice is open: for some clauses none is made beforehand. */
  readonly value: string | null;
  readonly isMissing: boolean;
  readonly onChoose: (variant: string | null) => void;
}

/** Which wording of a clause is taken, where it has several. */
export function WordingChoice(props: WordingChoiceProps) {
  const { clause, label, element, variants, value, isMissing, onChoose } = props;
  const { t } = useText('annex');
  const about =
    element === 'marriage-exception' ? t('wording.marriage') : value === null ? t('wording.open') : undefined;
  const caution = variants.find(({ id }) => id === value)?.caution ?? null;
  return (
    <>
      <NativeSelect
        id={wordingField(clause)}
        size="xs"
        maw={480}
        mt={4}
        label={label ?? t('wording.label')}
        description={about}
        value={value ?? ''}
        error={isMissing ? t('wording.missing') : null}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
        data={[
          ...(value === null || element === 'marriage-exception'
            ? [{ value: '', label: t('wording.choose') }]
            : []),
          ...variants.map(({ id, label: name }) => ({ value: id, label: name })),
        ]}
      />
      {caution !== null && (
        <Notice tone="fair" icon="alert">
          <span dir="auto">{caution}</span>
        </Notice>
      )}
    </>
  );
}
