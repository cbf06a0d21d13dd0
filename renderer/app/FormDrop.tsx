import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { addToFormInbox } from '../components/files/form-inbox.ts';
import { useFormDrop } from '../components/files/use-form-drop.ts';
import { Icon } from '../components/status/Icon.tsx';
import { useText } from '../text/text.ts';
import classes from './FormDrop.module.css';

/** Workbooks dropped on the window are read as returned forms, wherever the person is. */
export function FormDrop() {
  const { t } = useText('form');
  const navigate = useNavigate();
  const { over } = useFormDrop(
    (files) => {
      addToFormInbox(files);
      void navigate('/forms');
    },
    () => notifications.show({ color: 'gray', message: t('drop.other'), autoClose: false }),
  );
  if (!over) return null;
  return (
    <div className={classes.over} aria-hidden="true">
      <Icon name="upload" size={18} />
      {t('drop.over')}
    </div>
  );
}
