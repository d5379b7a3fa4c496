import type { Notice } from '../../quest/quest-types.ts';
import { wornName } from '../avatar/worn-name.ts';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { StatusMark } from '../status-mark.tsx';
import { useSnapshot } from '../use-snapshot.ts';

/** Something said in passing. The live region is always there, so that it is heard. */
export function NoticeToast() {
  const { quest } = useGame();
  const notice = useSnapshot(({ context }) => context.notice);
  return (
    <div class="notice-place">
      <div role="status" class={notice ? 'notice' : 'notice-none'}>
        {notice && (
          <>
            <StatusMark mark="info" />
            <p>{wordsOf(notice)}</p>
            <button
              type="button"
              class="cross"
              aria-label={t('notice.dismiss')}
              onClick={() => quest.send({ type: 'notice.dismissed' })}
            >
              <span aria-hidden="true">×</span>
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function wordsOf(notice: Notice): string {
  return notice.key === 'keepsake'
    ? t('notice.keepsake', { thing: wornName(notice.worn) })
    : t(`notice.${notice.key}`, notice.values);
}
