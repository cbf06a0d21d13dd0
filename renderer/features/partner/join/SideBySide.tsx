import { Radio, Table, Text } from '@mantine/core';
import type { PartnerField } from '../../../../shared/record/shapes/partner.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import { useFieldWords } from '../field-words.ts';

/** Whose value is kept: that of the record that is given up, or of the one that goes on. */
export type Side = 'partner' | 'into';

interface SideBySideProps {
  readonly kept: PartnerView;
  readonly given: PartnerView;
  readonly differing: readonly PartnerField[];
  /** Whose value of a field is kept. */
  readonly sideOf: (field: PartnerField) => Side;
  readonly onKeep: (field: PartnerField, side: Side) => void;
}

/** What two records say of one organisation, field by field, with the choice of what is kept where they differ. */
export function SideBySide({ kept, given, differing, sideOf, onKeep }: SideBySideProps) {
  const { t } = useText('partner');
  const { locale } = useLanguage();
  const words = useFieldWords();
  const number = new Intl.NumberFormat(locale);
  const sides = [
    { side: 'into', view: kept },
    { side: 'partner', view: given },
  ] as const;
  const held = (view: PartnerView) =>
    t('join.holds', {
      assessments: number.format(view.assessments.length),
      agreements: number.format(view.row.agreements.length),
      evidence: number.format(view.row.evidence),
    });
  return (
    <Table verticalSpacing={6} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('join.field')}</Table.Th>
          {sides.map(({ side, view }) => (
            <Table.Th scope="col" key={side}>
              {t(side === 'into' ? 'join.goesOn' : 'join.givenUp')} <bdi>{view.reference}</bdi>
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {differing.map((field) => (
          <Table.Tr key={field}>
            <Table.Th scope="row">{words.label(field)}</Table.Th>
            {sides.map(({ side, view }) => (
              <Table.Td key={side}>
                <Radio
                  name={`keep-${field}`}
                  value={side}
                  checked={sideOf(field) === side}
                  onChange={() => onKeep(field, side)}
                  label={
                    <ContentText>{words.value(field, view.fields[field]) ?? t('join.empty')}</ContentText>
                  }
                />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
        <Table.Tr>
          <Table.Th scope="row">{t('join.both')}</Table.Th>
          {sides.map(({ side, view }) => (
            <Table.Td key={side}>
              <Text size="sm">{held(view)}</Text>
            </Table.Td>
          ))}
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
}
