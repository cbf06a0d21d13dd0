import { Button } from '@mantine/core';
import { Link } from 'react-router';

/** The way out of a page that leads nowhere. */
export function RegisterLink({ label }: { readonly label: string }) {
  return (
    <Button component={Link} to="/register">
      {label}
    </Button>
  );
}
