import type { StatusCallback } from '../webhooks/status-callback.ts';
import type { World } from '../world.ts';
import { typeOfMedia } from './media-types.ts';
import { NO_PLAN, type Message, type Plan } from './message.ts';
import { countSegments, encodeSmartly } from './segments.ts';

/** A trial account's own words before every text (recorded answer of a trial account). */
export const TRIAL_PREFIX = 'Sent from your Twilio trial account - ';

/** What to send. Whoever asks has checked that it may be sent. */
export interface Parcel {
  readonly direction: 'outbound-api' | 'outbound-reply';
  /** Empty: the messaging service chooses. */
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media?: readonly string[];
  /** SID of the messaging service. */
  readonly service?: string | null;
  readonly callbacks?: readonly StatusCallback[];
  readonly plan?: Plan;
  /** Index of the request that asked; null: a webhook's answer did. */
  readonly request: number | null;
  /** How many answers by rule led to it. */
  readonly hops?: number;
  /** The network's own words: no prefix of a trial account, no price. */
  readonly isFree?: boolean;
}

const NO_CALLBACKS: readonly StatusCallback[] = [];

/** Makes a message that is about to set out: not in the list yet, not on its way. */
export function makeMessage(world: World, parcel: Parcel): Message {
  const { plan = NO_PLAN, service = null, media = [], callbacks = NO_CALLBACKS } = parcel;
  const at = world.clock.now();
  const isTrial = world.account.type === 'Trial' && parcel.isFree !== true;
  const text = (isTrial ? TRIAL_PREFIX : '') + parcel.body;
  const body = plan.smartEncoded ? encodeSmartly(text) : text;
  const isChosenLater = service !== null && parcel.from === '';
  // docs/messaging/api/message-resource, "Status": what goes through a service is accepted first; a reply has its sender
  const isAccepted = isChosenLater || (service !== null && parcel.direction === 'outbound-api');
  const status = plan.sendAt !== null ? 'scheduled' : isAccepted ? 'accepted' : 'queued';
  return {
    sid: world.ids.sid(media.length > 0 || plan.asMms ? 'MM' : 'SM'),
    direction: parcel.direction,
    to: parcel.to,
    createdAt: at,
    request: parcel.request,
    service,
    plan,
    media: media.map((url) => ({
      sid: world.ids.sid('ME'),
      url,
      contentType: typeOfMedia(url),
      createdAt: at,
    })),
    callbacks,
    hops: parcel.hops ?? 0,
    isFree: parcel.isFree ?? false,
    from: parcel.from,
    body,
    // OpenAPI api_v2010, Message.num_segments: 0 until the service has chosen the sender
    segments: isChosenLater ? 0 : countSegments(body),
    status,
    updatedAt: at,
    sentAt: null,
    price: null,
    error: null,
    history: [{ at, status }],
  };
}
