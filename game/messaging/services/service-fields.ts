import { refuse } from '../http/answer.ts';
import { address, flag, method, text, whole, type Fields } from '../http/fields.ts';
import type { MessagingService } from './messaging-service.ts';

/** What may be set on a service (docs/messaging/api/service-resource; OpenAPI messaging_v1). */
export const SERVICE_FIELDS: Fields<MessagingService> = {
  FriendlyName: (service, value) => {
    if (value === '') return refuse('20001', { name: 'FriendlyName' });
    service.friendlyName = value;
    return null;
  },
  InboundRequestUrl: address((service, value) => (service.inboundRequestUrl = value)),
  InboundMethod: method((service, value) => (service.inboundMethod = value)),
  FallbackUrl: address((service, value) => (service.fallbackUrl = value)),
  FallbackMethod: method((service, value) => (service.fallbackMethod = value)),
  StatusCallback: address((service, value) => (service.statusCallback = value)),
  StickySender: flag((service, value) => (service.stickySender = value)),
  MmsConverter: flag((service, value) => (service.mmsConverter = value)),
  SmartEncoding: flag((service, value) => (service.smartEncoding = value)),
  ScanMessageContent: (service, value) => {
    if (!['inherit', 'enable', 'disable'].includes(value)) {
      return refuse('20001-value', { name: 'ScanMessageContent', value });
    }
    service.scanMessageContent = value;
    return null;
  },
  FallbackToLongCode: flag((service, value) => (service.fallbackToLongCode = value)),
  AreaCodeGeomatch: flag((service, value) => (service.areaCodeGeomatch = value)),
  ValidityPeriod: whole([1, 36_000], 'ValidityPeriod', (service, value) => {
    service.validityPeriod = value;
  }),
  SynchronousValidation: flag((service, value) => (service.synchronousValidation = value)),
  Usecase: text((service, value) => (service.usecase = value)),
  UseInboundWebhookOnNumber: flag((service, value) => (service.useInboundWebhookOnNumber = value)),
};
