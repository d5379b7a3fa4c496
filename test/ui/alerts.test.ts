import { expect, it } from 'vitest';
import { alertOfLeftOut, createAlerts } from '../../game/ui/alerts.ts';
import { t } from '../../game/ui/messages.ts';

it('tells of places left out, and where their authors have to look', () => {
  const report = 'levels/penny-quay/level.json:2:3 "titel" is unknown';
  const [alert] = createAlerts(alertOfLeftOut({ 'penny-quay': report })).current();

  expect(t('alert.level-left-out', alert!.values)).toBe(
    `A place of the city is left out, the rest can be played. For the author: ${report}`,
  );
});

it('counts them', () => {
  const [alert] = alertOfLeftOut({ a: 'levels/a: x', b: 'levels/b: y' });

  expect(t('alert.level-left-out', alert!.values)).toContain('2 places of the city are left out');
});

it('says nothing where nothing is left out', () => {
  expect(createAlerts(alertOfLeftOut({})).current()).toEqual([]);
});
