import type { Evidence } from '../../domain/evidence.ts';
import type { PlaybackEvent } from './playback.ts';
import { t } from '../messages.ts';
import { partyAt } from '../run/parties.ts';

/** Something that happened outside the code, or that the code did, in one line. */
export function eventWords(event: PlaybackEvent, evidence: Evidence): string {
  switch (event.kind) {
    case 'request': {
      const request = evidence.requests[event.index];
      if (!request) return '';
      const { method, resource, status } = request;
      return t('console.request', { method, resource, status: String(status) });
    }
    case 'log':
      return t('slow.log', { text: evidence.log[event.index]?.text ?? '' });
    case 'webhook': {
      const webhook = evidence.webhooks[event.index];
      return webhook ? t('slow.webhook', { method: webhook.method, url: webhook.url }) : '';
    }
    case 'status': {
      const message = evidence.messages[event.message];
      if (!message) return '';
      return t('slow.status', { name: partyAt(evidence, message.to).name, status: event.status });
    }
    case 'arrival': {
      const message = evidence.messages[event.message];
      if (!message) return '';
      return t('slow.arrival', { name: partyAt(evidence, message.from).name, body: message.body });
    }
  }
}
