import { Anchor } from '@mantine/core';
import { Link } from 'react-router';

/** Leads to another assessment. */
export function AssessmentLink({ reference }: { readonly reference: string }) {
  return (
    <Anchor component={Link} to={`/assessments/${encodeURIComponent(reference)}`} size="sm">
      <bdi dir="ltr">{reference}</bdi>
    </Anchor>
  );
}
