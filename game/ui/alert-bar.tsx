import { useState } from 'preact/hooks';
import type { AlertKey } from './alerts.ts';
import { t } from './messages.ts';
import { StatusMark } from './status-mark.tsx';
import { useAlerts } from './use-alerts.ts';

/** Warnings about the page itself: one sentence each, with what to do. */
export function AlertBar() {
  const [dismissed, setDismissed] = useState<readonly AlertKey[]>([]);
  const shown = useAlerts().filter(({ key }) => !dismissed.includes(key));
  return (
    <div class="alerts">
      {shown.map(({ key, values }) => (
        <div key={key} role="alert" class="alert">
          <StatusMark mark="warning" />
          <p>{t(`alert.${key}`, values)}</p>
          <button
            type="button"
            class="cross"
            aria-label={t('alert.dismiss')}
            onClick={() => setDismissed([...dismissed, key])}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
    </div>
  );
}
