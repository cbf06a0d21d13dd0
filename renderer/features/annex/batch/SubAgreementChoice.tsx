import { Radio, Stack } from '@mantine/core';
import { subAgreementScopes } from '../../../../shared/contract/annex.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useText } from '../../../text/text.ts';
import type { BatchWork } from './batch-work.ts';

interface SubAgreementChoiceProps {
  /** Sub-agreements in force under the agreements of the batch. */
  readonly count: number;
  readonly work: BatchWork;
  readonly onChange: (change: Partial<BatchWork>) => void;
}

/** Whether sub-agreements get their flow-down annexes too; nothing where there are none. */
export function SubAgreementChoice({ count, work, onChange }: SubAgreementChoiceProps) {
  const { t } = useText('annex');
  if (count === 0) return null;
  return (
    <PageSection title={t('batch.subs.title')}>
      <Radio.Group
        label={t('batch.subs.label', { count })}
        description={t('batch.subs.about')}
        value={work.subAgreements}
        onChange={(chosen) => {
          const scope = subAgreementScopes.find((each) => each === chosen);
          if (scope) onChange({ subAgreements: scope });
        }}
      >
        <Stack gap={6} mt={4}>
          {subAgreementScopes.map((scope) => (
            <Radio key={scope} value={scope} label={t(`batch.subs.${scope}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </PageSection>
  );
}
