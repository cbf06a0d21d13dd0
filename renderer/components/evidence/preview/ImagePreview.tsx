import { useEffect, useState } from 'react';
import { useText } from '../../../text/text.ts';
import classes from './EvidencePreview.module.css';

interface ImagePreviewProps {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly name: string;
}

/** A picture, fitted into the dialog. */
export function ImagePreview({ bytes, mediaType, name }: ImagePreviewProps) {
  const { t } = useText('evidence');
  const [address, setAddress] = useState<string | null>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
    setAddress(made);
    setBroken(false);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  if (isBroken) return <p className={classes.none}>{t('preview.broken')}</p>;
  return (
    address && <img src={address} alt={name} className={classes.image} onError={() => setBroken(true)} />
  );
}
