import { t } from '../messages.ts';

const keys = [
  ['keys.moveKeys', 'keys.move'],
  ['prompt.key', 'keys.use'],
  ['keys.logKey', 'keys.log'],
] as const;

export function KeyHelp() {
  return (
    <ul class="key-help" aria-label={t('keys.label')}>
      {keys.map(([key, use]) => (
        <li key={key}>
          <kbd class="key-cap">{t(key)}</kbd> {t(use)}
        </li>
      ))}
    </ul>
  );
}
