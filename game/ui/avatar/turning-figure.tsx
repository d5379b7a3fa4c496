import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Avatar } from '../../domain/avatar.ts';
import { t } from '../messages.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { LookPicture } from './look-picture.tsx';

const turn = ['down', 'left', 'up', 'right'] as const;
/** Milliseconds for a step, and steps before the next turn. */
const pace = 140;
const stepsAWay = 12;

interface TurningFigureProps {
  readonly avatar: Avatar;
  /** Further buttons beside the one that turns it. */
  readonly children: ComponentChildren;
}

/** Walks on the spot and turns. For who wants less motion it stands, and turns only when told to. */
export function TurningFigure({ avatar, children }: TurningFigureProps) {
  const isCalm = useSnapshot(({ context }) => context.settings.calm) || prefersStillness();
  const [steps, setSteps] = useState(0);
  useEffect(() => {
    if (isCalm) return undefined;
    const timer = setInterval(() => setSteps((before) => before + 1), pace);
    return () => clearInterval(timer);
  }, [isCalm]);
  const way = Math.floor(steps / stepsAWay);
  return (
    <div class="look-mirror">
      <div class="look-figure">
        <LookPicture
          avatar={avatar}
          direction={turn[way % turn.length] ?? 'down'}
          frame={isCalm ? 0 : steps % 4}
        />
      </div>
      <div class="row">
        <button type="button" class="button" onClick={() => setSteps((way + 1) * stepsAWay)}>
          {t('look.turn')}
        </button>
        {children}
      </div>
    </div>
  );
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
