import { useEffect, useState } from 'preact/hooks';
import type { Diagnosis } from '../../domain/check.ts';
import { useGame } from '../parts.ts';

/** What is said of common slips; none until it is here, and where it cannot be had. */
export function useHouse(): readonly Diagnosis[] {
  const { parts } = useGame();
  const [house, setHouse] = useState<readonly Diagnosis[]>([]);
  useEffect(() => {
    parts.lessons.loadHouse().then(setHouse, () => undefined);
  }, [parts]);
  return house;
}
