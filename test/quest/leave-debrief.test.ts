import { expect, it } from 'vitest';
import { startOf } from '../../game/domain/progress.ts';
import { leaveDebrief } from '../../game/quest/leave-debrief.ts';
import { aLevel, anObjective } from '../support/objectives.ts';

const [first, last] = [anObjective({ id: 'first' }), anObjective({ id: 'last' })];
const pass = (id: string, completed: readonly string[], objective = last) =>
  leaveDebrief({
    level: aLevel({ id, objectives: [first, last] }),
    objective,
    progress: { ...startOf(id), completed },
  });

it('says thank you when the last objective of a place is passed', () => {
  const { notice, objective } = pass('penny-quay', ['penny-quay/first', 'penny-quay/last']);
  expect([notice, objective]).toEqual([{ key: 'keepsake', worn: 'fisher-cap' }, null]);
});

it('says nothing of it before, nor when something is passed once more', () => {
  expect(pass('penny-quay', ['penny-quay/last']).notice).toBeUndefined();
  const again = pass('penny-quay', ['penny-quay/first', 'penny-quay/last'], first);
  expect(again.notice).toBeUndefined();
});

it('says nothing where a place has nothing to give', () => {
  expect(pass('cove', ['cove/first', 'cove/last']).notice).toBeUndefined();
});
