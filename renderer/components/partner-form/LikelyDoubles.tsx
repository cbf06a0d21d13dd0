import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../text/text.ts';
import { usePartnerRows } from '../session/use-partners.ts';

interface LikelyDoublesProps {
  /** Ids of the records, as the refusal names them. */
  readonly ids: unknown;
  /** The person says that it is another organisation. */
  readonly onDistinct: () => void;
}

/** The records that a new partner may be, to be opened, and the way on where it is none of them. */
export function LikelyDoubles({ ids, onDistinct }: LikelyDoublesProps) {
  const { t } = useText('partnerForm');
  const rows = usePartnerRows().value?.rows ?? [];
  const named = Array.isArray(ids) ? rows.filter(({ id }) => ids.includes(id)) : [];
  return (
    <>
      <ul style={{ margin: '4px 0 8px', paddingInlineStart: '1.2em' }}>
        {named.map((row) => (
          <li key={row.id}>
            <Anchor component={Link} to={`/partners/${encodeURIComponent(row.reference)}`} size="sm">
              <bdi>{row.name}</bdi>
            </Anchor>{' '}
            <bdi>{row.reference}</bdi>
          </li>
        ))}
      </ul>
      <Button size="compact-sm" variant="default" onClick={onDistinct}>
        {t('known.distinct')}
      </Button>
    </>
  );
}
