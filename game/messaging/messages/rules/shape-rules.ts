import { readAddress } from '../../http/addresses.ts';
import { isCallbackAddress } from '../../webhooks/status-callback.ts';
import { countCharacters } from '../count-characters.ts';
import { channelOf } from '../senders.ts';
import { mask, type CreateRule } from './rule.ts';

const BODY_LIMIT = 1600;
/** docs/messaging/api/message-resource, MediaUrl: up to ten files. */
const MEDIA_LIMIT = 10;
const LONGEST_VALIDITY = 36_000;

/** What can be seen in the form itself. The first broken rule answers. */
export const SHAPE_RULES: readonly CreateRule[] = [
  { error: '21604', isBroken: ({ to }) => to === '' },
  { error: '21603', isBroken: ({ from, serviceSid }) => from === '' && serviceSid === '' },
  {
    error: '21211', // the prefix of a channel is kept, the last four characters are masked
    isBroken: ({ recipient }) => recipient === null,
    values: ({ to }) => ({ to: mask(to) }),
  },
  {
    error: '21212',
    isBroken: ({ from, sender }) => from !== '' && sender === null,
    values: ({ from }) => ({ from }),
  },
  {
    error: '21910',
    isBroken: ({ from, channel }) => from !== '' && channelOf(from) !== channel,
  },
  {
    error: '21654',
    isBroken: ({ form }) => form.has('ContentVariables') && !form.get('ContentSid'),
  },
  {
    error: '21655',
    isBroken: ({ form }) => !/^(HX[0-9a-fA-F]{32})?$/.test(form.get('ContentSid') ?? ''),
  },
  {
    error: '21656',
    isBroken: ({ form }) => !isFlatObject(form.get('ContentVariables')),
  },
  {
    error: '21602',
    isBroken: ({ body, media, form }) =>
      body === '' && media.length === 0 && !form.get('ContentSid'),
  },
  {
    error: '21617', // the limit is that of OpenAPI api_v2010, Body
    isBroken: ({ body }) => body.length > BODY_LIMIT && countCharacters(body) > BODY_LIMIT,
  },
  { error: '21623', isBroken: ({ media }) => media.length > MEDIA_LIMIT },
  {
    error: '21620',
    isBroken: ({ media }) => media.some((url) => readAddress(url) === null),
    values: ({ media }) => ({ value: media.find((url) => readAddress(url) === null) ?? '' }),
  },
  {
    error: '21609', // OpenAPI api_v2010, StatusCallback: http(s), no underscore in the host, 4000 characters at most
    isBroken({ form }) {
      const address = form.get('StatusCallback');
      return Boolean(address) && !isCallbackAddress(address ?? '');
    },
    values: ({ form }) => ({ value: form.get('StatusCallback') ?? '' }),
  },
  {
    error: '21624', // OpenAPI api_v2010, ValidityPeriod: 1 to 36000 seconds
    isBroken: ({ form }) => !isWithin(form.get('ValidityPeriod'), 1, LONGEST_VALIDITY),
    values: ({ form }) => ({ value: form.get('ValidityPeriod') ?? '' }),
  },
  {
    error: '21627',
    isBroken: ({ form }) => !/^(\d+(\.\d*)?|\.\d+)?$/.test(form.get('MaxPrice') ?? ''),
  },
];

function isWithin(text: string | null, least: number, most: number): boolean {
  if (!text) return true;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most;
}

/** Whether it is JSON of names and plain values (docs/content, "ContentVariables"). */
function isFlatObject(text: string | null): boolean {
  if (!text) return true;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
