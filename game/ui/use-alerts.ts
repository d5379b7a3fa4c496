import { useEffect, useState } from 'preact/hooks';
import type { Alert } from './alerts.ts';
import { useGame } from './parts.ts';

export function useAlerts(): readonly Alert[] {
  const { alerts } = useGame().parts;
  const [list, setList] = useState(alerts.current());
  useEffect(() => {
    const read = () => setList(alerts.current());
    read();
    return alerts.subscribe(read);
  }, [alerts]);
  return list;
}
