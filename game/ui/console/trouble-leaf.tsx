import type { Evidence } from '../../domain/evidence.ts';
import { CardLink } from '../library/card-link.tsx';
import { LongList } from '../long-list.tsx';
import { t } from '../messages.ts';
import { clockTime } from '../run/figures.ts';
import { StatusMark } from '../status-mark.tsx';
import { type Trouble, troublesOf } from './troubles.ts';
import { Unfold } from './unfold.tsx';

/** What went wrong, by error code. */
export function TroubleLeaf({ evidence }: { readonly evidence: Evidence | null }) {
  const troubles = evidence ? troublesOf(evidence) : [];
  if (!evidence || troubles.length === 0) return <p>{t('desk.empty.debugger')}</p>;
  return (
    <LongList
      label={t('desk.debugger')}
      items={troubles}
      keyOf={({ code }) => String(code)}
      draw={(trouble) => (
        <Unfold summary={<Summary trouble={trouble} />}>
          {() => (
            <>
              <ul role="list" class="sightings">
                {trouble.seen.map(({ at, where, detail, line }, index) => (
                  <li key={index}>
                    <time class="quiet">{clockTime(evidence.startedAt, at)}</time>
                    <span>{t(`trouble.where.${where}`)}</span>
                    <span class="row-main">{detail}</span>
                    {line !== null && (
                      <span class="quiet">{t('request.line', { line: String(line) })}</span>
                    )}
                  </li>
                ))}
              </ul>
              <p>
                <CardLink code={String(trouble.code)} />
              </p>
            </>
          )}
        </Unfold>
      )}
    />
  );
}

function Summary({ trouble: { code, title, level, seen } }: { readonly trouble: Trouble }) {
  return (
    <>
      <StatusMark mark={level === 'error' ? 'failed' : 'warning'} />
      <span class="quiet">{t(`trouble.${level}`)}</span>
      <code>{code}</code>
      <span class="row-main">{title || t('trouble.unknown')}</span>
      <span class="quiet">{t('trouble.times', { count: seen.length })}</span>
    </>
  );
}
