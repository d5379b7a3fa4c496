import { t } from '../messages.ts';
import type { Device } from '../use-device.ts';

const keys = [
  ['keys.moveKeys', 'keys.move'],
  ['prompt.key', 'keys.use'],
  ['keys.logKey', 'keys.log'],
] as const;
const padKeys = [
  ['keys.padMove', 'keys.move'],
  ['prompt.padKey', 'keys.use'],
  ['keys.padBack', 'keys.back'],
  ['keys.padLog', 'keys.log'],
] as const;

export function KeyHelp({ device }: { readonly device: Device }) {
  return (
    <ul class="key-help" aria-label={t('keys.label')}>
      {(device === 'pad' ? padKeys : keys).map(([key, use]) => (
        <li key={key}>
          <kbd class="key-cap">{t(key)}</kbd> {t(use)}
        </li>
      ))}
    </ul>
  );
}
