import { NativeSelect } from '@mantine/core';
import type { ContractAccount } from '../../../../shared/record/shapes/contract-account.ts';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './Check.module.css';

interface AnnexChoiceProps {
  readonly agreement: AgreementView;
  /** Id of the sub-agreement whose annexes they are; null for those of the agreement. */
  readonly subAgreement: string | null;
  /** "" for the newest. */
  readonly value: string;
  readonly onChange: (annex: string) => void;
}

/** Which annex the contract is compared with; nothing where none was given out. */
export function AnnexChoice({ agreement, subAgreement, value, onChange }: AnnexChoiceProps) {
  const { t } = useText('clause');
  const { language } = useLanguage();
  const annexes = agreement.annexRecords.filter((each) => each.subAgreement === subAgreement).toReversed();
  if (annexes.length === 0) return null;
  return (
    <NativeSelect
      id="check-annex"
      label={t('check.against')}
      maw={480}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('check.newest') },
        ...annexes.map(({ id, reference, on }) => ({
          value: id,
          label: `${reference} · ${formatDate(on, language, 'short')}`,
        })),
      ]}
    />
  );
}

interface ComparedWithProps {
  readonly agreement: AgreementView;
  readonly annex: string | null;
  readonly basis: ContractAccount['basis'] | null;
}

/** What a contract was compared with: an annex, a draft's own choices, or the library where neither is known. */
export function ComparedWith({ agreement, annex, basis }: ComparedWithProps) {
  const { t } = useText('clause');
  // A check names its annex by reference or by id.
  const name = agreement.annexRecords.find(({ id }) => id === annex)?.reference ?? annex;
  return (
    <p className={classes.quiet}>
      {name === null
        ? t(basis === 'draft' ? 'check.withDraft' : 'check.withLibrary')
        : t('check.withAnnex', { annex: name })}
    </p>
  );
}
